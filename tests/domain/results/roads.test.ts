import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondOf } from '../../../src/domain/coverage/beyond.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { derive } from '../../../src/domain/derive.ts';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import { reachOf } from '../../../src/domain/reach.ts';
import type { TravelTable, Way } from '../../../src/domain/travel/table.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { datasetOf, TODAY } from '../../ui/site.ts';

const REGION = datasetOf('UA91');
const TYPES = ['social-taxi', 'day-care', 'rehabilitation'];
const CODES = [...REGION.hromadas.map(({ code }) => code), ...REGION.elsewhere.keys()];
const FACTS = { source: 'Вигадані дороги', sourceUrl: null, licence: null, date: '2026-01-17' };
const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };
const PLAN: View = { ...DEFAULT_VIEW, view: 'plan' };

const tableOf = (rows: readonly (readonly [number, number, number])[]): TravelTable => {
  const ways = new Map<string, Map<string, Way>>();
  for (const [from, to, minutes] of rows) {
    const [home, other] = [CODES[from] ?? '', CODES[to] ?? ''];
    ways.set(home, (ways.get(home) ?? new Map<string, Way>()).set(other, { minutes, km: null }));
  }
  return { ...FACTS, engine: null, within: 120, ways };
};

const at = fc.nat(CODES.length - 1);
const tables = fc.array(fc.tuple(at, at, fc.nat(120)), { maxLength: 150 }).map(tableOf);
const see = (part: Partial<View>, travel: TravelTable | null, dataset: Dataset = REGION, scenario = '') =>
  derive(dataset, { ...PLAN, ...part }, TODAY, {
    ...EXTRAS,
    travel,
    scenario: scenario === '' ? null : engine.apply(dataset, scenario),
  });

/** By looking at every service: fewest minutes from a hromada, then fewest km. */
function fewest(dataset: Dataset, type: string, code: string, { ways }: TravelTable, mostKm = Infinity) {
  const seat = dataset.hromadas.find((each) => each.code === code)?.seat;
  if (seat == null) return null;
  const found = dataset.services.flatMap((service) => {
    const { at: there, hromada, precision, status, validFrom, validTo } = service;
    const works = status === 'operating' && (validFrom ?? '') <= TODAY && (validTo ?? '9') > TODAY;
    if (service.type !== type || !works || there === null || hromada === null || precision === 'redacted')
      return [];
    const minutes = hromada === code ? 0 : ways.get(code)?.get(hromada)?.minutes;
    const km = haversineKm(seat.at, there);
    return minutes === undefined || km > mostKm ? [] : [{ service: service.id, minutes, km }];
  });
  return found.sort((a, b) => a.minutes - b.minutes || a.km - b.km)[0] ?? null;
}

const maxKmOf = (type: string) => {
  const found = REGION.types.find(({ id }) => id === type);
  return found === undefined ? 0 : reachOf(found);
};

describe('with a table of ways by road', () => {
  it('the nearest is that of fewest minutes, and where no way is known the straight one', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...TYPES), (table, type) => {
        const straight = see({ service: [type] }, null).rows;
        see({ service: [type] }, table).rows.forEach((row, i) => {
          if (row.fill.startsWith('served') || row.fill === 'notApplicable') return;
          const { code } = row.hromada;
          const far = fewest(REGION, type, code, table);
          expect(row.minutes).toBe(far?.minutes ?? null);
          expect(row.km).toBe(straight[i]?.km);
          if (far === null) expect(row.anywhere).toEqual(straight[i]?.anywhere);
          else expect(row.anywhere).toMatchObject({ minutes: far.minutes, km: far.km });
          const near = fewest(REGION, type, code, table, maxKmOf(type));
          if (near === null) expect(row.nearest).toEqual(straight[i]?.nearest);
          else expect(row.nearest).toMatchObject({ minutes: near.minutes, km: near.km });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('straight lines stay as they are without one, when they are chosen', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...TYPES), (table, type) => {
        const asked = { service: [type], way: 'straight' } as const;
        const rows = (travel: TravelTable | null) =>
          see(asked, travel).rows.map(({ nearest, anywhere, km }) => ({ nearest, anywhere, km }));
        expect(rows(table)).toEqual(rows(null));
      }),
      { numRuns: 20 },
    );
  });

  it('a service of a scenario is never farther than none, and beyond the limit lie fewer', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...REGION.hromadas), (table, host) => {
        const asked = { service: ['social-taxi'] };
        const before = see(asked, table);
        const after = see(asked, table, REGION, `a.social-taxi.${host.code.slice(2, 9)}.`);
        const hromadas = (derived: typeof before) =>
          beyondOf(derived.rows, { by: 'minutes', most: 60 }).reduce((sum, part) => sum + part.hromadas, 0);
        expect(hromadas(after)).toBeLessThanOrEqual(hromadas(before));
        after.rows.forEach(({ hromada, fill, minutes }, i) => {
          if (fill !== before.rows[i]?.fill || fill.startsWith('served')) return;
          const to = table.ways.get(hromada.code)?.get(host.code)?.minutes ?? Infinity;
          const least = Math.min(before.rows[i]?.minutes ?? Infinity, to);
          // Nothing can be opened in an occupied hromada.
          if (after.whatIf?.applied.faults.length === 0) expect(minutes ?? Infinity).toBe(least);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('a metric in minutes has its figures; without a table a link to it is shown km', () => {
    const [from, to] = ['UA91060070000010481', 'UA91060010000010370'];
    const table = tableOf([[CODES.indexOf(from), CODES.indexOf(to), 33]]);
    const metric = see({ service: ['social-taxi'], metric: 'minutes' }, table).metric;
    expect(metric).toMatchObject({ id: 'minutes' });
    expect(metric?.cells.get(from)?.value).toBe(33);
    expect(see({ service: ['social-taxi'], metric: 'minutes' }, null).metric?.id).toBe('km');
  });
});

describe('a resident', () => {
  const [from, to] = ['UA91060070000010481', 'UA91060010000010370'];
  const table = tableOf([[CODES.indexOf(from), CODES.indexOf(to), 33]]);
  const roads = (part: Partial<View>) =>
    derive(REGION, { ...DEFAULT_VIEW, service: ['social-taxi'], ...part }, TODAY, {
      ...EXTRAS,
      settlements: [{ code: 'UA9106007009', name: { uk: 'Хутір', en: null }, at: [30.25, 49.5] }],
      travel: table,
    }).results.flatMap(({ service, road }) => (road === null ? [] : [[service.hromada, road]]));

  it('has minutes beside what the table has a way to, said to be from the seat where they stand elsewhere', () => {
    expect(roads({ hromada: from })).toEqual([[to, { minutes: 33, fromSeat: false }]]);
    expect(roads({ hromada: from, place: 'UA9106007009' })).toEqual([[to, { minutes: 33, fromSeat: true }]]);
  });

  it('has none without a place, on the way back, or within the hromada', () => {
    expect(roads({})).toEqual([]);
    expect(roads({ hromada: to })).toEqual([]);
  });
});
