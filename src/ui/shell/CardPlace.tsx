import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Coming } from '../parts/Coming.tsx';
import { hromadaShort } from '../parts/names.ts';
import { part } from '../parts/part.tsx';
import { useServices } from '../parts/use-services.ts';
import { Detail } from './Detail.tsx';

const Cards = part(async () => (await import('./Cards.tsx')).Cards, {
  words: ['details'],
});

interface Props {
  readonly derived: Derived;
  /** Whether the chosen hromada's card is open; a service's card stands before it. */
  readonly hromadaOpen: boolean;
  readonly onHromadaOpen: (open: boolean) => void;
}

/** «Результати (2)», «Огляд», «Ніжинська громада»: what a card leads back to. */
function useBack({ results, selected, hromada }: Derived, hromadaOpen: boolean): string {
  const { t, lang } = useWords();
  const view = useApp((state) => state.view.view);
  if (selected !== null && hromadaOpen && hromada !== null) return hromadaShort(hromada.hromada, t, lang);
  if (view === 'plan') return t('overview');
  return t('backTo', { what: t('results'), count: results.length });
}

/** The open card in the place of the panel's content; its code comes with the first. */
export function CardPlace({ derived, hromadaOpen, onHromadaOpen }: Props) {
  const back = useBack(derived, hromadaOpen);
  const here = useServices(true);
  const close = () => {
    if (derived.selected === null) onHromadaOpen(false);
    else actions.selectService(null);
  };
  return (
    <Detail back={back} onClose={close}>
      {here ? <Cards derived={derived} /> : <Coming />}
    </Detail>
  );
}
