import type { Code } from '../code.ts';
import type { CoverageInput } from '../coverage/build.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { Hromada, TerritoryStatus } from '../hromada.ts';
import type { SitesGoal } from './types.ts';
import type { WaysTable } from './ways.ts';

/** What services can take a month. */
export interface Capacities {
  /** Recipients of one new service; null = everybody. */
  readonly ofNew: number | null;
  /** Recipients of an existing one whose record does not say; null = everybody. */
  readonly unstated: number | null;
  /** Recipients for each unit of the weights: 1 where these are recipients, 0.01 where one resident in a hundred is. */
  readonly perWeight: number;
}

/** What is asked, before the country is counted for it. */
export interface SitesQuestion {
  /** Ids of service types; a service of any of them counts as existing. */
  readonly types: readonly string[];
  readonly options: CoverageOptions;
  readonly goal: SitesGoal;
  /** Straight km, or the unit of `ways`. */
  readonly radius: number;
  /** Ways by road; missing = straight km. */
  readonly ways?: WaysTable | null;
  /** Need figures by code; null = residents. A hromada that they leave out has no figure. */
  readonly weights: ReadonlyMap<Code, number> | null;
  /** Hromadas that count as existing sites besides. */
  readonly fixed: readonly Code[];
  /** A new site must be in these: they are of those counted, whatever else is spared. */
  readonly must?: readonly Code[];
  /** Only in these, and where it must be; null = anywhere. */
  readonly only?: readonly Code[] | null;
  /** No new site where order 376 lists the hromada so: its people count all the same. */
  readonly spareStatuses?: readonly TerritoryStatus[];
  /** Nor in these hromadas. */
  readonly spared?: readonly Code[];
  /** Hromadas whose service is thought away. */
  readonly closed?: readonly Code[] | 'all';
  /** Hromadas whose service may go elsewhere: so many sites may be opened besides. */
  readonly moved?: readonly Code[] | 'all';
  /** What services can take; missing = everybody. */
  readonly capacity?: Capacities;
  /** Percent of every raion's weight that must be covered. */
  readonly floor?: number;
  /** Seconds; null = until it is proven. */
  readonly timeLimit: number | null;
}

export interface SitesInput extends Omit<CoverageInput, 'types' | 'hromadas'> {
  /** Units of the scope: demand and candidates. */
  readonly scope: readonly Hromada[];
  /** All units where a service may stand, neighbouring regions' included. */
  readonly homes: readonly Hromada[];
}
