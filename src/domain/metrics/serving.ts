import { type CoverageIndex, LINK_LOCAL } from '../coverage/build.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import { type Clock, clockOf, OPERATES, roleAt } from '../coverage/timeline.ts';

function servingIn(index: CoverageIndex, cell: number, clock: Clock): number {
  const { offsets, items, kinds } = index.services;
  const end = offsets[cell + 1] as number;
  let n = 0;
  for (let i = offsets[cell] as number; i < end; i++) {
    if (clock.ownAreaOnly && kinds[i] !== LINK_LOCAL) continue;
    const service = items[i] as number;
    const fresh = (index.serviceTimes.anchor[service] as number) >= clock.oldest;
    if (fresh && roleAt(index.serviceTimes, service, clock) === OPERATES) n++;
  }
  return n;
}

/** How many services of the types (indices; none given: of any) operate for a hromada, by the options' date and age. */
export function countServing(
  index: CoverageIndex,
  options: CoverageOptions,
  types: readonly number[],
): (hromada: number) => number {
  const clock = clockOf(options);
  const asked = types.length > 0 ? types : Array.from({ length: index.types }, (_, i) => i);
  return (hromada) =>
    asked.reduce((sum, type) => sum + servingIn(index, hromada * index.types + type, clock), 0);
}
