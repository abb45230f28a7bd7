import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

interface ManifestOnDisk {
  readonly borders: 'osm' | 'schematic';
  readonly counts: { readonly hromadas: number; readonly services: number; readonly unplaced: number };
  readonly regions: readonly { readonly code: string }[];
}

/** Where the tested build has its data. */
export const DATA = `${process.env['DIST'] ?? 'dist'}/data`;

/** What the tested build was made of: tests of the whole country need the pinned sources. */
export const MANIFEST = JSON.parse(readFileSync(`${DATA}/manifest.json`, 'utf8')) as ManifestOnDisk;
export const WHOLE_COUNTRY = MANIFEST.borders === 'osm' && MANIFEST.regions.length > 1;

export const VERTIIVKA = 'UA74040090000047246';
export const NIZHYN = 'UA74040250000063494';
export const PHONE = { width: 390, height: 844 };
/** A tablet held upright: the list without the map, whose drawing by the processor costs most of a test's time. */
export const TABLET = { width: 820, height: 1180 };

/** Opens a link and waits until the view says that it shows data. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
}

export async function mapLoaded(page: Page): Promise<void> {
  await expect(page.locator('[data-map-loaded="true"]')).toBeVisible({ timeout: 45_000 });
}

export function types(page: Page): Locator {
  return page.getByRole('group', { name: 'Вид послуги' });
}

export function type(page: Page, name: string): Locator {
  return types(page).getByRole('checkbox', { name, exact: true });
}

export function results(page: Page): Locator {
  return page.getByRole('region', { name: 'Результати' });
}

export function place(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Населений пункт або громада' });
}

/** Everything that a page keeps where another person could find it. */
export async function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({
      url: location.href,
      title: document.title,
      state: history.state as unknown,
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: databases.map((each) => each.name),
      cookies: document.cookie,
    });
  });
}
