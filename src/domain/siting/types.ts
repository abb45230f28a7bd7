import type { Code } from '../code.ts';
import type { LonLat } from '../hromada.ts';
import type { WaysTable } from './ways.ts';

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
  /** A new site must be opened here; it is one of those counted. */
  readonly must?: boolean;
}

/** A hromada where a service operates already, at its seat. */
export interface ExistingSite {
  readonly code: Code;
  readonly at: LonLat;
  /** In the unit of the weights; null or missing = it takes everybody. */
  readonly capacity?: number | null;
}

/**
 * `new`: cover the most with at most so many new sites; `cover`: the fewest new sites that cover so many percent;
 * `total`: the least way of all together with at most so many (p-median); `longest`: the shortest longest way
 * (p-centre). The last two reach as much as can be reached at all, first.
 */
export type SitesGoal = CoverGoal | { readonly kind: 'total' | 'longest'; readonly count: number };

export type CoverGoal =
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
  /** Within so much a place counts as covered: straight km, or the unit of `ways`. */
  readonly radius: number;
  /** Ways by road; missing = straight km. */
  readonly ways?: WaysTable | null;
  readonly goal: SitesGoal;
  /** Percent of every raion's weight that must be covered: fairness. Missing = none. */
  readonly floor?: number;
  /** What a new site can take, in the unit of the weights; null or missing = everybody. */
  readonly capacity?: number | null;
  /** Existing services whose record does not say what they can take; goes into the answer as it came. */
  readonly unstated?: number;
  /** Hromadas whose service may be opened elsewhere, besides so many new ones; they are not among the existing. */
  readonly moved?: readonly Code[];
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
  /** The hosts of the best found so far: what is kept where the search is stopped. */
  readonly sites: readonly Code[];
}

/** Another host in the place of a chosen one, all else as it is. */
export interface OtherHost {
  readonly code: Code;
  /** By how much the value of the answer changes; of ways less is better. */
  readonly value: number;
  /** By how much the covered weight changes. */
  readonly covered: number;
  /** By how much the residents of the host hromada change; null where a figure is missing. */
  readonly people: number | null;
}

/** What one of the chosen sites does, in the unit of the value: weight covered, or way saved. */
export interface SiteFacts {
  readonly code: Code;
  readonly must: boolean;
  /** What it adds to the existing ones, alone; null where there is nothing to compare with. */
  readonly alone: number | null;
  /** What it adds after all others; null where nothing would be reached without it. */
  readonly after: number | null;
  /** Weight that goes to it: its nearest, or as much as it can take. */
  readonly serves: number;
  /** What it could take besides; null = no limit. */
  readonly spare: number | null;
  /** The best other host; null where none meets the conditions, or the site is one that must be. */
  readonly next: OtherHost | null;
  /** Of others that lose 5 % of the value at most, the one with most residents, if more than here. */
  readonly larger: OtherHost | null;
}

export interface SitesResult {
  /**
   * `optimal`: proven, nothing better exists; `feasible`: the best found in the time given; `infeasible`: no choice of
   * sites meets the conditions (`cause`); `open`: none was found in the time given, though there may be one.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'open';
  /** Why it cannot be: the percentage, the floor of a raion, more sites that must be than may be; else null. */
  readonly cause: 'percent' | 'floor' | 'must' | null;
  /**
   * What the goal is about: weight covered (`new`), sites (`cover`), weighted way in all (`total`), longest way
   * (`longest`). Null without a choice.
   */
  readonly value: number | null;
  /** Weight whose way to an existing or a new site is within the radius, and that these can take. */
  readonly covered: number;
  /** The same without the new sites. */
  readonly coveredBefore: number;
  /** The most that sites everywhere would cover. */
  readonly reachable: number;
  /** Weight of the scope. */
  readonly total: number;
  /** Weight within the radius that is not covered because no site can take it. */
  readonly left: number;
  /**
   * Proven limit, in the unit of `value`: no choice is better (null where it is infeasible, or none is known). Equal to
   * `value` when optimal.
   */
  readonly bound: number | null;
  /** Codes of the hosts of the new sites; fewer than asked where more would add nothing. */
  readonly sites: readonly Code[];
  /** What each of them does, in the same order. */
  readonly each: readonly SiteFacts[];
  /** Where the services that may be moved go: of pairs the nearest first; null = it is closed, or stays without need. */
  readonly moved: readonly { readonly from: Code; readonly to: Code | null }[];
  /** Weight that reaches a site by any way, its mean way and the longest one; null where nobody reaches any. */
  readonly reached: number;
  readonly meanWay: number | null;
  readonly longestWay: number | null;
  /** The same without the new sites. */
  readonly meanWayBefore: number | null;
  readonly longestWayBefore: number | null;
  /** The raion (first 6 characters) with the smallest share covered; of equals the first. Null without weights. */
  readonly worst: { readonly raion: string; readonly share: number } | null;
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
  /**
   * Of equal choices, the fewest sites, then most residents of the hosts: proven. Else no single site could be changed
   * for a better host, or the earlier code, without losing.
   */
  readonly hostsProven: boolean;
  /** What choosing the best site one after another comes to: weight covered, and number of sites. */
  readonly greedyCovered: number;
  readonly greedySites: number;
  readonly unknown: Tally;
  /** Existing services of which it is not known what they can take; null where that was not asked. */
  readonly unstated: number | null;
  /** Hromadas without a figure: no weight, so the answer passes them over. */
  readonly withoutFigure: number;
  /** Wall clock of preparing and solving; loading the solver is not in it. */
  readonly seconds: number;
}
