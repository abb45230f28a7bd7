import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { visit } from '../../scripts/tools/page.ts';
import { mapRests, markOf, pressToPaint, recordMark } from '../browser/recorder.ts';
import { median } from '../browser/rounds.ts';
import { syntheticSite } from '../browser/site.ts';

/** What a country of so many services costs. Times in ms, bytes as they travel (brotli). */
export interface Cost {
  readonly services: number;
  /** Build of all packs. */
  readonly buildMs: number;
  /** Services pack of the oblast that opens. */
  readonly oblastBytes: number;
  /** What the country's map needs of the country: its hromadas and the table of coverage. */
  readonly tableBytes: number;
  /** All services of the country in short, for its lists. */
  readonly countryBytes: number;
  /** Phone: from the press of the link to the first list of an oblast. */
  readonly listMs: number;
  /** Desktop: to the map of the country. */
  readonly mapMs: number;
  /** Country: a filter to the repainted map, median of five. */
  readonly filterMs: number;
  /** Heap of the country's page. */
  readonly heapMb: number;
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };
/** The planner's choice of a service. */
const CONTROL = 'select.plan-type';

/** Builds the country, opens it as a phone and as a planner's desktop, and presses a filter. */
export async function costOf(browser: Browser, dist: string, services: number): Promise<Cost> {
  const start = performance.now();
  const site = await syntheticSite(dist, services);
  const buildMs = performance.now() - start;
  try {
    const oblast = await openedOblast(site.folder);
    const packBytes = async (name: string) =>
      (await stat(path.join(site.folder, `data/${name}.json.br`))).size;
    return {
      services,
      buildMs,
      oblastBytes: await packBytes(`${oblast}/services`),
      tableBytes: await packBytes('overview/coverage'),
      countryBytes: await packBytes('overview/services'),
      listMs: await firstList(browser, site.url),
      ...(await country(browser, site.url)),
    };
  } finally {
    await site.close();
  }
}

async function openedOblast(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'data/manifest.json'), 'utf8')) as {
    readonly defaultRegion: string;
  };
  return manifest.defaultRegion;
}

async function firstList(browser: Browser, url: string): Promise<number> {
  const { page, session, close } = await visit(browser, PHONE);
  await recordMark(page, 'list');
  await page.goto(`${url}#service=social-taxi`);
  const took = await markOf(session);
  await close();
  return took;
}

async function country(browser: Browser, url: string): Promise<Pick<Cost, 'mapMs' | 'filterMs' | 'heapMb'>> {
  const { page, session, heapMb, close } = await visit(browser, DESKTOP);
  await recordMark(page, 'map');
  await page.goto(`${url}#region=UA&view=plan`);
  const mapMs = await markOf(session);
  const presses: number[] = [];
  await page.locator(CONTROL).waitFor();
  for (let i = 0; i < 5; i += 1) {
    await mapRests(page);
    presses.push(await pressToPaint(page, CONTROL, 'mapidle'));
  }
  const heap = await heapMb();
  await close();
  return { mapMs, filterMs: median(presses), heapMb: heap };
}
