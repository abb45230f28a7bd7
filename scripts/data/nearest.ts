import type { Code } from '../../src/domain/code.ts';
import { buildNearestServed } from '../../src/domain/coverage/nearest-served.ts';
import { buildNearestByRoad } from '../../src/domain/travel/nearest.ts';
import type { TravelTable } from '../../src/domain/travel/table.ts';
import type { NearestTable } from '../../src/domain/dataset.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { reachOf } from '../../src/domain/reach.ts';
import type { ServiceType } from '../../src/domain/service-type.ts';
import type { ISODate } from '../../src/domain/date.ts';
import type { Service } from '../../src/domain/service.ts';

/** For each unit with a seat and each type: the nearest service of the whole country that operates on the date. */
export function buildNearestTable(
  units: readonly Hromada[],
  services: readonly Service[],
  date: ISODate,
): NearestTable {
  const { byType } = buildNearestServed(services, { date, maxAge: null });
  const table: Record<Code, Record<string, string>> = {};
  for (const { code, seat } of units) {
    if (seat === null) continue;
    const row: Record<string, string> = {};
    for (const [type, search] of byType) {
      const found = search(seat.at, { limit: 1 })[0];
      const service = found && services[found.index];
      if (service) row[type] = service.id;
    }
    table[code] = row;
  }
  return table;
}

/** Ids of what is the nearest by road of each unit and type, near as straight lines go or anywhere. */
export function nearestByRoad(
  units: readonly Hromada[],
  services: readonly Service[],
  travel: TravelTable | undefined,
  date: ISODate,
  types: readonly Pick<ServiceType, 'id' | 'maxKm'>[],
): string[] {
  if (travel === undefined) return [];
  const search = buildNearestByRoad(services, travel.ways, { date, maxAge: null });
  return units.flatMap((unit) =>
    types.flatMap((type) =>
      [reachOf(type), Infinity].flatMap((most) => {
        const found = search(unit, type.id, most);
        return found === null ? [] : (services[found.service]?.id ?? []);
      }),
    ),
  );
}
