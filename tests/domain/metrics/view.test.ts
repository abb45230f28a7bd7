import { describe, expect, it } from 'vitest';
import { METRICS, type NumberMetric } from '../../../src/domain/metrics/index.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { createDerive } from '../../../src/domain/derive.ts';
import { beyondOf } from '../../../src/domain/coverage/beyond.ts';
import { comparisonOf } from '../../../src/domain/compare/sides.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import {
  LISOVA,
  NORTH_PACK,
  OVERVIEW_PACK,
  RICHKOVA,
  STEPOVA,
  TAXI,
  TODAY,
} from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';
import { makeRow } from '../../ui/scope.ts';

const NUMBERS = Object.keys(METRICS) as NumberMetric[];

const COUNTRY = toDataset(MANIFEST, OVERVIEW_PACK);
const NORTH = toDataset(MANIFEST, NORTH_PACK);
const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };
const OPTIONS = { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false };

function metrics() {
  const derive = createDerive();
  return (part: Partial<View>) =>
    derive(COUNTRY, { ...DEFAULT_VIEW, view: 'plan', metric: 'count', ...part }, TODAY, EXTRAS).metric;
}

describe('the metric of a view', () => {
  it('is there in plan only, and only for a number', () => {
    const metric = metrics();
    expect(metric({ view: 'find' })).toBeNull();
    expect(metric({ metric: 'state' })).toBeNull();
    expect(metric({})?.id).toBe('count');
  });

  it('keeps its classes whatever type, date or filter is chosen', () => {
    const metric = metrics();
    const one = metric({ service: ['social-taxi'] });
    const other = metric({ service: ['day-care'], date: '2020-01-01', maxAge: 6, q: 'нічого' });
    expect(other?.breaks).toEqual(one?.breaks);
    expect(one?.breaks.length).toBeGreaterThan(0);
    expect(metric({ metric: 'notFoundPeople', service: ['day-care'] })?.breaks).toEqual(
      metric({ metric: 'gapPeople', service: ['social-taxi'] })?.breaks,
    );
  });

  it('counts every hromada once in its totals', () => {
    for (const id of NUMBERS) {
      const found = metrics()({ metric: id, service: ['social-taxi'] });
      const sum = found?.totals.reduce((n, { hromadas }) => n + hromadas, 0);
      expect(sum, id).toBe(COUNTRY.hromadas.length);
    }
  });

  it.each(NUMBERS)('%s has classes within its own values', (id) => {
    const metric = metrics();
    const { across } = METRICS[id];
    const values = COUNTRY.types.flatMap(({ id: type }) => {
      const found = metric({ metric: id, service: [type] });
      return [...(found?.cells.values() ?? [])].map(({ value }) => value ?? 0);
    });
    const most =
      across === 'hromadas'
        ? Math.max(...COUNTRY.hromadas.map(({ population }) => population ?? 0))
        : Math.max(...values);
    const breaks = metric({ metric: id, service: ['social-taxi'] })?.breaks ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.at(-1)).toBeLessThanOrEqual(most);
    const above = values.filter((value) => value > 0);
    expect(breaks[0]).toBeLessThanOrEqual(Math.min(...above));
  });
});

describe('own area only', () => {
  it('leaves out providers of elsewhere', () => {
    const derive = createDerive();
    const fills = (area: View['area']) =>
      derive(NORTH, { ...DEFAULT_VIEW, area }, TODAY, EXTRAS).rows.map(({ fill }) => fill);
    expect(fills('own')).not.toContain('servedArea');
  });
});

describe('beyond a radius', () => {
  const gap = { ...makeRow(LISOVA, { state: 'gap' }), km: 20, minutes: 35 };
  const nowhere = makeRow(RICHKOVA, { state: 'notFound' });
  const served = makeRow(LISOVA, { state: 'served', reason: 'local' });

  it('lies what has none within it, or none anywhere; what is served never does', () => {
    const beyond = (row: typeof gap | typeof nowhere, by: 'km' | 'minutes', ...limits: number[]) =>
      limits.map((most) => beyondOf([row], { by, most }).length > 0);
    expect(beyond(gap, 'km', 20, 19.9)).toEqual([false, true]);
    expect(beyond(gap, 'minutes', 35, 34)).toEqual([false, true]);
    expect(beyond(nowhere, 'km', 1000)).toEqual([true]);
    expect(beyond(nowhere, 'minutes', 600)).toEqual([true]);
    expect(beyond(served, 'km', 0)).toEqual([false]);
  });

  it('keeps the states apart, and zero residents a figure', () => {
    expect(beyondOf([gap, nowhere, served], { by: 'km', most: 10 })).toEqual([
      { fill: 'gap', hromadas: 1, people: 9000, silent: 0 },
      { fill: 'notFound', hromadas: 1, people: 0, silent: 0 },
    ]);
  });
});

describe('a comparison', () => {
  it('puts the older side first, whichever was given first', () => {
    const [today, before] = [
      { dataset: NORTH, date: TODAY },
      { dataset: NORTH, date: '2000-01-01' },
    ];
    for (const pair of [
      [today, before],
      [before, today],
    ] as const) {
      const changes = comparisonOf(pair[0], pair[1], ['social-taxi'], OPTIONS);
      expect([changes.before.date, changes.after.date]).toEqual(['2000-01-01', TODAY]);
    }
  });

  it('finds what another release did not have', () => {
    const older = toDataset(MANIFEST, { ...NORTH_PACK, release: '2025-01-01', services: [] });
    const here = { dataset: NORTH, date: TODAY };
    const places = comparisonOf(here, { dataset: older, date: TODAY }, ['admin-service-centre'], OPTIONS);
    expect(places).toEqual(comparisonOf(here, { dataset: older, date: TODAY }, [], OPTIONS));
    const changes = comparisonOf(here, { dataset: older, date: TODAY }, ['social-taxi'], OPTIONS);
    expect(changes.before.dataset).toBe(older);
    // The older release said nothing of it: that it opened since, nobody says.
    expect(changes.learned.map(({ id }) => id)).toEqual(['n-taxi']);
    expect(changes.nowKnown.map(({ hromada }) => hromada)).toEqual([LISOVA.code]);
    expect([changes.opened, changes.appeared, changes.ended, changes.unclear]).toEqual([[], [], [], []]);
  });

  it('says nothing of what stands and serves elsewhere, whichever release holds it as the nearest', () => {
    const foreign = { ...TAXI, id: 'foreign', hromada: STEPOVA.code, serviceArea: [] };
    const older = { ...NORTH_PACK, release: '2025-01-01', services: [...NORTH_PACK.services, foreign] };
    const changes = comparisonOf(
      { dataset: NORTH, date: TODAY },
      { dataset: toDataset(MANIFEST, older), date: TODAY },
      [],
      OPTIONS,
    );
    expect(changes.closed).toEqual([]);
  });
});
