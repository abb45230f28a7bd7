import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkIdOf } from '../../../src/domain/link-id.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { syncUrl } from '../../../src/state/url/sync-url.ts';
import { HistoryBar } from '../../fixtures/packs/address-bar.ts';
import { LISOVA, RICHKOVA, TODAY } from '../../fixtures/packs/country.ts';
import { RELEASE_FILES } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';
import { ready, until } from '../../fixtures/packs/until.ts';

let server: DataServer;
let store: AppStore;
let bar: HistoryBar;
const actions = () => store.getState().actions;
const view = () => store.getState().view;

beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
});
afterEach(() => server.close());

async function open(hash: string): Promise<void> {
  store = createAppStore({ dataUrl: server.url, today: TODAY });
  bar = new HistoryBar(hash);
  syncUrl(store, bar);
  actions().start();
  await until(store, ready);
}

describe('the history', () => {
  it('in find has a step for each tab only', async () => {
    await open('');
    actions().setTypes(['social-taxi']);
    actions().chooseHromada(LISOVA.code);
    actions().selectService('n-taxi');
    expect(bar.entries).toEqual([
      `#service=social-taxi&hromada=${LISOVA.code}&selected=${linkIdOf('n-taxi')}`,
    ]);
    actions().setViewName('plan');
    expect(bar.entries).toHaveLength(2);
    bar.back();
    expect(view()).toMatchObject({ view: 'find', service: ['social-taxi'], selected: 'n-taxi' });
  });

  it('in plan has a step for each choice, none for moves of the map and typing', async () => {
    await open('#view=plan');
    actions().setMap({ zoom: 8, lat: 51, lon: 32 });
    actions().setFilter('q', 'л');
    // What tells harmless words from others has come.
    await until(store, ({ meansViolence }) => meansViolence !== null);
    actions().setFilter('q', 'ло');
    expect(bar.entries).toEqual(['#view=plan&q=%D0%BB%D0%BE&map=8/51/32']);
    actions().setTypes(['day-care']);
    actions().chooseHromada(RICHKOVA.code);
    expect(bar.entries).toHaveLength(3);
    bar.back();
    bar.back();
    expect(view()).toMatchObject({ view: 'plan', service: [], hromada: null, q: 'ло' });
    expect(bar.entries).toHaveLength(3);
  });

  it('keeps what was chosen on a card that Back closes', async () => {
    await open('#service=social-taxi');
    actions().selectService('n-taxi');
    bar.history.pushState({ steps: 1, covers: true }, '', bar.location.hash);
    actions().toggleSaved('n-taxi');
    bar.back();
    expect(view().saved).toEqual(['n-taxi']);
    expect(bar.location.hash).toContain('saved=');
  });

  it('puts a link in order without a step, and says once what it dropped', async () => {
    await open('#view=plan&utm=1&region=UA99&service=day-care%2Csocial-taxi');
    expect(bar.entries).toEqual(['#view=plan&service=day-care,social-taxi']);
    expect(store.getState().problems.map(({ key }) => key)).toEqual(['region']);
    bar.visit('#view=map');
    expect(bar.entries).toEqual(['#view=plan&service=day-care,social-taxi', '']);
    expect(store.getState().problems.map(({ key }) => key)).toEqual(['view']);
  });
});

describe('a link that names services', () => {
  const card = linkIdOf('s-counsel');
  const list = `${linkIdOf('n-taxi')},${linkIdOf('s-counsel')}`;

  it('opens them, of whatever region, without a step of its own', async () => {
    await open(`#view=refer&region=UA11&selected=${card}&saved=${list}`);
    await until(store, ({ view: { saved } }) => saved.includes('s-counsel'));
    expect(view()).toMatchObject({ selected: 's-counsel', saved: ['n-taxi', 's-counsel'] });
    expect(bar.entries).toEqual([`#view=refer&region=UA11&selected=${card}&saved=${list}`]);
    expect(store.getState().problems).toEqual([]);
  });

  it('by their own ids, as older ones do, is written anew; a step back finds the same', async () => {
    await open('#view=refer&saved=n-taxi');
    expect(bar.entries).toEqual([`#view=refer&saved=${linkIdOf('n-taxi')}`]);
    actions().setViewName('plan');
    bar.back();
    expect(view()).toMatchObject({ view: 'refer', saved: ['n-taxi'] });
  });

  it('that a messenger changed is put in order', async () => {
    await open(`#view=refer&amp;saved=${list}).?fbclid=x`);
    await until(store, ({ view: { saved } }) => saved.includes('s-counsel'));
    expect(bar.entries).toEqual([`#view=refer&saved=${list}`]);
  });
});

describe('what is private', () => {
  it('vanishes from an opened link, stays in memory, and does not come back with a step back', async () => {
    await open('#view=refer&service=shelter,social-taxi&selected=n-shelter&q=насильство');
    expect(bar.entries).toEqual(['#view=refer&service=social-taxi']);
    expect(view()).toMatchObject({
      service: ['shelter', 'social-taxi'],
      selected: 'n-shelter',
      q: 'насильство',
    });
    actions().setViewName('plan');
    bar.back();
    // What was open closes with its view.
    expect(view()).toMatchObject({ view: 'refer', selected: null, q: 'насильство' });
    expect([...view().service].sort()).toEqual(['shelter', 'social-taxi']);
    expect(bar.entries.join()).not.toMatch(/shelter|%D0/);
  });

  it('makes no step of its own when it is chosen', async () => {
    await open('#view=refer');
    actions().setTypes(['shelter']);
    actions().selectService('n-shelter');
    expect(bar.entries).toEqual(['#view=refer']);
  });

  it('is the place near the device, until one is chosen by hand', async () => {
    await open('#view=refer');
    actions().setDevice([31.5, 50.5]);
    await until(store, (state) => state.view.hromada === RICHKOVA.code);
    actions().setMap({ zoom: 12, lat: 50.5, lon: 31.5 });
    expect(bar.entries).toEqual(['#view=refer']);
    actions().setViewName('find');
    bar.back();
    expect(view()).toMatchObject({ hromada: RICHKOVA.code, map: { zoom: 12 } });
    actions().chooseHromada(LISOVA.code);
    expect(bar.entries.at(-1)).toBe(`#view=refer&hromada=${LISOVA.code}`);
  });

  it('is everything, as long as the taxonomy has not come', () => {
    store = createAppStore({ dataUrl: server.url, today: TODAY });
    bar = new HistoryBar('#lang=en');
    syncUrl(store, bar);
    actions().setTypes(['shelter']);
    expect(bar.entries).toEqual(['#lang=en']);
  });
});
