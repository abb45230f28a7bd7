import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppState } from '../../src/state/app-state.ts';
import { shown } from '../../src/state/loadable.ts';
import { selectDerived } from '../../src/state/derive.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { COUNSEL, LISOVA, NORTH_PACK, RICHKOVA, STEPOVA, TAXI, TODAY } from '../fixtures/packs/country.ts';
import { MANIFEST, RELEASE_FILES } from '../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';
import { ready, until } from '../fixtures/packs/until.ts';

let server: DataServer;
let store: AppStore;
const actions = () => store.getState().actions;
const view = () => store.getState().view;
const regionOf = ({ dataset }: AppState) => shown(dataset)?.region?.code.slice(0, 4) ?? null;
const readyIn = (region: string | null) => (state: AppState) => ready(state) && regionOf(state) === region;

beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
  store = createAppStore({ dataUrl: server.url, today: TODAY });
});
afterEach(() => server.close());

async function started(hash = ''): Promise<void> {
  if (hash !== '') actions().openLink(hash);
  actions().start();
  await until(store, ready);
}

describe('what is loaded', () => {
  it('is nothing before the start, then the manifest and the default region’s services alone', async () => {
    expect(server.asked).toEqual([]);
    await started();
    expect(server.asked).toEqual(['manifest.json', 'UA11/services.json']);
    expect(selectDerived(store.getState())?.rows.map(({ hromada }) => hromada.code)).toEqual([
      LISOVA.code,
      RICHKOVA.code,
    ]);
  });

  it('is the list before the map, though the map asks first', async () => {
    actions().needBorders();
    actions().start();
    const { borders } = await until(store, (state) => state.borders.status === 'ready');
    expect(server.asked).toEqual(['manifest.json', 'UA11/services.json', 'UA11/borders.json']);
    expect(shown(borders)?.polygons.features).toHaveLength(2);
  });

  it('is the other region’s pack alone when another region is chosen, and nothing on the way back', async () => {
    await started();
    server.asked.length = 0;
    actions().chooseRegion('UA22');
    await until(store, readyIn('UA22'));
    actions().chooseRegion('UA11');
    await until(store, readyIn('UA11'));
    expect(server.asked).toEqual(['UA22/services.json']);
  });

  it('is the settlements when the place search asks', async () => {
    await started();
    actions().loadPlaces();
    const { places } = await until(store, (state) => state.places['UA11']?.status === 'ready');
    expect(places['UA11']).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ code: 'UA1102003002' })]) as unknown,
    });
  });

  it('is the settlement that a link names, with its region', async () => {
    await started('#place=UA1102003002');
    const state = await until(store, ({ places }) => places['UA11']?.status === 'ready');
    expect(selectDerived(state)?.origin?.precision).toBe('settlement');
  });

  it('is the country’s overview, and a service’s own region for its card', async () => {
    await started('#region=UA&view=refer');
    expect(server.asked).toEqual(['manifest.json', 'overview/services.json']);
    actions().selectService(TAXI.id);
    expect(selectDerived(store.getState())?.selected?.service.detail).toBeNull();
    const state = await until(store, ({ details }) => details['UA11']?.status === 'ready');
    expect(selectDerived(state)?.selected?.service.detail).toEqual(TAXI.detail);
    expect(regionOf(state)).toBeNull();
  });

  it('tells how far it is, in the manifest’s bytes', async () => {
    const seen: [number, number | null][] = [];
    store.subscribe(({ dataset }) => {
      if (dataset.status === 'loading') seen.push([dataset.loaded, dataset.total]);
    });
    await started();
    const { bytes } = MANIFEST.files['UA11/services.json'] ?? { bytes: -1 };
    expect(seen[0]).toEqual([0, bytes]);
    expect(seen.at(-1)).toEqual([bytes, bytes]);
  });
});

