import type { Code } from '../code.ts';

/** One row of a planner's own table, as text. */
export interface NeedRow {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

const NEED_REASONS = [
  'noPlace',
  'unknownCode',
  'unknownName',
  'ambiguousName',
  'codeAndName',
  'duplicate',
  'noValue',
  'notNumber',
  'unclearNumber',
  'negative',
] as const;

/**
 * Why a row was not used. `codeAndName`: the code is of another hromada than the name; `unclearNumber`: «1,234» may be
 * a thousand or a fraction.
 */
export type NeedReason = (typeof NEED_REASONS)[number];

export interface NeedIssue {
  readonly row: number;
  readonly reason: NeedReason;
  /** Column at fault. */
  readonly column: 'code' | 'name' | 'value';
  /** What stands there. */
  readonly came: string;
  /** Hromadas that an ambiguous name may mean; of a duplicate, the hromada. */
  readonly candidates: readonly Code[];
}

export interface NeedFigures {
  /** By hromada code; never negative, zero is a figure. */
  readonly weights: ReadonlyMap<Code, number>;
  /** Rows that were used. */
  readonly matched: number;
  readonly issues: readonly NeedIssue[];
}
