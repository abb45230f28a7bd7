import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { decodeServicesPack } from '../../../src/data/packs/pack-codec.ts';
import { coverageTypes } from '../../../src/domain/coverage/of-dataset.ts';
import { derive } from '../../../src/domain/derive.ts';
import { countByOblast } from '../../../src/domain/results/by-oblast.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { selectDerived, selectShownView } from '../../../src/state/derive.ts';
import type { Derived } from '../../../src/state/derived.ts';
import { shown } from '../../../src/state/loadable.ts';
import { drawScene } from '../../../src/state/scene/draw-scene.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { awaitsServices } from '../../../src/state/load/table-enough.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST, RELEASE_FILES } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';
import { ready, until } from '../../fixtures/packs/until.ts';
import { datasetOf, SITE } from '../../ui/site.ts';

const PATH = 'overview/coverage.json';
const WHOLE = datasetOf('overview');
const SHORT = toDataset(SITE.manifest, decodeServicesPack(JSON.parse(SITE.files.get(PATH) ?? ''), PATH));
const TYPES = coverageTypes(WHOLE).map(({ id }) => id);
/** From the release's day on. */
const DAYS = [SITE.manifest.release.slice(0, 10), '2026-05-15', '2031-01-01'];

/** What the country's map, legend, totals and table of closed groups say. */
function said({ rows, totals, missing, surveyed, basket, ...rest }: Derived) {
  return {
    rows: rows.map(({ hromada, coverage, fill, parts }) => {
      const { services: _, ...told } = coverage;
      return { hromada, ...told, fill, parts };
    }),
    totals,
    missing: missing.map(({ hromada }) => hromada.code),
    surveyed,
    basket: rows.map(({ hromada }) => basket.types.map((_, at) => basket.fill(hromada.code, at))),
    counts: countByOblast(rest),
    oblasts: drawScene({ ...rest, rows, totals, missing, surveyed, basket }, 'uk', null).oblasts,
  };
}

describe.each(DAYS)('of the fixture’s country on %s, without its services', (today) => {
  const see = (dataset: typeof WHOLE, part: Partial<View>) =>
    derive(dataset, { ...DEFAULT_VIEW, region: 'UA', ...part }, today, {
      device: null,
      settlements: [],
      around: [],
      detailed: () => null,
    });
  const choices = [[], ...TYPES.map((id) => [id]), TYPES.slice(0, 2), TYPES.slice(1, 4)];

  test.each(['find', 'plan'] as const)('%s says what follows from them', (view) => {
    expect(SHORT.services).toEqual([]);
    expect(WHOLE.services.length).toBeGreaterThan(20);
    for (const service of choices) {
      for (const match of ['any', 'all'] as const) {
        const part = { view, service, match };
        // A resident's list of several types together counts places that have each: it asks for the services.
        if (view === 'find' && match === 'all' && service.length > 1) continue;
        expect(said(see(SHORT, part))).toEqual(said(see(WHOLE, part)));
      }
    }
  });
});

let server: DataServer;
let store: AppStore;
const actions = () => store.getState().actions;
const withTable = ({ dataset }: AppState) => shown(dataset)?.coverageTable !== undefined;
const whole = (state: AppState) => ready(state) && !withTable(state);

async function started(hash: string): Promise<void> {
  actions().openLink(hash);
  actions().start();
  await until(store, ready);
}