describe('what fails', () => {
  it('leaves on the screen what was there, says what failed, and comes on a retry', async () => {
    await started();
    server.files.set('UA22/services.json', (response) => response.writeHead(503).end());
    actions().chooseRegion('UA22');
    const failed = await until(store, ({ dataset }) => dataset.status === 'failed');
    expect(failed.dataset).toMatchObject({ error: { kind: 'status', status: 503 } });
    expect(regionOf(failed)).toBe('UA11');
    expect(selectDerived(failed)?.rows).toHaveLength(2);
    server.files.set('UA22/services.json', RELEASE_FILES['UA22/services.json'] ?? '');
    actions().retry('dataset');
    await until(store, readyIn('UA22'));
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20), 'truncated'],
    ['not JSON', (text: string) => `<${text}`, 'notJson'],
    ['of a newer schema', (text: string) => text.replace('"schema":1', '"schema":9'), 'newerSchema'],
    ['of another release', (text: string) => text.replace('2026-01-15', '2026-01-16'), 'invalid'],
    ['of another shape', (text: string) => text.replace('operating', 'sleeping1'), 'invalid'],
  ])('a pack %s', async (_, spoil, kind) => {
    server.files.set('UA11/services.json', spoil(RELEASE_FILES['UA11/services.json'] ?? ''));
    actions().start();
    const { dataset } = await until(store, (state) => state.dataset.status === 'failed');
    expect(dataset).toMatchObject({ error: { kind } });
  });

  it('a manifest, without which nothing else is asked for', async () => {
    server.files.set('manifest.json', '{"schema":2}');
    actions().start();
    const { manifest } = await until(store, (state) => state.manifest.status === 'failed');
    expect(manifest).toMatchObject({ error: { kind: 'newerSchema', expected: '1', came: '2' } });
    expect(server.asked).toEqual(['manifest.json']);
    server.files.set('manifest.json', RELEASE_FILES['manifest.json'] ?? '');
    actions().retry('manifest');
    await until(store, ready);
  });

  it('settlements, which a retry fetches again', async () => {
    await started();
    server.files.delete('UA11/places.json');
    actions().loadPlaces();
    await until(store, ({ places }) => places['UA11']?.status === 'failed');
    server.files.set('UA11/places.json', RELEASE_FILES['UA11/places.json'] ?? '');
    actions().retry('places');
    await until(store, ({ places }) => places['UA11']?.status === 'ready');
  });

  it('of the same network all at once, which one press brings', async () => {
    await started();
    server.files.delete('UA11/places.json');
    server.files.delete('UA22/services.json');
    actions().loadPlaces();
    actions().chooseRegion('UA22');
    await until(
      store,
      ({ places, dataset }) => places['UA11']?.status === 'failed' && dataset.status === 'failed',
    );
    for (const file of ['UA11/places.json', 'UA22/services.json'])
      server.files.set(file, RELEASE_FILES[file] ?? '');
    actions().retry('dataset');
    await until(store, (state) => state.places['UA11']?.status === 'ready' && readyIn('UA22')(state));
  });

  it('never lets a slow region overtake the one chosen after it', async () => {
    await started();
    const asked = new Promise<ServerResponse>((resolve) => {
      server.files.set('UA22/services.json', resolve);
    });
    actions().chooseRegion('UA22');
    const late = await asked;
    actions().chooseRegion('UA11');
    late.end(RELEASE_FILES['UA22/services.json']);
    actions().loadPlaces();
    await until(store, ({ places }) => places['UA11']?.status === 'ready');
    await until(store, readyIn('UA11'));
  });
});

describe('a link', () => {
  it('is checked against what there is, piece by piece', async () => {
    await started('#region=UA11&service=social-taxi,flying-taxi&hromada=UA11990990000000009&selected=nobody');
    await until(store, ({ problems }) => problems.length === 3);
    expect(store.getState().problems.map(({ key, value }) => [key, value])).toEqual([
      ['service', 'flying-taxi'],
      ['hromada', 'UA11990990000000009'],
      ['selected', 'nobody'],
    ]);
    expect(view()).toMatchObject({ region: 'UA11', service: ['social-taxi'], hromada: null, selected: null });
    actions().dismissProblems();
    expect(store.getState().problems).toEqual([]);
  });

  it('to a hromada opens its region', async () => {
    await started(`#hromada=${STEPOVA.code}`);
    expect(regionOf(store.getState())).toBe('UA22');
  });
});

