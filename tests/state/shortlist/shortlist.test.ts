import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeepStorage } from '../../../src/state/shortlist/keep.ts';
import { linkIdOf } from '../../../src/domain/link-id.ts';
import { shown } from '../../../src/state/loadable.ts';
import { moved, withNote } from '../../../src/state/shortlist/shortlist.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { syncKeep } from '../../../src/state/shortlist/sync-keep.ts';
import { formatView } from '../../../src/state/url/url.ts';
import { type Privacy, withPrivate } from '../../../src/state/url/private.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { COUNSEL, DAY_CARE, SHELTER, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { RELEASE_FILES, TYPES } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';
import { ready, until } from '../../fixtures/packs/until.ts';

/** What a device that kept a list before holds it under: another name would lose it. */
const KEEP_KEY = 'sotsmapa.shortlist';

let server: DataServer;
let held: Map<string, string>;
let storage: KeepStorage;

beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
  held = new Map();
  storage = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
});
afterEach(() => server.close());

async function opened(hash = ''): Promise<AppStore> {
  const store = createAppStore({ dataUrl: server.url, today: TODAY, storage });
  if (hash !== '') store.getState().actions.openLink(hash);
  syncKeep(store, storage);
  store.getState().actions.start();
  await until(store, ready);
  return store;
}

const kept = () => JSON.parse(held.get(KEEP_KEY) ?? 'null') as { saved: string[]; notes: object } | null;

describe('the order and the notes', () => {
  it('moves within the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('takes an empty note for none', () => {
    expect(withNote({ a: 'x' }, 'b', 'y')).toEqual({ a: 'x', b: 'y' });
    expect(withNote({ a: 'x' }, 'a', ' ')).toEqual({});
  });
});

describe('the shortlist', () => {
  it('gives back what was removed, in its place and with its note', async () => {
    const store = await opened();
    const { actions } = store.getState();
    for (const { id } of [TAXI, COUNSEL, DAY_CARE]) actions.toggleSaved(id);
    actions.setNote(COUNSEL.id, 'після обіду');
    actions.toggleSaved(COUNSEL.id);
    expect(store.getState().notes).toEqual({});
    actions.undoSaved();
    expect(store.getState().view.saved).toEqual([TAXI.id, COUNSEL.id, DAY_CARE.id]);
    expect(store.getState().notes).toEqual({ [COUNSEL.id]: 'після обіду' });
    expect(store.getState().undo).toBeNull();
  });

  it('is cleared for a new client with all that was chosen for the last one', async () => {
    const store = await opened(`view=refer&region=UA11&service=day-care&saved=${TAXI.id}&lang=en`);
    const { actions } = store.getState();
    actions.setNote(TAXI.id, 'x');
    actions.keepOnDevice(true);
    actions.newClient();
    const { view, notes } = store.getState();
    expect(view).toEqual({ ...DEFAULT_VIEW, view: 'refer', region: 'UA11', lang: 'en' });
    expect(notes).toEqual({});
    expect(held.size).toBe(0);
    actions.undoSaved();
    expect(store.getState().view.saved).toEqual([TAXI.id]);
    actions.newClient();
    actions.setTypes(['day-care']);
    expect(store.getState().undo).toBeNull();
  });

  it('leaves nothing behind when the visitor leaves', async () => {
    const store = await opened(`saved=${TAXI.id}`);
    store.getState().actions.keepOnDevice(true);
    store.getState().actions.wipe();
    expect(store.getState().view.saved).toEqual([]);
    expect(store.getState().undo).toBeNull();
    expect(held.size).toBe(0);
  });
});

