import { useMemo } from 'react';
import { basketOf } from '../../../domain/coverage/basket.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { type AnswerKey, answerKey } from '../../find/answer/answer-key.ts';
import { lowered } from '../../parts/lowered.ts';
import { Swatch } from '../../parts/Swatch.tsx';

const LACKING: ReadonlySet<AnswerKey> = new Set(['gap', 'notFound', 'unknown', 'conditions']);

/** What is known of a need in the client's own hromada, in a few words; nothing without a hromada. */
export function NeedState({ derived, type }: { readonly derived: Derived; readonly type: ServiceType }) {
  const { t, lang } = useWords();
  const { hromada, options, dataset } = derived;
  // As the list: under its conditions.
  const basket = useMemo(() => basketOf(dataset, options), [dataset, options]);
  const cell = basket.cell(hromada?.hromada.code ?? '', basket.types.indexOf(type));
  if (cell === null) return null;
  const { survey } = cell.coverage;
  const date = survey === null ? undefined : dataset.surveys[survey]?.date;
  const key = answerKey(cell.coverage);
  const state = t(`find:state.${key}`, { date: date === undefined ? '' : formatDate(date, lang) });
  // Without where it holds, it would contradict the list beneath, which looks farther.
  const lacking = LACKING.has(key);
  return (
    <p className="need-state small muted figures">
      <Swatch fill={cell.fill} width={20} height={14} />
      <span>
        <span className={lacking ? undefined : 'visually-hidden'}>{t('refer:inHromada')} </span>
        {lacking ? lowered(state) : state}
      </span>
    </p>
  );
}
