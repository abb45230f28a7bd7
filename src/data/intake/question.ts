import type { Said } from '../finding.ts';
import type { ProviderColumn } from '../provider/columns.ts';

export interface Choice {
  /** What the answer puts into the cell. */
  readonly value: string;
  readonly label: Said;
}

/** One decision that is the clerk's, for all rows that it concerns. */
export interface Question {
  /** `constant`: nothing in the list says it; `value`: a text of the list has no sure counterpart; `place`: of the words of a place. */
  readonly kind: 'constant' | 'value' | 'place';
  readonly column: ProviderColumn;
  /** As written in the list; empty for a constant. The answer is kept under these words. */
  readonly came: string;
  /** Rows of the file. */
  readonly rows: readonly number[];
  /** The likeliest first. */
  readonly candidates: readonly Choice[];
  /** Without an answer the rows are not whole; any other only stays as text. */
  readonly required: boolean;
}

/** All that was decided: by the clerk, by the command line, by a profile. */
export interface Decisions {
  readonly constants: Partial<Readonly<Record<ProviderColumn, string>>>;
  /** By column and text as written; null: «немає відповідника». */
  readonly values: Partial<Readonly<Record<ProviderColumn, Readonly<Record<string, string | null>>>>>;
}
