import { occupiedPlace } from '../../../domain/occupied-place.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { foundWords } from '../../find/results/found-words.ts';
import { Looking } from '../../find/results/Looking.tsx';
import { Ways } from '../../find/no-answer/Ways.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { OccupiedHelp } from '../../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../../territory/TerritoryNote.tsx';
import { NeedSection } from './NeedSection.tsx';
import type { ReferResultsProps } from './refer-results.ts';

interface Props extends ReferResultsProps {
  /** Opens the chosen hromada's card. */
  readonly onHromada: () => void;
}

/** Region «Результати»: for each need who will take them, who may (ask what), who will not (why), what is announced. */
export function ReferResults({ onHromada, ...props }: Props) {
  const { derived } = props;
  const { t } = useWords();
  const { types, hromada, dataset, needs, results, origin } = derived;
  const away = occupiedPlace(derived);
  if (away !== null) {
    return (
      <section className="results" aria-label={t('common:results')}>
        <Notice>
          <OccupiedHelp hromada={away} types={types} hotlines={dataset.hotlines} />
        </Notice>
      </section>
    );
  }
  // A violence-related choice is not spoken by itself.
  const quiet = types.some((type) => type.violence);
  const several = results.length > 0 && types.length > 1;
  return (
    <section className="results" aria-label={t('common:results')}>
      <div className="results-head">
        <h2>{t('common:results')}</h2>
        <p className="muted figures" role={quiet ? undefined : 'status'}>
          {several
            ? t('refer:results.forNeeds', {
                services: t('services', { count: results.length }),
                count: types.length,
              })
            : foundWords(derived, t)}
        </p>
        {origin !== null && <p className="results-order small muted">{t('refer:results.order')}</p>}
      </div>
      <Looking derived={derived} />
      {hromada === null && <p className="muted small">{t('refer:noPlace')}</p>}
      <TerritoryNote hromada={hromada?.hromada ?? null} />
      {needs.map((need) => (
        <NeedSection key={need.type?.id ?? ''} {...props} need={need} />
      ))}
      {hromada !== null && <Ways derived={derived} row={hromada} onHromada={onHromada} />}
    </section>
  );
}
