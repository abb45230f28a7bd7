import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { usePointed } from '../../state/pointed.ts';
import { actions } from '../../state/use-app.ts';
import { ResultCard } from './results/ResultCard.tsx';
import { useKyivMinute } from './use-kyiv-minute.ts';

/** Under a phone's map: the service that was pressed, at first the nearest, and its number. */
export function MapSheet({ derived }: { readonly derived: Derived }) {
  const { t } = useWords();
  const now = useKyivMinute();
  const pointed = usePointed((now) => now?.id ?? null);
  const { groups, types, wide } = derived;
  const group = groups.find((each) => each.some(({ service }) => service.id === pointed)) ?? groups[0];
  if (group === undefined) return null;
  return (
    <section className="map-sheet" aria-label={t('find:onMap')}>
      <ol>
        <ResultCard
          key={group[0].service.id}
          group={group}
          dataset={wide}
          selected={derived.selected?.service.id ?? null}
          now={now}
          typed={types.length !== 1}
          onOpen={actions.selectService}
        />
      </ol>
    </section>
  );
}
