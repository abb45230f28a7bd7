import { describe, expect, it } from 'vitest';
import { toDataset } from '../../src/state/load/dataset.ts';
import { createDerive, derive, type Extras } from '../../src/domain/derive.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import {
  CNAP,
  COUNSEL,
  DAY_CARE,
  LISOVA,
  NORTH_PACK,
  NORTH_PLACES,
  OVERVIEW_PACK,
  RICHKOVA,
  SHELTER,
  TAXI,
  TODAY,
} from '../fixtures/packs/country.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Survey, UnplacedRecord } from '../../src/domain/survey.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
const COUNTRY = toDataset(MANIFEST, OVERVIEW_PACK);
const EXTRAS: Extras = {
  device: null,
  settlements: NORTH_PLACES.settlements,
  detailed: () => null,
  around: [],
};

const see = (part: Partial<View>, extras: Partial<Extras> = {}) =>
  derive(NORTH, { ...DEFAULT_VIEW, ...part }, TODAY, { ...EXTRAS, ...extras });
const ids = (part: Partial<View>) => see(part).results.map(({ service }) => service.id);
const km = (part: Partial<View>) =>
  see(part).rows.map(({ anywhere }) => anywhere && [anywhere.service.id, anywhere.km]);
const near = (part: Partial<View>, maxKm: number | null) =>
  derive(within(maxKm), { ...DEFAULT_VIEW, ...part }, TODAY, EXTRAS).rows.map(
    ({ nearest }) => nearest?.service.id,
  );
/** Every type is travelled to so far. */
const within = (maxKm: number | null) => ({
  ...NORTH,
  types: NORTH.types.map((type) => ({ ...type, maxKm })),
});
const detailed: Extras['detailed'] = (id) => {
  const service = NORTH.services.find((each) => each.id === id);
  return service ? { dataset: NORTH, service } : null;
};
const fills = (part: Partial<View>) => see(part).rows.map(({ fill }) => fill);

