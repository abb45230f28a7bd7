import type { Code } from '../code.ts';

/**
 * Why a row of a planner's table is of no one hromada. `codeAndName`: the code is of another hromada than the name.
 */
export type PlaceReason = 'noPlace' | 'unknownCode' | 'unknownName' | 'ambiguousName' | 'codeAndName';

/** Why a figure was not used. `unclearNumber`: «1,234» may be a thousand or a fraction. */
export type ValueReason = 'duplicate' | 'noValue' | 'notNumber' | 'unclearNumber' | 'negative';

export type NeedReason = PlaceReason | ValueReason;

/** Where a row of a planner's table belongs, as far as its words tell. */
export interface NeedPlace {
  /** What stands there, for people. */
  readonly came: string;
  /** Null: `reason` says why. */
  readonly code: Code | null;
  readonly reason: PlaceReason | null;
  /** Hromadas that it may mean, the likeliest first. */
  readonly candidates: readonly Code[];
}

/** A row of a planner's table. */
export interface NeedRow extends NeedPlace {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  /** By the table's figures: as text, or as the number that it is; null: the row is not of that figure. */
  readonly values: readonly (string | number | null)[];
}

/** What a planner says of a table's rows that does not stand in them. */
export interface NeedAnswers {
  /** Hromadas of rows whose words do not tell, by row. */
  readonly places: ReadonlyMap<number, Code>;
  /** Rows of one hromada are added up; else the first counts. */
  readonly summed: boolean;
}

/** A figure that was not used, or a row that belongs nowhere. */
export interface NeedIssue {
  readonly row: number;
  readonly reason: NeedReason;
  /** What stands there. */
  readonly came: string;
  /** Hromadas that it may mean; of a duplicate, the hromada. */
  readonly candidates: readonly Code[];
}

export interface NeedTally {
  /** By hromada code; never negative, zero is a figure. */
  readonly weights: ReadonlyMap<Code, number>;
  /** Rows that were used. */
  readonly used: number;
  readonly issues: readonly NeedIssue[];
}
