import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppState } from '../../../src/state/app-state.ts';
import { selectDerived } from '../../../src/state/derive.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { encodeServicesPack } from '../../../src/data/packs/pack-codec.ts';
import { CNAP, LISOVA, RICHKOVA, SOUTH_PACK, STEPOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST, packFile, RELEASE_FILES } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';
import { ready, until } from '../../fixtures/packs/until.ts';

/** Just across the border of Річкова; the north's own taxi is farther. */
const BORDER_TAXI = { ...TAXI, id: 's-border-taxi', hromada: STEPOVA.code, at: [32.05, 50.5] as const };
const SOUTH = encodeServicesPack({
  ...SOUTH_PACK,
  services: [...SOUTH_PACK.services, BORDER_TAXI],
  applyPlaces: [{ ...CNAP, id: 's-cnap', hromada: STEPOVA.code, at: [32.5, 50.5] }],
});
const FILES = {
  ...RELEASE_FILES,
  'UA22/services.json': SOUTH,
  'manifest.json': JSON.stringify({
    ...MANIFEST,
    files: { ...MANIFEST.files, 'UA22/services.json': packFile(SOUTH) },
  }),
};

let server: DataServer;
let store: AppStore;
const ids = () => selectDerived(store.getState())?.results.map(({ service }) => service.id);
const around = ({ details }: AppState) => Object.keys(details);
const open = async (hash: string) => {
  store.getState().actions.openLink(hash);
  store.getState().actions.start();
  await until(store, ready);
};

beforeEach(async () => {
  server = await serveData(FILES);
  store = createAppStore({ dataUrl: server.url, today: TODAY });
});
afterEach(() => server.close());

it('looks beyond the border for what is nearer, and ranks and names it with the rest', async () => {
  await open(`#service=social-taxi&hromada=${RICHKOVA.code}`);
  await until(store, (state) => state.details['UA22']?.status === 'ready' && state.looking === null);
  expect(ids()).toEqual(['s-border-taxi', 'n-taxi']);
  const derived = selectDerived(store.getState());
  expect(derived?.results[0]).toMatchObject({ number: 1, home: { code: STEPOVA.code } });
  expect(derived?.results[0]?.homeRaion?.prefix).toBe('UA2201');
  // Coverage is of the region alone.
  expect(derived?.rows.map(({ hromada }) => hromada.code)).toEqual([LISOVA.code, RICHKOVA.code]);
  expect(derived?.dataset.services.some(({ id }) => id === 's-border-taxi')).toBe(false);
});

it('looks nowhere without a place, nor where the list is near enough', async () => {
  await open('#service=social-taxi');
  expect(around(store.getState())).toEqual([]);
  store.getState().actions.needResults(1);
  store.getState().actions.chooseHromada(LISOVA.code);
  await until(store, (state) => ready(state) && state.looking === null);
  // The first one serves Лісова itself: nothing of elsewhere can come before it.
  expect(ids()?.[0]).toBe('n-taxi');
  expect(around(store.getState())).toEqual([]);
  store.getState().actions.needResults(2);
  await until(store, (state) => state.details['UA22']?.status === 'ready');
  expect(ids()).toEqual(['n-taxi', 's-border-taxi']);
});

it('finds places to apply across the border too', async () => {
  await open(`#service=admin-service-centre&hromada=${RICHKOVA.code}`);
  await until(store, (state) => state.details['UA22']?.status === 'ready' && state.looking === null);
  expect(ids()).toEqual(['s-cnap', 'n-cnap']);
});

it('opens the card of a link that stands across the border, and says of one that stands nowhere', async () => {
  await open(`#service=social-taxi&hromada=${RICHKOVA.code}&selected=s-border-taxi`);
  await until(store, (state) => selectDerived(state)?.selected != null);
  expect(store.getState().problems).toEqual([]);
  store.getState().actions.selectService('nobody');
  await until(store, (state) => state.problems.length > 0);
  expect(store.getState().problems[0]).toMatchObject({ key: 'selected', value: 'nobody' });
});

it('a pack that does not come is said, leaves the list, and comes with a retry', async () => {
  server.files.delete('UA22/services.json');
  await open(`#service=social-taxi&hromada=${RICHKOVA.code}`);
  await until(store, (state) => state.details['UA22']?.status === 'failed' && state.looking === null);
  expect(ids()).toEqual(['n-taxi']);
  server.files.set('UA22/services.json', SOUTH);
  store.getState().actions.retry('details');
  await until(store, (state) => state.details['UA22']?.status === 'ready');
  expect(ids()).toEqual(['s-border-taxi', 'n-taxi']);
});
