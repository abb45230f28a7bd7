import { isApplicable } from '../applicable.ts';
import type { Code } from '../code.ts';
import { buildCoverage, type CoverageInput } from '../coverage/build.ts';
import { coverHromadas } from '../coverage/cell.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { Hromada, TerritoryStatus } from '../hromada.ts';
import { sumKnown } from '../known-sum.ts';
import { type Capacities, existingOf } from './existing.ts';
import type { SitePlace, SitesGoal, SitesRequest, Tally } from './types.ts';
import type { WaysTable } from './ways.ts';

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

/**
 * The question as plain numbers. Existing: services that operate on the date, are not redacted and, with an age limit,
 * not older, each at the seat of its hromada. What is occupied is neither demand nor a place for a site, old or new.
 * Throws RangeError where a site must be in a hromada that is none of the scope.
 */
export function sitesRequest(input: SitesInput, question: SitesQuestion): SitesRequest {
  const scope = input.scope.filter(isApplicable);
  const { goal, radius, ways, timeLimit, must = [], capacity, floor } = question;
  const nowhere = must.find(
    (code) => !scope.some((hromada) => hromada.code === code && hromada.seat !== null),
  );
  if (nowhere !== undefined) {
    throw new RangeError(`A site that must be: a hromada of the scope with a seat expected, ${nowhere} came`);
  }
  const { existing, moved, unstated } = existingOf(input, question);
  return {
    places: scope.map((hromada) => placeOf(hromada, question)),
    existing,
    radius,
    ...(ways != null && { ways }),
    goal,
    ...(floor !== undefined && { floor }),
    ...(capacity !== undefined && {
      capacity: capacity.ofNew === null ? null : capacity.ofNew / capacity.perWeight,
      unstated,
    }),
    ...(moved.length > 0 && { moved }),
    unknown: tallyUnknown({ ...input, hromadas: scope, types: question.types }, question),
    timeLimit,
  };
}

function placeOf(hromada: Hromada, question: SitesQuestion): SitePlace {
  const { code, seat, population, territory } = hromada;
  const { weights, spareStatuses = [], spared = [], only = null, must = [] } = question;
  const weight = weights === null ? population : (weights.get(code) ?? null);
  const isMust = must.includes(code);
  const listed = territory !== null && spareStatuses.includes(territory.status);
  const barred = !isMust && (listed || spared.includes(code) || only?.includes(code) === false);
  return {
    code,
    at: seat?.at ?? null,
    weight,
    people: population,
    ...(barred && { barred }),
    ...(isMust && { must: true }),
  };
}

function tallyUnknown(input: CoverageInput, question: SitesQuestion): Tally {
  const index = buildCoverage(input);
  const coverage = coverHromadas(index, [], 'any', question.options);
  const unknown = input.hromadas.filter((_, i) => coverage[i]?.state === 'unknown');
  return {
    hromadas: unknown.length,
    people: sumKnown(unknown.map(({ population }) => population)).sum,
    weight: sumKnown(unknown.map((hromada) => placeOf(hromada, question).weight)).sum,
  };
}