describe('coverage of a region', () => {
  it('is of the chosen types, with each state for its own reason', () => {
    expect(fills({ service: ['social-taxi'] })).toEqual(['servedLocal', 'gap']);
    expect(fills({ service: ['crisis-counselling'] })).toEqual(['servedArea', 'servedArea']);
    expect(fills({ service: ['shelter'] })).toEqual(['planned', 'unknown']);
    expect(fills({ service: ['day-care'] })).toEqual(['notFound', 'unknown']);
    expect(see({ service: ['day-care'] }).rows[1]?.coverage.reason).toBe('ambiguous');
  });

  it('of places to apply alone is where they stand, and says so; never a planner’s', () => {
    const service = ['admin-service-centre'];
    const { types, counted } = see({ service });
    expect([types, counted].map((all) => all.map(({ id }) => id))).toEqual([service, service]);
    expect(fills({ service })).toEqual(['servedLocal', 'unknown']);
    const packed = { ...NORTH, nearest: { [RICHKOVA.code]: { 'social-taxi': TAXI.id } } };
    const { rows } = derive(packed, { ...DEFAULT_VIEW, service }, TODAY, EXTRAS);
    expect(rows.map(({ anywhere }) => anywhere?.service.id)).toEqual([undefined, CNAP.id]);
    expect(see({ service, view: 'plan' }).counted).toEqual([]);
    expect(fills({ service, view: 'plan' })).toEqual(fills({}));
    const both = see({ service: ['admin-service-centre', 'social-taxi'] });
    expect(both.counted.map(({ id }) => id)).toEqual(['social-taxi']);
    expect(both.rows.map(({ fill }) => fill)).toEqual(fills({ service: ['social-taxi'] }));
  });

  it('joins several types: any takes the best, all the worst', () => {
    const service = ['social-taxi', 'shelter'];
    expect(fills({ service, match: 'any' })).toEqual(['servedLocal', 'unknown']);
    expect(fills({ service, match: 'all' })).toEqual(['planned', 'gap']);
  });

  it('counts services of any type when none is chosen, places to apply never', () => {
    expect(fills({})).toEqual(['servedLocal', 'servedArea']);
  });

  it('is of what the list shows: not found where none meets its conditions, never none', () => {
    const service = ['social-taxi'];
    const states = (part: Partial<View>) =>
      see({ service, ...part }).rows.map(({ fill, coverage }) => [fill, coverage.reason]);
    const gap = ['gap', null];
    for (const condition of [{ kind: ['ngo'] }, { cost: ['paid'] }, { q: 'нічого такого' }] as const) {
      expect(see({ service, ...condition }).results).toEqual([]);
      expect(states(condition)).toEqual([['notFound', 'conditions'], gap]);
    }
    expect(states({ kind: ['communal'] })).toEqual([['servedLocal', 'local'], gap]);
    const announced = see({ service: ['shelter'], kind: ['ngo'] });
    expect(announced.rows.map(({ coverage }) => coverage.reason)).toEqual(['conditions', 'notSurveyed']);
  });

  it('keeps what may meet the conditions: whoever does not say is asked', () => {
    const service = ['social-taxi'];
    const doubtful = see({ service, access: ['full'], recipients: ['children'] });
    expect(doubtful.results.map(({ service: { id } }) => id)).toEqual([TAXI.id]);
    expect(doubtful.rows.map(({ fill }) => fill)).toEqual(['servedLocal', 'gap']);
  });

  it('in plan does not change with the filters of the list', () => {
    const service = ['social-taxi'];
    const narrow = see({ view: 'plan', service, status: ['closed'], kind: ['ngo'], q: 'нічого такого' });
    expect(narrow.results).toEqual([]);
    expect(narrow.rows).toEqual(see({ service }).rows);
    expect(narrow.missing.map(({ hromada }) => hromada.code)).toEqual([RICHKOVA.code]);
  });

  it('of several types under conditions takes the known one before a proven none', () => {
    const part = { service: ['social-taxi', 'crisis-counselling'], kind: ['private'] } as const;
    expect(see({ ...part, match: 'any' }).rows.map(({ coverage }) => coverage.reason)).toEqual([
      'conditions',
      'conditions',
    ]);
    expect(see({ ...part, match: 'all' }).rows.map(({ fill }) => fill)).toEqual(['notFound', 'gap']);
  });

  it('changes with the date, the age limit and announced services', () => {
    expect(fills({ service: ['social-taxi'], date: '2025-12-31' })).toEqual(['unknown', 'unknown']);
    const old = see({ service: ['crisis-counselling'], maxAge: 12 });
    expect(old.rows.map(({ coverage }) => coverage.reason)).toEqual(['stale', 'stale']);
    expect(fills({ service: ['shelter'], planned: false })).toEqual(['unknown', 'unknown']);
  });

  it('sums people by state and keeps a figure of zero', () => {
    const { totals, missing } = see({ service: ['social-taxi'] });
    expect(totals.filter(({ hromadas }) => hromadas > 0)).toEqual([
      { fill: 'servedLocal', hromadas: 1, people: 9000 },
      { fill: 'gap', hromadas: 1, people: 0 },
    ]);
    expect(totals).toHaveLength(7);
    expect(missing[0]?.hromada.population).toBe(0);
  });

  it('lists gaps before "not found", and never the unknown', () => {
    const all = see({ service: ['social-taxi', 'day-care'], match: 'all' });
    expect(all.missing.map(({ hromada, fill }) => [hromada.code, fill])).toEqual([
      [RICHKOVA.code, 'gap'],
      [LISOVA.code, 'notFound'],
    ]);
    expect(see({ service: ['shelter'] }).missing).toEqual([]);
  });
});

