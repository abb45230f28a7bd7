import { sumKnown } from '../known-sum.ts';
import type { Hosts } from './best-hosts.ts';
import type { Field } from './field.ts';
import { coveredBy } from './greedy.ts';
import type { SitePlace, SitesRequest, SitesResult } from './types.ts';

/** An answer in the numbers of the field. */
export interface Solution extends Hosts {
  readonly status: SitesResult['status'];
  /** In the field's whole numbers for the goal `new`, in sites for `cover`. */
  readonly bound: number | null;
  readonly greedy: readonly number[];
}

/** The answer for people and files: codes instead of numbers, weights in their own unit. */
export function resultOf(
  request: SitesRequest,
  field: Field,
  solution: Solution,
  seconds: number,
): SitesResult {
  const { places, near, before, scale } = field;
  const { sites, greedy, bound } = solution;
  const inOwnUnit = (whole: number): number => whole / scale;
  const reached = new Set(sites.flatMap((site) => near[site] as readonly number[]));
  const gained = places.filter((_, i) => reached.has(i) && before[i] !== true);
  const hosts = new Set(sites.map((site) => places[site] as SitePlace));
  const agreements = gained.filter((place) => !hosts.has(place));
  return {
    status: solution.status,
    covered: inOwnUnit(coveredBy(field, sites)),
    coveredBefore: inOwnUnit(field.coveredBefore),
    reachable: inOwnUnit(field.reachable),
    total: inOwnUnit(field.total),
    bound: bound !== null && request.goal.kind === 'new' ? inOwnUnit(bound) : bound,
    sites: [...hosts].map(({ code }) => code),
    existing: field.existing,
    newlyCovered: gained.map(({ code }) => code),
    hostResidents: residents([...hosts]),
    agreementResidents: residents(agreements),
    hostWeight: weight([...hosts]),
    agreementWeight: weight(agreements),
    hostsProven: solution.proven,
    greedyCovered: inOwnUnit(coveredBy(field, greedy)),
    greedySites: greedy.length,
    unknown: request.unknown,
    withoutFigure: request.places.filter(({ weight }) => weight === null).length,
    seconds,
  };
}

const residents = (places: readonly SitePlace[]) => sumKnown(places.map(({ people }) => people)).sum;
const weight = (places: readonly SitePlace[]) => sumKnown(places.map((place) => place.weight)).sum;
