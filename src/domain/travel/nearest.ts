import type { Code } from '../code.ts';
import { haversineKm } from '../geo/distance.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import { servedByType } from '../coverage/nearest-served.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { TravelTable } from './table.ts';

export interface NearestByRoad {
  /** Index in the services given. */
  readonly service: number;
  /** From seat to seat; 0 within the hromada itself. */
  readonly minutes: number;
  /** Great-circle km from the seat to the service. */
  readonly km: number;
}

/** Of a type, what is the fewest minutes by road from a hromada's seat and at most so many straight km away. */
export type RoadSearch = (
  home: Pick<Hromada, 'code' | 'seat'>,
  type: string,
  mostKm?: number,
) => NearestByRoad | null;

type Placed = Service & { readonly at: NonNullable<Service['at']>; readonly hromada: Code };

/**
 * Searches what can be gone to by the ways of a table, which lead to the seat of the service's hromada. Of equal
 * minutes the one nearer in a straight line, then the first of the services. Null where the table has no way to any.
 */
export function buildNearestByRoad(
  services: readonly Service[],
  ways: TravelTable['ways'],
  options: Pick<CoverageOptions, 'date' | 'maxAge' | 'passes'>,
): RoadSearch {
  const byType = new Map<string, Map<Code, number[]>>();
  for (const [type, members] of servedByType(services, options)) {
    const homes = new Map<Code, number[]>();
    for (const i of members) {
      const service = services[i] as Service;
      if (!isPlaced(service)) continue;
      const there = homes.get(service.hromada);
      if (there === undefined) homes.set(service.hromada, [i]);
      else there.push(i);
    }
    byType.set(type, homes);
  }
  return ({ code, seat }, type, mostKm = Infinity) => {
    const homes = byType.get(type);
    if (homes === undefined || seat === null) return null;
    let best: NearestByRoad | null = null;
    const look = (to: Code, minutes: number): void => {
      if (best !== null && minutes > best.minutes) return;
      for (const i of homes.get(to) ?? []) {
        const km = haversineKm(seat.at, (services[i] as Placed).at);
        if (km <= mostKm) best = nearer(best, { service: i, minutes, km });
      }
    };
    look(code, 0);
    for (const [to, { minutes }] of ways.get(code) ?? []) if (to !== code) look(to, minutes);
    return best;
  };
}

function isPlaced(service: Service): service is Placed {
  return service.at !== null && service.precision !== 'redacted' && service.hromada !== null;
}

function nearer(best: NearestByRoad | null, next: NearestByRoad): NearestByRoad {
  if (best === null) return next;
  const less = next.minutes - best.minutes || next.km - best.km || next.service - best.service;
  return less < 0 ? next : best;
}
