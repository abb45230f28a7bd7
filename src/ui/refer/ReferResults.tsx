import { useMemo } from 'react';
import { isApplicable } from '../../domain/applicable.ts';
import { matchNeeds } from '../../domain/match/by-need.ts';
import type { Situation } from '../../domain/match/match.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { otherRecipients } from '../../state/derive/other-recipients.ts';
import type { Derived, ResultItem } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { Looking } from '../find/Looking.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OccupiedHelp } from '../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { NeedSection } from './NeedSection.tsx';
import type { ReferResultsProps } from './refer-results.ts';

/** Region «Результати»: for each need who will take them, who may (ask what), who will not (why), what is announced. */
export function ReferResults(props: ReferResultsProps) {
  const { derived, view, today } = props;
  const { t, lang } = useWords();
  const answers = useAnswers(derived, view, today);
  const { results, types, hromada, dataset } = derived;
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
          {t('plan:table.services', { count: results.length, n: formatNumber(results.length, lang) })}
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
  const { wide, origin, hromada, results, types } = derived;
  const unit = hromada?.hromada ?? null;
  const others = useMemo(
    () => otherRecipients(wide, view, { origin, hromada: unit?.code ?? null, today }),
    [wide, view, origin, unit, today],
  );
  return useMemo(() => {
    const { recipients, delivery, cost, access, maxAge, date } = view;
    const situation: Situation = { hromada: unit, recipients, delivery, cost, access, maxAge, today, date };
    const needs = types.map(({ id }) => id);
    return matchNeeds<ResultItem>([...results, ...others], needs, situation);
  }, [results, others, types, view, unit, today]);
}
