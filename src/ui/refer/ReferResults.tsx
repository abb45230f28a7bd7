import { useMemo } from 'react';
import { isApplicable } from '../../domain/applicable.ts';
import { matchNeeds } from '../../domain/match/by-need.ts';
import type { Situation } from '../../domain/match/match.ts';
import { overlapsOf } from '../../domain/recipients.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, ResultItem } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { foundWords } from '../find/found-words.ts';
import { Looking } from '../find/Looking.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OccupiedHelp } from '../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { NeedSection } from './NeedSection.tsx';
import type { ReferResultsProps } from './refer-results.ts';

/** Region «Результати»: for each need who will take them, who may (ask what), who will not (why), what is announced. */
export function ReferResults(props: ReferResultsProps) {
  const { derived, view, today } = props;
  const { t } = useWords();
  const answers = useAnswers(derived, view, today);
  const { types, hromada, dataset } = derived;
  if (hromada !== null && !isApplicable(hromada.hromada)) {
    return (
      <section className="results" aria-label={t('common:results')}>
        <Notice>
          <OccupiedHelp hromada={hromada.hromada} types={types} hotlines={dataset.hotlines} />
        </Notice>
      </section>
    );
  }
  // A violence-related choice is not spoken by itself.
  const quiet = types.some((type) => type.violence);
  return (
    <section className="results" aria-label={t('common:results')}>
      <div className="results-head">
        <h2>{t('common:results')}</h2>
        <p className="small muted figures" role={quiet ? undefined : 'status'}>
          {foundWords(derived, t)}
        </p>
      </div>
      <Looking derived={derived} />
      {hromada === null && <Notice tone="plain">{t('refer:noPlace')}</Notice>}
      <TerritoryNote hromada={hromada?.hromada ?? null} />
      {answers.map((answer) => (
        <NeedSection key={answer.type ?? ''} {...props} answer={answer} alone={answers.length === 1} />
      ))}
    </section>
  );
}

function useAnswers(derived: Derived, view: View, today: string) {
  const { hromada, results, types, dataset } = derived;
  const unit = hromada?.hromada ?? null;
  const overlaps = useMemo(() => overlapsOf(dataset.recipients), [dataset.recipients]);
  return useMemo(() => {
    const situation: Situation = { ...view, hromada: unit, today, overlaps };
    const needs = types.map(({ id }) => id);
    return matchNeeds<ResultItem>(results, needs, situation);
  }, [results, types, view, unit, today, overlaps]);
}
