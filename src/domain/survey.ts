import type { Code } from './code.ts';
import type { ISODate } from './date.ts';
import type { Status } from './service.ts';

/** Who looked for what, where, how thoroughly, and when. No survey, no claim of absence. */
export interface Survey {
  readonly id: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** Codes of the territory looked at; each covers all that it contains. */
  readonly area: readonly Code[];
  /** Ids of service types looked for. */
  readonly types: readonly string[];
  readonly completeness: 'complete' | 'partial';
  readonly date: ISODate;
}

export const UNPLACED_REASONS = ['unknownCode', 'ambiguousName', 'noPlace', 'duplicate', 'badValue'] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** An input record that could not be put on the map, and why. Nothing is dropped silently. */
export interface UnplacedRecord {
  readonly id: string;
  /** Service type id; null where that itself was unreadable. */
  readonly type: string | null;
  readonly provider: string;
  readonly status: Status | null;
  readonly reason: UnplacedReason;
  /** Where and what: expected, came. Ukrainian, for people. */
  readonly message: string;
  /** File and 1-based row of the record. */
  readonly file: string;
  readonly row: number;
  /** Hromadas where it may belong. */
  readonly candidates: readonly Code[];
  readonly validFrom: ISODate | null;
  readonly validTo: ISODate | null;
  readonly reportedOn: ISODate | null;
  readonly assuredOn: ISODate | null;
  readonly source: string;
}