describe('keeping on the device', () => {
  it('is off until it is chosen, and follows the list from then on', async () => {
    const store = await opened();
    const { actions } = store.getState();
    actions.toggleSaved(TAXI.id);
    expect(held.size).toBe(0);
    actions.keepOnDevice(true);
    actions.setNote(TAXI.id, 'зранку');
    expect(kept()).toEqual({ schema: 1, saved: [TAXI.id], notes: { [TAXI.id]: 'зранку' } });
    actions.keepOnDevice(false);
    expect(held.size).toBe(0);
  });

  it('never keeps what is related to violence, nor its note', async () => {
    const store = await opened();
    const { actions } = store.getState();
    actions.keepOnDevice(true);
    actions.toggleSaved(SHELTER.id);
    actions.setNote(SHELTER.id, 'таємно');
    actions.toggleSaved(TAXI.id);
    expect(kept()?.saved).toEqual([TAXI.id]);
    expect([...held.values()].join()).not.toMatch(/shelter|таємно/);
  });

  it('opens the kept list next time', async () => {
    held.set(KEEP_KEY, JSON.stringify({ schema: 1, saved: [TAXI.id], notes: { [TAXI.id]: 'n' } }));
    const store = await opened();
    expect(store.getState().view.saved).toEqual([TAXI.id]);
    expect(store.getState().keep).toBe('on');
  });

  it('knows it in a link, which calls services by other names', async () => {
    held.set(KEEP_KEY, JSON.stringify({ schema: 1, saved: [TAXI.id], notes: { [TAXI.id]: 'n' } }));
    const store = await opened(`saved=${linkIdOf(TAXI.id)}`);
    expect(store.getState()).toMatchObject({ keep: 'on', notes: { [TAXI.id]: 'n' } });
    expect(store.getState().view.saved).toEqual([TAXI.id]);
  });

  it('does not mix it into a link with another list, but offers it', async () => {
    held.set(KEEP_KEY, JSON.stringify({ schema: 1, saved: [TAXI.id], notes: {} }));
    const store = await opened(`saved=${DAY_CARE.id}`);
    expect(store.getState().keep).toBe('other');
    expect(store.getState().view.saved).toEqual([DAY_CARE.id]);
    store.getState().actions.openKept();
    expect(store.getState().view.saved).toEqual([TAXI.id]);
  });

  it.each([['{'], ['null'], ['{"schema":0,"saved":[]}']])('says that it cannot read %s', async (text) => {
    held.set(KEEP_KEY, text);
    const store = await opened();
    expect(store.getState().keep).toBe('unreadable');
    expect(store.getState().view.saved).toEqual([]);
  });
});

describe('saved services of elsewhere', () => {
  it('bring their packs: by the overview to their region', async () => {
    const store = await opened(`region=UA22&saved=${TAXI.id},gone`);
    await until(store, (state) => state.details['UA11']?.status === 'ready');
    expect(server.asked).toEqual([
      'manifest.json',
      'UA22/services.json',
      'overview/services.json',
      'UA11/services.json',
    ]);
    expect(shown(store.getState().details['UA11'] ?? { status: 'idle' })?.services).toContainEqual(TAXI);
  });

  it('ask for nothing where the scope holds them', async () => {
    await opened(`saved=${TAXI.id}`);
    expect(server.asked).toEqual(['manifest.json', 'UA11/services.json']);
  });
});

describe('a group of survivors', () => {
  const name = { uk: 'x', en: null };
  const privacy: Privacy = {
    types: TYPES,
    recipients: [
      { id: 'survivors', name, violence: true, overlaps: [] },
      { id: 'older', name, violence: false, overlaps: [] },
    ],
    typeOf: () => null,
    locationPrivate: false,
  };
  const view = { ...DEFAULT_VIEW, recipients: ['survivors', 'older'] };

  it('does not stand in the address by itself, and stays in memory', () => {
    expect(formatView(view, privacy)).toBe('#recipients=older');
    expect(formatView(view, { ...privacy, explicit: true })).toBe('#recipients=survivors,older');
    const back = withPrivate({ ...DEFAULT_VIEW, recipients: ['older'] }, view, privacy);
    expect(back.recipients).toEqual(['older', 'survivors']);
  });
});