describe('the nearest for a hromada without a service', () => {
  it('is the pack’s, of the nearest type for any, of the farthest for all', () => {
    expect(km({ service: ['social-taxi'] })).toEqual([null, [TAXI.id, 78.67]]);
    const service = ['social-taxi', 'day-care'];
    expect(km({ service, match: 'all' })).toEqual([
      [DAY_CARE.id, 113.16],
      [TAXI.id, 78.67],
    ]);
    expect(km({ service: ['day-care', 'shelter'], match: 'all' })[0]).toBeNull();
  });

  it('is searched among those that meet the conditions', () => {
    const service = ['day-care'];
    expect(see({ service, kind: ['communal'] }).rows[1]?.nearest?.service.id).toBe(DAY_CARE.id);
    expect(see({ service, kind: ['ngo'] }).rows[1]?.anywhere).toBeNull();
  });

  it('is searched anew for another date, when the pack’s may not have been there', () => {
    const before = see({ service: ['day-care'], date: '2025-12-31' });
    expect(before.rows.map(({ anywhere }) => anywhere)).toEqual([null, null]);
    const later = see({ service: ['day-care'], date: '2026-03-01' });
    expect(later.rows[1]?.nearest?.service.id).toBe(DAY_CARE.id);
    expect(later.rows[1]?.nearest?.km).toBeCloseTo(42.4, 0);
  });
});

describe('what is near', () => {
  it('ends where people would not travel for the type; the limit itself is near', () => {
    expect(near({ service: ['social-taxi'] }, 78.67)).toEqual([undefined, TAXI.id]);
    expect(near({ service: ['social-taxi'] }, 78.66)).toEqual([undefined, undefined]);
    expect(near({ service: ['social-taxi'] }, null)).toEqual([undefined, undefined]);
    expect(near({ service: ['social-taxi'], date: '2026-03-01' }, 78)).toEqual([undefined, undefined]);
    expect(near({ service: ['social-taxi'], date: '2026-03-01' }, 79)).toEqual([undefined, TAXI.id]);
  });

  it('under a status is of those that have it on the day: what begins later is announced', () => {
    const later = { ...TAXI, validFrom: '2099-01-01' };
    const dataset = { ...NORTH, services: NORTH.services.map((each) => (each === TAXI ? later : each)) };
    const under = (status: View['status']) =>
      derive(dataset, { ...DEFAULT_VIEW, service: ['social-taxi'], status }, TODAY, EXTRAS).results.map(
        ({ service }) => service.id,
      );
    expect(under(['planned'])).toEqual([TAXI.id]);
    expect(under(['operating'])).toEqual([]);
  });

  it('of several types together is what each of them may be travelled to; any takes what is near of any', () => {
    const service = ['social-taxi', 'day-care'];
    expect(near({ service, match: 'all' }, 100)).toEqual([undefined, TAXI.id]);
    expect(near({ service, match: 'all' }, 120)).toEqual([DAY_CARE.id, TAXI.id]);
    const types = NORTH.types.map((type) => ({ ...type, maxKm: type.id === 'day-care' ? 10 : 79 }));
    const { rows } = derive({ ...NORTH, types }, { ...DEFAULT_VIEW, service }, TODAY, EXTRAS);
    // The day care at 42 km is nearer, but nobody goes so far for it.
    expect([rows[1]?.nearest?.service.id, rows[1]?.anywhere?.service.id]).toEqual([TAXI.id, DAY_CARE.id]);
  });
});

const isSurveyed = (dataset: Dataset, part: Partial<View> = {}) =>
  derive(dataset, { ...DEFAULT_VIEW, ...part }, TODAY, EXTRAS).surveyed.has('day-care');

