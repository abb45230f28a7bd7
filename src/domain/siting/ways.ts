import type { Code } from '../code.ts';
import { EARTH_KM, haversineKm } from '../geo/distance.ts';
import type { LonLat } from '../hromada.ts';

/** Where a way begins or ends. */
export interface Stop {
  readonly code: Code;
  readonly at: LonLat;
}

/** How far it is from home to a service; straight km, or minutes by road. A way may be longer than the way back. */
export interface Ways {
  /** Infinity where there is no way, or none is known. */
  readonly between: (from: Stop, to: Stop) => number;
  /** Never more than `between`, and cheap: what is surely beyond a limit need not be measured. */
  readonly atLeast: (from: Stop, to: Stop) => number;
}

const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

const STRAIGHT: Ways = {
  between: (from, to) => haversineKm(from.at, to.at),
  // No great circle is shorter than its difference of latitude; the margin is for rounding.
  atLeast: (from, to) => Math.abs(to.at[1] - from.at[1]) * KM_PER_DEGREE - 1e-6,
};

/** Ways of a table that a worker can be sent: by code of home, then by code of the service. */
export type WaysTable = ReadonlyMap<Code, ReadonlyMap<Code, number>>;

/** Ways as a table has them; none costs anything from a place to itself. */
export function waysOf(table: WaysTable | null | undefined): Ways {
  if (table === null || table === undefined) return STRAIGHT;
  const between = (from: Stop, to: Stop): number =>
    from.code === to.code ? 0 : (table.get(from.code)?.get(to.code) ?? Infinity);
  return { between, atLeast: between };
}

/** For each home, the indices of the services within a limit, ascending. */
export function withinReach(
  ways: Ways,
  homes: readonly Stop[],
  services: readonly Stop[],
  limit: number,
): number[][] {
  return homes.map((home) => {
    const found: number[] = [];
    services.forEach((service, i) => {
      if (ways.atLeast(home, service) <= limit && ways.between(home, service) <= limit) found.push(i);
    });
    return found;
  });
}
