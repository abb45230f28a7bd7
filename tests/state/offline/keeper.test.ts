import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCopy } from '../../../src/data/offline/store.ts';
import type { Manifest } from '../../../src/data/packs/manifest.ts';
import { encodeWords } from '../../../src/data/packs/taxonomy-words.ts';
import { createKeeper, type Keeper } from '../../../src/state/offline/keeper.ts';
import { offlineStore } from '../../../src/state/offline/offline-store.ts';
import { MemoryCaches } from '../../fixtures/packs/caches.ts';
import { MANIFEST, packFile, RELEASE_FILES } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';

let server: DataServer;
let caches: MemoryCaches;
let keeper: Keeper;
const kept = async () =>
  Object.entries((await readCopy(server.url))?.saved ?? {}).map(([scope, { by }]) => `${scope} ${by}`);
const files = () => [...caches.of('sotsmapa-data').entries.keys()].map((url) => url.replace(server.url, ''));
const trouble = () => offlineStore.getState().trouble?.kind;
const NEWER: Manifest = { ...MANIFEST, release: '2026-02-15' };

beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
  caches = new MemoryCaches(server.url);
  vi.stubGlobal('caches', caches);
  offlineStore.setState(offlineStore.getInitialState());
  keeper = createKeeper(server.url);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

describe('what the device keeps', () => {
  it('is the last oblast looked at, and those chosen until they are deleted', async () => {
    await keeper.visit('UA11', MANIFEST);
    expect(await kept()).toEqual(['UA11 visit']);
    await keeper.visit('UA22', MANIFEST);
    expect(await kept()).toEqual(['UA22 visit']);
    expect(files().filter((file) => file.startsWith('UA11'))).toEqual([]);
    expect(offlineStore.getState().done).toBeNull();
    await keeper.save('UA11', MANIFEST);
    expect(offlineStore.getState().done).toBe('UA11');
    await keeper.visit('UA', MANIFEST);
    expect((await kept()).toSorted()).toEqual(['UA visit', 'UA11 choice']);
    await keeper.remove('UA11');
    expect(offlineStore.getState().done).toBeNull();
    await keeper.remove('UA');
    expect(caches.all.size).toBe(0);
    expect(offlineStore.getState().copy).toBeNull();
  });

  it('is with it how people call the types', async () => {
    const words = encodeWords(MANIFEST, MANIFEST.release);
    server.files.set('words.json', words);
    const all = { ...MANIFEST.files, 'words.json': packFile(words) };
    await keeper.visit('UA11', { ...MANIFEST, words: 'words.json', files: all });
    expect(files()).toContain(`words.json?v=${packFile(words).hash}`);
  });

  it('does not ask twice for what is there', async () => {
    await keeper.visit('UA11', MANIFEST);
    server.asked.length = 0;
    await keeper.save('UA11', MANIFEST);
    expect(server.asked).toEqual([]);
    expect(await kept()).toEqual(['UA11 choice']);
  });

  it('stays as it was when a file comes damaged, cut or not at all', async () => {
    await keeper.save('UA11', MANIFEST);
    const before = files();
    const whole = server.files.get('UA22/borders.json');
    const broken = ['{}', String(whole).slice(0, 20), String(whole).replaceAll('0', '1'), undefined];
    for (const body of broken) {
      if (body === undefined) server.files.delete('UA22/borders.json');
      else server.files.set('UA22/borders.json', body);
      await keeper.save('UA22', MANIFEST);
      expect(trouble()).toMatch(/truncated|invalid|status/);
      expect(await kept()).toEqual(['UA11 choice']);
      expect(files()).toEqual(expect.arrayContaining(before));
    }
    server.files.set('UA22/borders.json', whole ?? '');
    await keeper.save('UA22', MANIFEST);
    expect(trouble()).toBeUndefined();
    expect(await kept()).toEqual(['UA11 choice', 'UA22 choice']);
  });

  it('changes to a newer release whole or not at all', async () => {
    await keeper.save('UA11', MANIFEST);
    await keeper.save('UA22', MANIFEST);
    const hash = { ...NEWER.files['UA11/services.json'], hash: '0'.repeat(12), bytes: 7 };
    const broken = { ...NEWER, files: { ...NEWER.files, 'UA11/services.json': hash } };
    await keeper.visit('UA22', broken);
    expect((await readCopy(server.url))?.release).toBe(MANIFEST.release);
    await keeper.visit('UA', NEWER);
    expect((await readCopy(server.url))?.release).toBe(NEWER.release);
    expect((await kept()).toSorted()).toEqual(['UA visit', 'UA11 choice', 'UA22 choice']);
  });

  it('stays as it was on a full device, and says so', async () => {
    await keeper.save('UA11', MANIFEST);
    caches.of('sotsmapa-data').refuses = new DOMException('full', 'QuotaExceededError');
    await keeper.save('UA22', MANIFEST);
    expect(trouble()).toBe('full');
    expect(await kept()).toEqual(['UA11 choice']);
    caches.of('sotsmapa-data').refuses = new DOMException('no', 'SecurityError');
    await keeper.save('UA22', MANIFEST);
    expect(trouble()).toBe('blocked');
  });

  it('is silent about a copy that nobody asked for', async () => {
    server.files.delete('UA11/borders.json');
    await keeper.visit('UA11', MANIFEST);
    expect(trouble()).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});
