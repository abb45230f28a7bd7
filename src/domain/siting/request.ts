import { isApplicable } from '../applicable.ts';
import type { Code } from '../code.ts';
import { buildCoverage, type CoverageInput } from '../coverage/build.ts';
import { coverHromadas } from '../coverage/cell.ts';
import { ageAnchor, olderThan, statusOn } from '../coverage/dates.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { Hromada } from '../hromada.ts';
import { sumKnown } from '../known-sum.ts';
import type { Service } from '../service.ts';
import { isUnderFire } from '../territory.ts';
import type { ExistingSite, SitePlace, SitesGoal, SitesRequest, Tally } from './types.ts';

export interface SitesQuestion {
  /** Ids of service types; a service of any of them counts as existing. */
  readonly types: readonly string[];
  readonly options: CoverageOptions;
  readonly goal: SitesGoal;
  readonly radiusKm: number;
  /** Need figures by code; null = residents. A hromada that they leave out has no figure. */
  readonly weights: ReadonlyMap<Code, number> | null;
  /** Hromadas that count as existing sites besides. */
  readonly fixed: readonly Code[];
  /** No new site where order 376 lists hostilities or a part as occupied: its people count all the same. */
  readonly spareFire?: boolean;
  /** Nor in these hromadas. */
  readonly spared?: readonly Code[];
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
 */
export function sitesRequest(input: SitesInput, question: SitesQuestion): SitesRequest {
  const scope = input.scope.filter(isApplicable);
  const { goal, radiusKm, timeLimit } = question;
  return {
    places: scope.map((hromada) => placeOf(hromada, question)),
    existing: existingSites(input, question),
    radiusKm,
    goal,
    unknown: tallyUnknown({ ...input, hromadas: scope, types: question.types }, question),
    timeLimit,
  };
}

function placeOf(hromada: Hromada, { weights, spareFire, spared }: SitesQuestion): SitePlace {
  const { code, seat, population } = hromada;
  const weight = weights === null ? population : (weights.get(code) ?? null);
  const barred = (spareFire === true && isUnderFire(hromada)) || spared?.includes(code) === true;
  return { code, at: seat?.at ?? null, weight, people: population, ...(barred && { barred }) };
}

function existingSites({ services, homes }: SitesInput, question: SitesQuestion): ExistingSite[] {
  const { types, options, fixed } = question;
  const codes = services.filter((service) => counts(service, types, options)).map(({ hromada }) => hromada);
  const wanted = new Set([...fixed, ...codes]);
  return homes
    .filter(isApplicable)
    .flatMap(({ code, seat }) => (wanted.has(code) && seat !== null ? [{ code, at: seat.at }] : []));
}

function counts(service: Service, types: readonly string[], { date, maxAge }: CoverageOptions): boolean {
  if (!types.includes(service.type) || service.precision === 'redacted') return false;
  if (statusOn(service, date) !== 'operating') return false;
  return maxAge === null || !olderThan(ageAnchor(service), date, maxAge);
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
