import type { ServerResponse } from 'node:http';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadError } from '../../src/data/load-error.ts';
import { i18n } from '../../src/i18n/index.ts';
import en from '../../src/i18n/en/first.ts';
import uk from '../../src/i18n/uk/first.ts';
import type { AppState, Retryable } from '../../src/state/app-state.ts';
import { type Loadable, shown } from '../../src/state/loadable.ts';
import { selectDerived } from '../../src/state/derive.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { failures } from '../../src/ui/shell/failures.ts';
import { LoadFailure } from '../../src/ui/shell/LoadFailure.tsx';
import { TODAY } from '../fixtures/packs/country.ts';
import { RELEASE_FILES } from '../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';
import { ready, until } from '../fixtures/packs/until.ts';
import { FAULTS } from './faults.ts';

/** A file of the release: how a visitor comes to need it, and where its state stands. */
interface Pack {
  readonly file: string;
  readonly what: Retryable;
  readonly ask: (actions: AppState['actions']) => void;
  readonly load: (state: AppState) => Loadable<unknown> | undefined;
}

const dataset = (state: AppState) => state.dataset;
const borders = (state: AppState) => state.borders;
const PACKS: readonly Pack[] = [
  {
    file: 'manifest.json',
    what: 'manifest',
    ask: (to) => to.retry('manifest'),
    load: (state) => state.manifest,
  },
  { file: 'UA22/services.json', what: 'dataset', ask: (to) => to.chooseRegion('UA22'), load: dataset },
  { file: 'UA22/borders.json', what: 'borders', ask: (to) => to.chooseRegion('UA22'), load: borders },
  {
    file: 'UA11/places.json',
    what: 'places',
    ask: (to) => to.loadPlaces(),
    load: (state) => state.places['UA11'],
  },
  {
    file: 'UA22/places.json',
    what: 'places',
    ask: (to) => to.loadPlaces('UA22'),
    load: (state) => state.places['UA22'],
  },
  { file: 'overview/coverage.json', what: 'dataset', ask: (to) => to.chooseRegion('UA'), load: dataset },
  {
    file: 'overview/services.json',
    what: 'dataset',
    ask: (to) => {
      to.setViewName('refer');
      to.chooseRegion('UA');
    },
    load: dataset,
  },
  { file: 'overview/borders.json', what: 'borders', ask: (to) => to.chooseRegion('UA'), load: borders },
];

let server: DataServer;
let store: AppStore;
const actions = () => store.getState().actions;
const good = (file: string) => RELEASE_FILES[file] ?? '';
const rows = (state: AppState) => selectDerived(state)?.rows.length ?? 0;

/** The list and the map of the first region stand. */
beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
  store = createAppStore({ dataUrl: server.url, today: TODAY });
  actions().start();
  actions().needBorders();
  await until(store, (state) => ready(state) && state.borders.status === 'ready');
});
afterEach(() => server.close());

/** A failure as it is said; also of borders, which are said over the map. */
function said(
  state: AppState,
  { what, load }: Pack,
): { error: LoadError; html: Record<'uk' | 'en', string> } {
  const failed = load(state);
  if (failed?.status !== 'failed') throw new Error('nothing failed');
  if (what !== 'borders') expect(failures(state)).toContainEqual({ what, error: failed.error });
  const { error } = failed;
  const html = (lang: string) => {
    void i18n.changeLanguage(lang);
    return renderToStaticMarkup(<LoadFailure what={what} error={error} />)
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<');
  };
  // All of it: a language of which a part is there counts as loaded, here and in the tests after this one.
  for (const [namespace, words] of Object.entries(en)) i18n.addResourceBundle('en', namespace, words);
  return { error, html: { en: html('en'), uk: html('uk') } };
}

/** The list of the region before stands until the next one's has come; the map stands in any case. */
function staysAsItWas(state: AppState, before: AppState): void {
  expect(rows(state)).toBe(state.dataset.status === 'ready' ? rowsOf(state.view.region) : rows(before));
  expect(shown(state.borders)).not.toBeNull();
}

const rowsOf = (region: string | null) => (region === 'UA' ? 3 : region === 'UA22' ? 1 : 2);

describe.each(PACKS.map((pack) => [pack.file, pack] as const))('%s', (_, pack) => {
  const { file, what, ask, load } = pack;

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'that %s is said in both languages, costs nothing on the screen, and can be mended',
    async (_name, fault) => {
      const kind = file === 'manifest.json' && fault.ofManifest !== undefined ? fault.ofManifest : fault.kind;
      if (kind === null) return;
      const before = store.getState();
      server.files.set(file, fault.spoil(good(file)));
      ask(actions());
      const state = await until(store, (each) => load(each)?.status === 'failed');
      const { error, html } = said(state, pack);
      expect([error.kind, error.file]).toEqual([kind, expect.stringContaining(file)]);
      for (const [lang, words] of [
        ['uk', uk.errors],
        ['en', en.errors],
      ] as const) {
        expect(html[lang]).toContain(
          words.title.replace('{{what}}', words.what[what].split(' ({{')[0] ?? ''),
        );
        expect(html[lang]).toContain(words[kind]);
        expect(html[lang]).toContain(file);
        expect(html[lang]).toMatch(/href="tel:1545".*href="tel:102"/);
        expect(html[lang]).toContain(error.came.slice(0, 12));
      }
      expect([html.uk, html.en]).toEqual([
        expect.stringContaining(uk.common.retry),
        expect.stringContaining(en.common.retry),
      ]);
      staysAsItWas(state, before);
      server.files.set(file, good(file));
      actions().retry(what);
      await until(store, (each) => load(each)?.status === 'ready');
    },
  );

  it('that is slow says how far it is, and leaves the screen alone meanwhile', async () => {
    const before = store.getState();
    const asked = new Promise<ServerResponse>((resolve) => {
      server.files.set(file, (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(good(file).slice(0, 30), () => resolve(response));
      });
    });
    ask(actions());
    const late = await asked;
    const state = await until(store, (each) => {
      const now = load(each);
      return now?.status === 'loading' && now.loaded > 0;
    });
    staysAsItWas(state, before);
    late.end(good(file).slice(30));
    await until(store, (each) => load(each)?.status === 'ready');
  });

  it('that cannot be reached is said, and comes with the network', async () => {
    const port = Number(new URL(server.url).port);
    await server.close();
    ask(actions());
    const state = await until(
      store,
      (each) => load(each)?.status === 'failed' || each.dataset.status === 'failed',
    );
    const failed = [load(state), state.dataset].find((each) => each?.status === 'failed');
    expect(failed).toMatchObject({ error: { kind: 'network' } });
    expect(rows(state)).toBeGreaterThan(0);
    server = await serveData(RELEASE_FILES, port);
    actions().retry(what);
    await until(store, (each) => load(each)?.status === 'ready');
  });
});
