import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { pressToPaint, visit } from '../../scripts/tools/page.ts';
import { syntheticSite } from '../browser/site.ts';

/** What a country of so many services costs. Times in ms, bytes as they travel (brotli). */
export interface Cost {
  readonly services: number;
  /** Build of all packs. */
  readonly buildMs: number;
  /** Services pack of the oblast that opens. */
  readonly oblastBytes: number;
  /** Services pack of the country's overview. */
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
const PATIENCE = { timeout: 240_000 };

/** Builds the country, opens it as a phone and as a planner's desktop, and presses a filter. */
export async function costOf(browser: Browser, dist: string, services: number): Promise<Cost> {
  const start = performance.now();
  const site = await syntheticSite(dist, services);
  const buildMs = performance.now() - start;
  try {
    const oblast = await openedOblast(site.folder);
    const packBytes = async (name: string) =>
      (await stat(path.join(site.folder, `data/${name}/services.json.br`))).size;
    return {
      services,
      buildMs,
      oblastBytes: await packBytes(oblast),
      countryBytes: await packBytes('overview'),
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
  const { page, close } = await visit(browser, PHONE);
  const start = performance.now();
  await page.goto(url);
  await page.locator('.results .item').first().waitFor(PATIENCE);
  const took = performance.now() - start;
  await close();
  return took;
}

async function country(browser: Browser, url: string): Promise<Pick<Cost, 'mapMs' | 'filterMs' | 'heapMb'>> {
  const { page, heapMb, close } = await visit(browser, DESKTOP);
  const start = performance.now();
  await page.goto(`${url}#region=UA`);
  await idle(page);
  const mapMs = performance.now() - start;
  const box = page.getByRole('group', { name: 'Вид послуги' }).getByRole('checkbox').first();
  await box.evaluate((element) => element.setAttribute('data-bench', ''));
  const presses: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await idle(page);
    presses.push(await pressToPaint(page, '[data-bench]', 'mapidle'));
  }
  const heap = await heapMb();
  await close();
  return { mapMs, filterMs: presses.toSorted((a, b) => a - b)[2] as number, heapMb: heap };
}

const idle = (page: Page) => page.locator('[data-map-loaded="true"][data-map-idle="true"]').waitFor(PATIENCE);
