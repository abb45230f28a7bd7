import type { DetailText } from '../../../domain/service.ts';
import type words from '../../../i18n/uk/columns.ts';
import type { Choices } from '../choices.ts';

/** What a cell of a column holds; `list` ones hold several, divided by semicolons. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'choice'
  | 'choiceList'
  | 'typeId'
  | 'recipientList'
  | 'date'
  | 'number'
  | 'hromada'
  | 'codeList'
  | 'edrpou'
  | 'phoneList'
  | 'email'
  | 'url'
  | 'hours';

/** Everything that documents, schemas, template, parser and export know of a column; what it means stands in the namespace `columns`. */
export interface ColumnSpec {
  /** Ukrainian headers; the template bears the first. */
  readonly headers: readonly [string, ...string[]];
  readonly type: ColumnType;
  /** Always, or unless another column has a value. */
  readonly required?: true | 'or';
  readonly choices?: Choices;
  readonly unit?: keyof typeof words.unit;
  /** Smallest and largest number, both allowed. */
  readonly range?: readonly [min: number, max: number];
  /**
   * The field of a record's detail that holds the cell as its form is read: all there is to do for such a column.
   * Missing: `read-row.ts` and `cells-of-service.ts` read and write it beside others.
   */
  readonly detail?: DetailText | 'capacity';
  readonly example: string;
  /** Where the value goes in HSDS 3.0, `table.field`; `attribute` where HSDS has no place for it. */
  readonly hsds: string;
}