describe('choices', () => {
  beforeEach(() => started());

  it('of types, filters and their clearing', () => {
    actions().setTypes(['day-care', 'day-care']);
    expect(view().service).toEqual(['day-care']);
    actions().setFilter('status', ['closed', 'planned']);
    actions().setFilter('q', 'лось');
    actions().clearFilter('status', 'closed');
    expect(view()).toMatchObject({ status: ['planned'], q: 'лось' });
    actions().clearFilter('q');
    actions().setFilter('planned', false);
    actions().chooseHromada(LISOVA.code);
    actions().clearFilters();
    expect(view()).toMatchObject({ service: [], status: [], q: '', planned: true, hromada: LISOVA.code });
  });

  it('of a hromada elsewhere move to its region, in the country’s view they do not', async () => {
    actions().selectService(COUNSEL.id);
    actions().chooseHromada(STEPOVA.code);
    expect(view()).toMatchObject({ region: 'UA22', hromada: STEPOVA.code, selected: null });
    await until(store, readyIn('UA22'));
    actions().chooseRegion('UA');
    actions().chooseHromada(LISOVA.code);
    expect(view()).toMatchObject({ region: 'UA', hromada: LISOVA.code });
  });

  it('of a settlement stand for its hromada', () => {
    actions().chooseHromada(LISOVA.code);
    actions().choosePlace('UA1102003001');
    expect(view()).toMatchObject({ place: 'UA1102003001', hromada: null });
    expect(selectDerived(store.getState())?.hromada?.hromada.code).toBe(RICHKOVA.code);
  });

  it('of the device find the hromada by the borders, and are private until a place is chosen by hand', async () => {
    actions().setMap({ zoom: 9.123456, lat: 50.1, lon: 30.1 });
    expect(view().map).toEqual({ zoom: 9.12, lat: 50.1, lon: 30.1 });
    actions().setDevice([32.5, 50.5]);
    const found = await until(store, (state) => state.view.hromada === STEPOVA.code && ready(state));
    expect(found).toMatchObject({ locationPrivate: true, device: [32.5, 50.5] });
    await until(store, readyIn('UA22'));
    actions().setMap({ zoom: 12, lat: 50.5, lon: 32.5 });
    actions().chooseHromada(STEPOVA.code);
    expect(store.getState()).toMatchObject({ locationPrivate: false, device: null, view: { map: null } });
  });

  it('of the device without its borders: distances count, and the failure is known; asked again, it is found', async () => {
    server.files.delete('UA22/borders.json');
    actions().setDevice([32.5, 50.5]);
    expect(store.getState().locating).toBe('looking');
    await until(store, ({ locating }) => locating === 'failed');
    expect(selectDerived(store.getState())?.origin).toEqual({ at: [32.5, 50.5], precision: 'device' });
    expect(view().hromada).toBeNull();
    server.files.set('UA22/borders.json', RELEASE_FILES['UA22/borders.json'] ?? '');
    actions().setDevice([32.5, 50.5]);
    await until(store, (state) => state.view.hromada === STEPOVA.code);
    expect(store.getState().locating).toBe('idle');
  });

  it('of the device beyond every hromada', async () => {
    actions().setDevice([10, 50]);
    await until(store, ({ locating }) => locating === 'nowhere');
    actions().chooseHromada(LISOVA.code);
    expect(store.getState()).toMatchObject({ locating: 'idle', device: null });
  });

  it('of a device that knows it roughly are a choice, private all the same, from which distances then count', async () => {
    actions().setDevice([31.02, 50.5], 6);
    const { nearby } = await until(store, ({ locating }) => locating === 'several');
    expect(nearby.map(({ unit, km }) => [unit.code, Math.round(km)])).toEqual([
      [RICHKOVA.code, 0],
      [LISOVA.code, 1],
    ]);
    expect(view().hromada).toBeNull();
    expect(selectDerived(store.getState())?.origin).toMatchObject({ precision: 'about' });
    actions().pickNearby(LISOVA.code);
    expect(store.getState()).toMatchObject({
      locating: 'idle',
      nearby: [],
      locationPrivate: true,
      device: null,
    });
    expect(view().hromada).toBe(LISOVA.code);
    actions().chooseHromada(RICHKOVA.code);
    expect(store.getState().locationPrivate).toBe(false);
  });

  it('of the device can be taken back', async () => {
    actions().setDevice([31.5, 50.5]);
    await until(store, (state) => state.view.hromada === RICHKOVA.code);
    actions().setDevice(null);
    expect(store.getState()).toMatchObject({ device: null, locationPrivate: false, view: { hromada: null } });
  });
});

it('freezes the dataset', async () => {
  await started();
  const dataset = shown(store.getState().dataset);
  const services = dataset?.services as unknown[];
  expect(Object.isFrozen(dataset)).toBe(true);
  expect(() => services.push(TAXI)).toThrow(TypeError);
  expect(services).toHaveLength(NORTH_PACK.services.length);
});
