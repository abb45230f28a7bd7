import { isApplicable } from '../applicable.ts';
import { buildCoverage, type CoverageInput } from '../coverage/build.ts';
import { coverHromadas } from '../coverage/cell.ts';
import type { Hromada } from '../hromada.ts';
import { sumKnown } from '../known-sum.ts';
import { existingOf } from './existing.ts';
import type { SitesInput, SitesQuestion } from './question.ts';
import type { SitePlace, SitesRequest, Tally } from './types.ts';

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
