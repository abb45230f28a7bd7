import { type FillKey, FILL_KEYS } from '../../../domain/coverage/state.ts';
import { perObject } from '../../../domain/memo.ts';
import { foldWords } from '../../../domain/search/fold.ts';
import type { HromadaRow } from '../../../state/derived.ts';

/** What narrows the table; empty parts do not. */
export interface RowFilter {
  /** Words of the names of a hromada, its seat and its raion. */
  readonly q: string;
  /** Any of these states of the chosen services. */
  readonly fills: readonly FillKey[];
}

export const EVERYTHING: RowFilter = { q: '', fills: [] };

export const isNarrow = ({ q, fills }: RowFilter): boolean => q.trim() !== '' || fills.length > 0;

const wordsOf = perObject(({ hromada, raion }: HromadaRow): readonly string[] =>
  [hromada.name, hromada.seat?.name, raion?.name]
    .flatMap((name) => [name?.uk, name?.en])
    .flatMap((name) => foldWords(name ?? '')),
);

/** Rows that have every word, in either language, within a word of their names: «ніж» finds «Ніжинська». */
export function withWords(rows: readonly HromadaRow[], q: string): readonly HromadaRow[] {
  const asked = foldWords(q);
  if (asked.length === 0) return rows;
  return rows.filter((row) => asked.every((part) => wordsOf(row).some((word) => word.includes(part))));
}

/** Rows of the states. */
export const inStates = (rows: readonly HromadaRow[], fills: RowFilter['fills']): readonly HromadaRow[] =>
  fills.length === 0 ? rows : rows.filter(({ fill }) => fills.includes(fill));

/** With or without a state, in the order of the legend. */
export const toggleFill = (filter: RowFilter, fill: FillKey): RowFilter => ({
  ...filter,
  fills: FILL_KEYS.filter((each) => (each === fill) !== filter.fills.includes(each)),
});
