import type { Code } from '../code.ts';
import type { LonLat } from '../hromada.ts';

/** A hromada as demand and as a candidate: both stand at its seat. */
export interface SitePlace {
  readonly code: Code;
  /** Null: it can be neither reached nor chosen, but its weight stays in the total. */
  readonly at: LonLat | null;
  /** What is to be covered: residents or need figures, never negative; null = no figure, counts for nothing. */
  readonly weight: number | null;
  /** Residents on 1 January 2022, whatever the weights are; null = no figure. */
  readonly people: number | null;
  /** No new site may be opened here; its weight counts all the same. */
  readonly barred?: boolean;
}

/** A hromada where a service operates already, at its seat. */
export interface ExistingSite {
  readonly code: Code;
  readonly at: LonLat;
}

/** `new`: cover the most with at most so many new sites; `cover`: the fewest new sites that cover so many percent. */
export type SitesGoal =
  | { readonly kind: 'new'; readonly count: number }
  | { readonly kind: 'cover'; readonly percent: number };

/** Hromadas, with the residents and the weight of those that have a figure; null where none of them has. */
export interface Tally {
  readonly hromadas: number;
  readonly people: number | null;
  readonly weight: number | null;
}

/** A question that a worker can be sent: plain data. */
export interface SitesRequest {
  readonly places: readonly SitePlace[];
  readonly existing: readonly ExistingSite[];
  readonly radiusKm: number;
  readonly goal: SitesGoal;
  /** Hromadas of the scope of which it is unknown whether they have the service; goes into the answer as it came. */
  readonly unknown: Tally;
  /** Seconds; null = until it is proven. */
  readonly timeLimit: number | null;
}

export interface SitesProgress {
  readonly seconds: number;
  /** The best found so far, in the unit of `SitesResult.bound`; null before the first. */
  readonly best: number | null;
  /** Nothing better than this is possible; null before it is known. */
  readonly bound: number | null;
}

export interface SitesResult {
  /**
   * `optimal`: proven, nothing better exists; `feasible`: the best found in the time given; `infeasible`: the percentage
   * cannot be reached by any number of sites (`reachable` says how far one gets).
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  /** Weight whose hromada's seat is within the radius of an existing or a new site. */
  readonly covered: number;
  /** The same without the new sites. */
  readonly coveredBefore: number;
  /** The most that sites everywhere would cover. */
  readonly reachable: number;
  /** Weight of the scope. */
  readonly total: number;
  /**
   * Proven limit. Goal `new`: no choice of so many sites covers more; goal `cover`: no fewer new sites are enough (null
   * where it is infeasible). Equal to `covered`, or to the number of sites, when optimal.
   */
  readonly bound: number | null;
  /** Codes of the hosts of the new sites; fewer than asked where more would add nothing. */
  readonly sites: readonly Code[];
  /** Codes of the existing sites that lie in the scope or reach into it. */
  readonly existing: readonly Code[];
  /** Hromadas that only the new sites cover, hosts among them. */
  readonly newlyCovered: readonly Code[];
  /** Residents of the hosts of the new sites; null where none of them has a figure. */
  readonly hostResidents: number | null;
  /** Residents of the newly covered hromadas that are no hosts: they need an agreement between hromadas. */
  readonly agreementResidents: number | null;
  /** The same in the unit of `covered`. */
  readonly hostWeight: number | null;
  readonly agreementWeight: number | null;
  /** Among choices that cover as much with as few sites, none has hosts with more residents: proven. */
  readonly hostsProven: boolean;
  /** What choosing the best site one after another comes to: weight covered, and number of sites. */
  readonly greedyCovered: number;
  readonly greedySites: number;
  readonly unknown: Tally;
  /** Hromadas without a figure: no weight, so the answer passes them over. */
  readonly withoutFigure: number;
  /** Wall clock of preparing and solving; loading the solver is not in it. */
  readonly seconds: number;
}
