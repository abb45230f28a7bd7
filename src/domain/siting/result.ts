import { sumKnown } from '../known-sum.ts';
import type { Field } from './field.ts';
import { flowOf } from './flow-choice.ts';
import { hasLimits } from './field.ts';
import { coveredBy } from './greedy.ts';
import { movesOf } from './moves.ts';
import type { Outcome } from './outcome.ts';
import type { Solution } from './run.ts';
import type { SiteFacts, SitePlace, SitesRequest, SitesResult } from './types.ts';

export interface Answer {
  /** As it was asked: sites that must be are not open yet. */
  readonly field: Field;
  readonly solution: Solution;
  /** All new sites, those that must be too; none where there is no choice. */
  readonly sites: readonly number[];
  readonly outcome: Outcome;
  /** What the existing sites come to. */
  readonly before: Outcome | null;
  readonly facts: readonly SiteFacts[];
  readonly seconds: number;
}

/** The answer for people and files: codes instead of numbers, weights in their own unit. */
export function resultOf(
  request: SitesRequest,
  { field, solution, sites, outcome, before: without, facts, seconds }: Answer,
): SitesResult {
  const { places, near, before, scale, weights } = field;
  const { status, cause } = solution;
  const inOwnUnit = (whole: number): number => whole / scale;
  const { covered, coveredBefore, greedyCovered } = coverOf(
    field,
    sites,
    [...field.must, ...solution.greedy],
    outcome,
  );
  const reached = new Set(sites.flatMap((site) => near[site] as readonly number[]));
  const gained = places.filter(
    (_, i) => reached.has(i) && before[i] !== true && (outcome.cover[i] !== 0 || weights[i] === 0),
  );
  const hosts = new Set(sites.map((site) => places[site] as SitePlace));
  const agreements = gained.filter((place) => !hosts.has(place));
  const isNone = status === 'infeasible' || status === 'open';
  const isReached = outcome.reached > 0;
  const wasReached = without !== null && without.reached > 0 ? without : null;
  const within = weights.reduce(
    (sum, weight, i) => sum + (before[i] === true || reached.has(i) ? weight : 0),
    0,
  );
  return {
    status,
    cause,
    value: isNone ? null : valueOf(request, field, sites, outcome, covered),
    covered: inOwnUnit(covered),
    coveredBefore: inOwnUnit(coveredBefore),
    reachable: inOwnUnit(field.reachable),
    total: inOwnUnit(field.total),
    left: inOwnUnit(Math.max(0, within - covered)),
    bound: boundOf(request, field, solution),
    sites: [...hosts].map(({ code }) => code),
    each: facts,
    moved: movesOf(field, request, sites),
    reached: inOwnUnit(outcome.reached),
    meanWay: isReached ? outcome.way / outcome.reached : null,
    longestWay: isReached ? outcome.longest : null,
    meanWayBefore: wasReached && wasReached.way / wasReached.reached,
    longestWayBefore: wasReached && wasReached.longest,
    worst: worstOf(request, field, outcome),
    existing: field.relevant,
    newlyCovered: gained.map(({ code }) => code),
    hostResidents: residents([...hosts]),
    agreementResidents: residents(agreements),
    hostWeight: weight([...hosts]),
    agreementWeight: weight(agreements),
    hostsProven: solution.proven,
    greedyCovered: inOwnUnit(greedyCovered),
    greedySites: solution.greedy.length + field.must.length,
    unknown: request.unknown,
    unstated: request.unstated ?? null,
    withoutFigure: request.places.filter(({ weight }) => weight === null).length,
    seconds,
  };
}

function coverOf(field: Field, sites: readonly number[], greedy: readonly number[], { covered }: Outcome) {
  if (!hasLimits(field)) {
    return {
      covered: coveredBy(field, sites),
      coveredBefore: field.coveredBefore,
      greedyCovered: coveredBy(field, greedy),
    };
  }
  return {
    // Shares of a solver are rounded; what is covered is whole.
    covered: Math.round(covered),
    coveredBefore: flowOf(field, []).total,
    greedyCovered: flowOf(field, greedy).total,
  };
}

function valueOf(
  { goal }: SitesRequest,
  { scale }: Field,
  sites: readonly number[],
  outcome: Outcome,
  covered: number,
) {
  if (goal.kind === 'new') return covered / scale;
  if (goal.kind === 'cover') return sites.length;
  return goal.kind === 'total' ? outcome.way / scale : outcome.longest;
}

function boundOf({ goal }: SitesRequest, { scale, must }: Field, { bound }: Solution): number | null {
  if (bound === null || goal.kind === 'longest') return bound;
  return goal.kind === 'cover' ? bound + must.length : bound / scale;
}

/** The raion with the smallest share covered, of all its weight, seats or not. */
function worstOf({ places }: SitesRequest, field: Field, { cover }: Outcome): SitesResult['worst'] {
  const covered = field.raions.map(() => 0);
  cover.forEach((weight, i) => {
    const r = field.raion[i] as number;
    covered[r] = (covered[r] as number) + weight / field.scale;
  });
  let worst: SitesResult['worst'] = null;
  field.raions.forEach((raion, r) => {
    const total = places.reduce(
      (sum, { code, weight }) => sum + (code.startsWith(raion) ? (weight ?? 0) : 0),
      0,
    );
    if (total <= 0) return;
    const share = Math.min(1, (covered[r] as number) / total);
    if (worst === null || share < worst.share - 1e-9) worst = { raion, share };
  });
  return worst;
}

const residents = (places: readonly SitePlace[]) => sumKnown(places.map(({ people }) => people)).sum;
const weight = (places: readonly SitePlace[]) => sumKnown(places.map((place) => place.weight)).sum;
