import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import { type Known, knownOf } from './known.ts';

/** Services of a type in a list: those of the scope, and those of elsewhere that the list looks into besides. */
export interface TypeCount {
  readonly here: Known;
  readonly elsewhere: number;
}

/** By type id. A type that is not counted in the scope has no entry. */
export type TypeCounts = ReadonlyMap<string, TypeCount>;

/** `surveyed`: ids of types of which complete lists cover the whole scope. */
export function typeCounts(
  listed: readonly Service[],
  types: readonly Pick<ServiceType, 'id'>[],
  isHere: (service: Service) => boolean,
  surveyed: ReadonlySet<string>,
): TypeCounts {
  const sums = new Map(types.map(({ id }) => [id, { here: 0, elsewhere: 0 }]));
  for (const service of listed) {
    const sum = sums.get(service.type);
    if (sum === undefined) continue;
    if (isHere(service)) sum.here += 1;
    else sum.elsewhere += 1;
  }
  return new Map(
    [...sums].map(([id, { here, elsewhere }]) => [id, { here: knownOf(here, surveyed.has(id)), elsewhere }]),
  );
}