describe('in the country', () => {
  beforeEach(async () => {
    server = await serveData(RELEASE_FILES);
    store = createAppStore({ dataUrl: server.url, today: TODAY });
  });
  afterEach(() => server.close());

  it.each(['#region=UA', '#region=UA&view=plan', '#region=UA&view=plan&service=social-taxi'])(
    'a table is enough for %s',
    async (hash) => {
      await started(hash);
      expect(server.asked).toEqual(['manifest.json', PATH]);
      expect(withTable(store.getState())).toBe(true);
      expect(selectDerived(store.getState())?.rows).toHaveLength(3);
    },
  );

  it.each([
    '#region=UA&service=social-taxi',
    '#region=UA&view=refer',
    '#region=UA&view=plan&date=2026-01-10',
    '#region=UA&view=plan&maxAge=12',
    '#region=UA&view=plan&metric=km',
    '#region=UA&kind=ngo',
    `#region=UA&hromada=${LISOVA.code}`,
  ])('%s asks for the services alone', async (hash) => {
    await started(hash);
    expect(server.asked).toEqual(['manifest.json', 'overview/services.json']);
    expect(withTable(store.getState())).toBe(false);
  });

  it('a type is chosen without any file', async () => {
    await started('#region=UA&view=plan');
    server.asked.length = 0;
    actions().setTypes([TAXI.type]);
    await until(store, ready);
    expect(server.asked).toEqual([]);
    expect(selectDerived(store.getState())?.totals.map(({ hromadas }) => hromadas)).toContain(1);
  });

  it('services come when they are needed, and stay for all that follows', async () => {
    await started('#region=UA&view=plan');
    const before = selectDerived(store.getState())?.totals;
    actions().needServices();
    // What the table tells stands meanwhile.
    expect(selectDerived(store.getState())?.totals).toEqual(before);
    const state = await until(store, whole);
    expect(selectDerived(state)?.results).toHaveLength(4);
    expect(selectDerived(state)?.totals).toEqual(before);
    server.asked.length = 0;
    actions().chooseRegion('UA22');
    await until(store, (each) => ready(each) && shown(each.dataset)?.region !== null);
    actions().chooseRegion('UA');
    await until(store, (each) => ready(each) && shown(each.dataset)?.region === null);
    expect(withTable(store.getState())).toBe(false);
    expect(server.asked).toEqual(['UA22/services.json']);
  });

  it('what a table does not tell leaves the view before on the screen until services come, and where they do not', async () => {
    await started('#region=UA&view=plan');
    const derived = selectDerived(store.getState());
    server.files.set('overview/services.json', (response) => response.writeHead(503).end());
    actions().setFilter('date', '2026-01-02');
    const failed = await until(store, ({ dataset }) => dataset.status === 'failed');
    expect(awaitsServices(failed)).toBe(true);
    expect(selectDerived(failed)).toBe(derived);
    expect([failed.view.date, selectShownView(failed).date]).toEqual(['2026-01-02', null]);
    // Back: nothing is missing.
    actions().setFilter('date', null);
    const back = await until(store, ready);
    expect(awaitsServices(back)).toBe(false);
    server.files.set('overview/services.json', RELEASE_FILES['overview/services.json'] ?? '');
    actions().setFilter('date', '2026-01-02');
    const there = await until(store, whole);
    expect(selectShownView(there)).toBe(there.view);
    expect(selectDerived(there)).not.toBe(derived);
  });

  it('before the table’s first day the services are asked instead', async () => {
    store = createAppStore({ dataUrl: server.url, today: '2026-01-14' });
    await started('#region=UA');
    expect(server.asked).toEqual(['manifest.json', PATH, 'overview/services.json']);
    expect(withTable(store.getState())).toBe(false);
  });

  it('a release without a table is read as before', async () => {
    const { coverage: _, ...overview } = MANIFEST.overview ?? { borders: '', services: '' };
    server.files.set('manifest.json', JSON.stringify({ ...MANIFEST, overview }));
    await started('#region=UA');
    expect(server.asked).toEqual(['manifest.json', 'overview/services.json']);
  });

  it('a table that does not tell of a type of the release is refused', async () => {
    const [first, ...types] = MANIFEST.types;
    const more = [{ ...first, id: 'newer' }, first, ...types];
    server.files.set('manifest.json', JSON.stringify({ ...MANIFEST, types: more }));
    actions().openLink('#region=UA');
    actions().start();
    const { dataset } = await until(store, (state) => state.dataset.status === 'failed');
    expect(dataset).toMatchObject({ error: { where: 'coverage.types', expected: 'newer' } });
  });
});
