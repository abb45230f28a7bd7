import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import type { Hromada, LonLat } from '../../../src/domain/hromada.ts';
import type { Service } from '../../../src/domain/service.ts';
import { buildNearestByRoad } from '../../../src/domain/travel/nearest.ts';
import type { Way } from '../../../src/domain/travel/table.ts';
import { codeOf, makeHromada, makeService } from '../make.ts';

const DATE = { date: '2025-01-01', maxAge: null };
const code = (i: number) => codeOf('74', '02', String(i).padStart(3, '0'));
const seat = (i: number): LonLat => [31 + (i % 4) / 10, 51 + Math.floor(i / 4) / 10];
const home = (i: number): Hromada =>
  makeHromada(code(i), { seat: { name: { uk: '', en: null }, at: seat(i) } });

const place = fc.nat(8);
const service = fc
  .record({
    hromada: fc.option(place, { freq: 6 }),
    type: fc.constantFrom('taxi', 'care'),
    status: fc.constantFrom('operating', 'operating', 'planned'),
    precision: fc.constantFrom('hromada', 'hromada', 'redacted'),
  } as const)
  .map(
    ({ hromada, ...rest }): Service =>
      makeService({
        ...rest,
        hromada: hromada === null ? null : code(hromada),
        at: hromada === null ? null : seat(hromada),
      }),
  );
const ways = fc.array(fc.tuple(place, place, fc.nat(6)), { maxLength: 40 }).map((rows) => {
  const table = new Map<string, Map<string, Way>>();
  for (const [from, to, minutes] of rows) {
    const row = table.get(code(from)) ?? new Map<string, Way>();
    table.set(code(from), row.set(code(to), { minutes, km: null }));
  }
  return table;
});

test('is what looking at every service would find: fewest minutes, then fewest km, then the first', () => {
  fc.assert(
    fc.property(
      fc.array(service, { maxLength: 12 }),
      ways,
      place,
      fc.double({ min: 0, max: 40 }),
      (all, table, at, most) => {
        const far = all.flatMap((each, index) => {
          if (each.type !== 'taxi' || each.status !== 'operating' || each.precision === 'redacted') return [];
          if (each.hromada === null || each.at === null) return [];
          const minutes = each.hromada === code(at) ? 0 : table.get(code(at))?.get(each.hromada)?.minutes;
          const km = haversineKm(seat(at), each.at);
          return minutes === undefined || km > most ? [] : [{ service: index, minutes, km }];
        });
        far.sort((a, b) => a.minutes - b.minutes || a.km - b.km || a.service - b.service);
        expect(buildNearestByRoad(all, table, DATE)(home(at), 'taxi', most)).toEqual(far[0] ?? null);
      },
    ),
  );
});

test('a way there is not the way back: over a one-way bridge the near bank is not the nearest', () => {
  const services = [2, 3].map((i) => makeService({ id: String(i), hromada: code(i), at: seat(i) }));
  const table = new Map([
    [
      code(1),
      new Map([
        [code(2), { minutes: 90, km: 70 }],
        [code(3), { minutes: 30, km: 25 }],
      ]),
    ],
    [code(2), new Map([[code(1), { minutes: 10, km: 8 }]])],
  ]);
  const search = buildNearestByRoad(services, table, DATE);
  expect(search(home(1), 'taxi')).toMatchObject({ service: 1, minutes: 30 });
  // Of another type, from a seat without any way, without a seat.
  expect(search(home(1), 'care')).toBeNull();
  expect(search(home(4), 'taxi')).toBeNull();
  expect(search(makeHromada(code(1)), 'taxi')).toBeNull();
});
