import type { ISODate } from '../date.ts';

/** What the planner chose; DESIGN §3. */
export interface CoverageOptions {
  readonly date: ISODate;
  /** Months; null = no limit. Older records and surveys count for nothing. */
  readonly maxAge: number | null;
  /** False: announced services are left out. */
  readonly planned: boolean;
  /** True: only services of the hromada itself count, not those of elsewhere that declare it. */
  readonly ownAreaOnly: boolean;
  /** By service: 0 = it does not meet the conditions of the list; missing = there are none. */
  readonly passes?: Uint8Array;
}

/** How several types are looked at together. */
export type Match = 'any' | 'all';
