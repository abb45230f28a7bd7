import { existsSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../scripts/tools/serve.ts';
import { alternative } from './browser/alternative.ts';
import { launch, pressToPaint, visit } from '../scripts/tools/page.ts';
import { syntheticSite } from './browser/site.ts';
import { type Figure, kb, ms, skipped, times } from './figure.ts';

const COUNT = 10_000;
const PRESSES = 8;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const DIST = process.env['DIST'] ?? 'dist';

interface Loaded {
  readonly ms: number;
  readonly bytes: number;
  readonly heapMb: number;
}

/** The built site beside the page of Leaflet, raw GeoJSON and turf loops: the same services, one run, one browser. */
export async function benchPages(): Promise<Figure[]> {
  if (!existsSync(`${DIST}/index.html`)) return [skipped('pages side by side', 'run npm run build')];
  const site = await syntheticSite(DIST, COUNT);
  const plain = await alternative(site.services);
  const browser = await launch();
  try {
    return [
      ...(await firstList(browser, plain.url)),
      ...(await country(browser, site.url, plain.url, plain.borders)),
    ];
  } finally {
    await browser.close();
    await plain.close();
    await site.close();
  }
}

/** The real dataset's Chernihiv oblast on a phone, against the plain page, which knows the country or nothing. */
async function firstList(browser: Browser, plainUrl: string): Promise<Figure[]> {
  const served = await serve(DIST);
  try {
    const ours = await load(browser, `${served.url}#region=UA74`, PHONE, listStands);
    const plain = await load(browser, plainUrl, PHONE, plainReady);
    return [
      {
        what: 'phone, cold: until the first list',
        ours: ms(ours.ms),
        budget: '',
        within: null,
        plain: `${ms(plain.ms)}, ${times(plain.ms / ours.ms)}`,
      },
      {
        what: '  bytes on the line',
        ours: kb(ours.bytes),
        budget: '260 KB',
        within: ours.bytes <= 260 * 1024,
        plain: `${kb(plain.bytes)}, ${times(plain.bytes / ours.bytes)}`,
      },
    ];
  } finally {
    await served.close();
  }
}

async function country(
  browser: Browser,
  siteUrl: string,
  plainUrl: string,
  borders: 'source' | 'packs',
): Promise<Figure[]> {
  const presses: number[] = [];
  const plainPresses: number[] = [];
  const ours = await load(browser, `${siteUrl}#region=UA`, DESKTOP, mapStands, async (page) => {
    const box = page.getByRole('group', { name: 'Вид послуги' }).getByRole('checkbox').first();
    await box.evaluate((element) => element.setAttribute('data-bench', ''));
    for (let i = 0; i < PRESSES; i += 1) {
      await page.locator('[data-map-idle="true"]').waitFor();
      presses.push(await pressToPaint(page, '[data-bench]', 'mapidle'));
    }
  });
  const plain = await load(browser, plainUrl, DESKTOP, plainReady, async (page) => {
    for (let i = 0; i < PRESSES; i += 1) plainPresses.push(await pressToPaint(page, 'input', null));
  });
  const [press, plainPress] = [median(presses), median(plainPresses)];
  const raw = borders === 'source' ? 'borders as in the source' : 'borders of our packs as GeoJSON';
  return [
    {
      what: `country, ${COUNT.toLocaleString('en')} services: filter press → repainted map`,
      ours: ms(press),
      budget: '1/3 of plain',
      within: press * 3 <= plainPress,
      plain: `${ms(plainPress)}, ${times(plainPress / press)} (${raw})`,
    },
    loadFigure('  cold load until the map stands', ours, plain),
    {
      what: '  bytes on the line',
      ours: kb(ours.bytes),
      budget: '',
      within: null,
      plain: `${kb(plain.bytes)}, ${times(plain.bytes / ours.bytes)}`,
    },
    {
      what: '  JavaScript heap of the page',
      ours: `${ours.heapMb.toFixed(0)} MB`,
      budget: '',
      within: null,
      plain: `${plain.heapMb.toFixed(0)} MB, ${times(plain.heapMb / ours.heapMb)}`,
    },
  ];
}

const loadFigure = (what: string, ours: Loaded, plain: Loaded): Figure => ({
  what,
  ours: ms(ours.ms),
  budget: '',
  within: null,
  plain: `${ms(plain.ms)}, ${times(plain.ms / ours.ms)}`,
});

/** Three cold visits, the median of each figure; `work` is done on the last. */
async function load(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  stands: (page: Page) => Promise<void>,
  work?: (page: Page) => Promise<void>,
): Promise<Loaded> {
  const runs: Loaded[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { page, bytes, heapMb, close } = await visit(browser, viewport);
    const start = performance.now();
    await page.goto(url);
    await stands(page);
    runs.push({ ms: performance.now() - start, bytes: bytes(), heapMb: await heapMb() });
    if (run === 2) await work?.(page);
    await close();
  }
  const of = (key: keyof Loaded) => median(runs.map((each) => each[key]));
  return { ms: of('ms'), bytes: of('bytes'), heapMb: of('heapMb') };
}

const listStands = (page: Page) => page.locator('.result').first().waitFor();
const mapStands = (page: Page) => page.locator('[data-map-loaded="true"][data-map-idle="true"]').waitFor();
const plainReady = (page: Page) => page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