describe('the list', () => {
  it('is by name, without places to apply and without services that serve nobody here', () => {
    expect(ids({})).toEqual([TAXI.id, COUNSEL.id, SHELTER.id]);
    expect(see({}).results.map(({ number, fit, km }) => [number, fit, km])).toEqual([
      [1, null, null],
      [2, null, null],
      [3, null, null],
    ]);
  });

  it('is without what is older than a resident’s link says, as the map is; a social worker asks of it', () => {
    const old = { service: ['crisis-counselling'], maxAge: 12 };
    expect(ids({ ...old, maxAge: null })).toEqual([COUNSEL.id]);
    expect(ids(old)).toEqual([]);
    expect(ids({ ...old, view: 'refer' })).toEqual([COUNSEL.id]);
  });

  it('of several types together is of hromadas that have all of them, and of who serves the visitor’s', () => {
    const service = ['social-taxi', 'shelter'];
    expect(ids({ service, match: 'any' })).toEqual([TAXI.id, SHELTER.id]);
    expect(ids({ service, match: 'all' })).toEqual([]);
    expect(ids({ service, match: 'all', hromada: LISOVA.code })).toEqual([TAXI.id, SHELTER.id]);
    expect(ids({ service, match: 'all', hromada: RICHKOVA.code })).toEqual([]);
    expect(ids({ service, match: 'all', view: 'refer' })).toEqual([TAXI.id, SHELTER.id]);
    const both = ['social-taxi', 'admin-service-centre'];
    expect(ids({ service: both, match: 'all' }).toSorted()).toEqual([CNAP.id, TAXI.id].toSorted());
  });

  it('is of places to apply when these are chosen', () => {
    expect(ids({ service: ['admin-service-centre'] })).toEqual([CNAP.id]);
  });

  it('puts what serves the visitor before what is near', () => {
    const { results, origin } = see({ hromada: RICHKOVA.code });
    expect(origin).toEqual({ at: [31.5, 50.5], precision: 'hromada' });
    expect(results.map(({ service, fit }) => [service.id, fit])).toEqual([
      [COUNSEL.id, 'servesRegion'],
      [DAY_CARE.id, 'mayAccept'],
      [TAXI.id, 'mayAccept'],
      [SHELTER.id, 'mayAccept'],
    ]);
    expect(results[3]?.km).toBeNull();
    expect(results.every(({ approximate }) => approximate)).toBe(true);
  });

  it('counts distances from the device, else the settlement, else the seat', () => {
    const place = 'UA1102003002';
    expect(see({ place }).origin).toEqual({ at: [31.9, 50.9], precision: 'settlement' });
    expect(see({ place }).hromada?.hromada.code).toBe(RICHKOVA.code);
    expect(see({ place }, { settlements: [] }).origin?.precision).toBe('hromada');
    const device = see({ hromada: RICHKOVA.code }, { device: [0, 0] });
    expect(device.origin).toEqual({ at: [0, 0], precision: 'device' });
    expect(device.results.find(({ service }) => service.id === TAXI.id)?.approximate).toBe(false);
  });

  it('is surveyed where complete lists cover the whole scope, and no record may be the missing one', () => {
    const survey = {
      ...(NORTH.surveys[0] as Survey),
      completeness: 'complete' as const,
      types: ['day-care'],
    };
    const surveys = [{ ...survey, area: ['UA11000000000000000'], date: TODAY }];
    const sure = { ...NORTH, surveys, unplaced: [] };
    expect(isSurveyed(sure)).toBe(true);
    expect(isSurveyed(sure, { maxAge: 1 })).toBe(true);
    expect(isSurveyed(sure, { date: '2026-01-02' })).toBe(false);
    expect(isSurveyed({ ...sure, surveys: [{ ...survey, area: [LISOVA.code], date: TODAY }] })).toBe(false);
    expect(
      isSurveyed({
        ...sure,
        surveys: [
          { ...survey, area: ['UA11000000000000000'], completeness: 'partial' as const, date: TODAY },
        ],
      }),
    ).toBe(false);
    const [record] = NORTH.unplaced;
    for (const type of ['day-care', null])
      expect(
        isSurveyed({ ...sure, unplaced: [{ ...(record as UnplacedRecord), type, candidates: [] }] }),
      ).toBe(false);
  });

  it('always has someone to call, and says what is old', () => {
    const [taxi, counsel] = see({}).results;
    expect(taxi).toMatchObject({
      needsConfirmation: false,
      contacts: [{ kind: 'government', href: 'tel:1545', instead: true }],
    });
    expect(counsel?.needsConfirmation).toBe(true);
  });
});

