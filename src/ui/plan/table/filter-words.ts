import type { Translate } from '../../../i18n/index.ts';
import { fillWord } from '../../card/state-word.ts';
import { isNarrow, type RowFilter } from './row-filter.ts';

interface Asked {
  readonly filter: RowFilter;
  /** «Показано 12 з 57». */
  readonly said: string;
  /** Several types are asked for together. */
  readonly together: boolean;
  readonly t: Translate;
}

/** What narrows the table, for its title on paper; nothing where it is whole. */
export function filterWords({ filter, said, together, t }: Asked): readonly string[] {
  if (!isNarrow(filter)) return [];
  const q = filter.q.trim();
  const states = filter.fills.map((fill) => fillWord(fill, together, t)).join('; ');
  return [
    ...(q === '' ? [] : [t('plan:table.byWords', { q })]),
    ...(states === '' ? [] : [t('plan:table.byStates', { states })]),
    said,
  ];
}
