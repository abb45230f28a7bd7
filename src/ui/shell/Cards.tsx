import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { HromadaCard } from '../card/HromadaCard.tsx';
import { ServiceCard } from '../card/ServiceCard.tsx';
import { isAnyNear } from '../find/found-words.ts';
import { hromadaShort } from '../parts/names.ts';
import { Detail } from './Detail.tsx';

interface Props {
  readonly derived: Derived;
  /** Whether the chosen hromada's card is open; a service's card stands before it. */
  readonly hromadaOpen: boolean;
  readonly onHromadaOpen: (open: boolean) => void;
}

/** «Найближчі (2)», «Огляд»: what a card leads back to. */
function useBack({ results, origin }: Derived): string {
  const { t } = useWords();
  const view = useApp((state) => state.view.view);
  if (view === 'plan') return t('overview');
  return t('backTo', {
    what: t(isAnyNear({ results, origin }) ? 'find:headingNear' : 'find:heading'),
    count: results.length,
  });
}

/** The card in the place of the panel's content: of a service, else of the chosen hromada. */
export function Cards({ derived, hromadaOpen, onHromadaOpen }: Props) {
  const { t, lang } = useWords();
  const saved = useApp((state) => state.view.saved);
  const planning = useApp(({ view, today }) => (view.view === 'plan' ? today : null));
  const details = useApp((state) => state.details);
  const { selected, hromada, dataset, wide } = derived;
  const list = useBack(derived);
  const under = hromadaOpen ? hromada : null;
  const back = selected === null || under === null ? list : hromadaShort(under.hromada, t, lang);
  const close = () => {
    if (selected === null) onHromadaOpen(false);
    else actions.selectService(null);
  };
  if (selected !== null) {
    const { service } = selected;
    const home = service.hromada?.slice(0, 4);
    return (
      <Detail key="service" back={back} onClose={close}>
        <ServiceCard
          key={service.id}
          item={selected}
          dataset={wide}
          saved={saved.includes(service.id)}
          loading={home !== undefined && details[home]?.status === 'loading'}
          onSave={actions.toggleSaved}
        />
      </Detail>
    );
  }
  if (under === null) return null;
  return (
    <Detail key="hromada" back={back} onClose={close}>
      <HromadaCard
        row={under}
        dataset={dataset}
        basket={derived.basket.cells(under.hromada.code)}
        planning={planning}
        onService={actions.selectService}
        onType={(id) => actions.setTypes([id])}
      />
    </Detail>
  );
}