const card = (id: string, extras: Partial<Extras>) =>
  derive(COUNTRY, { ...DEFAULT_VIEW, selected: id }, TODAY, { ...EXTRAS, ...extras }).selected;

describe('the open card', () => {
  it('is the item of the list, or number 0 beside it', () => {
    const open = see({ selected: TAXI.id });
    expect(open.selected).toBe(open.results[0]);
    expect(see({ selected: COUNSEL.id }).selected?.number).toBe(2);
    expect(see({ selected: COUNSEL.id, kind: ['communal'] }).selected?.number).toBe(0);
    expect(see({ selected: CNAP.id }).selected?.type.id).toBe('admin-service-centre');
    expect(see({ selected: 'nobody' }).selected).toBeNull();
  });

  it('has in the country’s overview the details, and the contact, of the region’s pack', () => {
    expect(card(TAXI.id, {})).toMatchObject({ service: { detail: null }, contacts: [{ label: '15-45' }] });
    expect(card(TAXI.id, { detailed })?.service.detail).toEqual(TAXI.detail);
    const phones = [{ tel: '+380440000000', label: '044 000 00 00' }];
    const whole = { ...TAXI, detail: TAXI.detail && { ...TAXI.detail, phones } };
    const from = (id: string) => {
      const known = detailed(id);
      return id === TAXI.id && known !== null ? { ...known, service: whole } : known;
    };
    expect(card(TAXI.id, { detailed: from })?.contacts[0]?.kind).toBe('provider');
  });
});

describe('the basket', () => {
  it('has every type but places to apply, whatever is chosen', () => {
    const { basket } = see({ service: ['shelter'] });
    expect(basket.types).toHaveLength(4);
    expect(basket.cells(RICHKOVA.code).map(({ type, fill }) => [type.id, fill])).toEqual([
      ['social-taxi', 'gap'],
      ['crisis-counselling', 'servedArea'],
      ['day-care', 'unknown'],
      ['shelter', 'unknown'],
    ]);
    expect(basket.fill(RICHKOVA.code, 0)).toBe('gap');
    expect([basket.fill('UA99', 0), basket.cell('UA99', 0), basket.cells('UA99')]).toEqual([null, null, []]);
  });
});

describe('the remembering derivation', () => {
  const remember = createDerive();
  const at = (part: Partial<View>) => remember(NORTH, { ...DEFAULT_VIEW, ...part }, TODAY, EXTRAS);

  it('answers as the plain one', () => {
    for (const part of [{}, { service: ['shelter'] }, { q: 'лось' }, { hromada: LISOVA.code }, {}]) {
      const [{ basket: a, ...remembered }, { basket: b, ...plain }] = [at(part), see(part)];
      expect(remembered).toEqual(plain);
      expect(a.cells(LISOVA.code)).toEqual(b.cells(LISOVA.code));
    }
  });

  it('gives back the very same answer when only the map moved', () => {
    expect(at({ map: { zoom: 8, lat: 50, lon: 31 } })).toBe(at({}));
    for (const part of [{ view: 'plan' }, { kind: ['ngo'] }] as const) {
      expect(at({ ...part, map: { zoom: 8, lat: 50, lon: 31 } })).toBe(at(part));
    }
  });

  it('in plan leaves coverage alone when a filter of the list changes, and the list when only coverage does', () => {
    const before = at({ view: 'plan' });
    const filtered = at({ view: 'plan', q: 'лось' });
    expect(filtered.rows).toBe(before.rows);
    expect(filtered.basket).toBe(before.basket);
    expect(filtered.results).not.toBe(before.results);
    expect(at({ view: 'plan', q: 'лось', planned: false }).results).toBe(filtered.results);
  });
});
