import type { Problem } from '../../finding.ts';
import type { ProviderColumn } from '../../provider/columns.ts';

/** What a column of a list may be besides a column of our table. */
export const OTHER_TARGETS = [
  'skip',
  'number',
  'person',
  'raion',
  'oblast',
  'service_flag',
  'mixed',
] as const;
/**
 * `skip`: not taken; `number`: the rows counted; `person`: about people, never taken; `raion`, `oblast`: witnesses of a
 * place; `service_flag`: a «+» says that the service in the header is given; `mixed`: several of ours in one cell.
 */
export type OtherTarget = (typeof OTHER_TARGETS)[number];
export type Target = ProviderColumn | OtherTarget;

/** What one column of a list is taken for. Whoever maps may change all but `index` and `header`. */
export interface ColumnMapping {
  readonly index: number;
  /** The words above the column, of several rows from the top down. */
  readonly header: string;
  readonly to: Target;
  /** Of `mixed`: what its cells hold together. */
  readonly parts?: readonly ProviderColumn[];
  /** Empty cells repeat the one above. */
  readonly fillDown?: boolean;
  /** 0…1 */
  readonly sure: number;
  readonly why: Problem;
}
