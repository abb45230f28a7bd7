import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Route, test } from './test.ts';
import { haversineKm } from '../../src/domain/geo/distance.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { DATA, open, results, TABLET, UIAVNE } from './support.ts';

interface PackOnDisk {
  readonly hromadas: readonly { readonly code: string; readonly seat: { readonly at: LonLat } | null }[];
  readonly applyPlaces?: readonly {
    readonly id: string;
    readonly hromada: string;
    readonly at?: LonLat;
  }[];
}

const packs = () =>
  readdirSync(DATA)
    .filter((folder) => /^UA\d\d$/.test(folder))
    .map(
      (folder) => JSON.parse(readFileSync(path.join(DATA, folder, 'services.json'), 'utf8')) as PackOnDisk,
    );

/** Every place to apply of the country with its km from a hromada's seat: those of that hromada first, then by distance. */
function byDistance(
  hromada: string,
): { readonly id: string; readonly hromada: string; readonly km: number }[] {
  const all = packs();
  const seat = all.flatMap(({ hromadas }) => hromadas).find(({ code }) => code === hromada)?.seat;
  if (!seat) throw new Error(`${hromada} has no seat`);
  return all
    .flatMap(({ applyPlaces = [] }) => applyPlaces)
    .flatMap(({ id, at, hromada: home }) =>
      at === undefined ? [] : [{ id, hromada: home, km: haversineKm(seat.at, at), own: home === hromada }],
    )
    .sort((a, b) => Number(b.own) - Number(a.own) || a.km - b.km);
}

/** Where something stands once it no longer moves: what comes into sight is laid out a frame later. */
async function restsAt(element: Locator): Promise<number> {
  let last = Number.NaN;
  await expect
    .poll(async () => {
      const before = last;
      last = (await element.boundingBox())?.y ?? Number.NaN;
      return last - before;
    })
    .toBe(0);
  return last;
}

test.describe('without the map', () => {
  test.use({ viewport: TABLET });

  test('at the oblast’s border the nearest are the nearest of the country', async ({ page }) => {
    const BORDER = 'UA91040050000010296';
    await open(page, `service=admin-service-centre&hromada=${BORDER}`);
    const plain = byDistance(BORDER);
    // The nearest to it after its own stands across the border.
    expect(plain.slice(0, 3).map(({ hromada }) => hromada.slice(0, 4))).toEqual(['UA91', 'UA92', 'UA91']);
    const kmOf = new Map(plain.map(({ id, km }) => [id, km]));
    // Several stand at one seat: their distances tell the order, not their ids.
    const listed = () =>
      results(page)
        .locator('[data-service]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-service') ?? ''));
    await expect
      .poll(async () => (await listed()).map((id) => kmOf.get(id)))
      .toEqual(plain.slice(0, 20).map(({ km }) => km));
  });

  test('twenty at a time; more goes on where one was', async ({ page }) => {
    await open(page, `service=admin-service-centre&hromada=${UIAVNE}`);
    const headings = results(page).getByRole('heading', { level: 3 });
    await expect(headings).toHaveCount(20);
    const more = page.getByRole('button', { name: 'Показати ще' });
    await more.scrollIntoViewIfNeeded();
    const twentieth = headings.nth(19);
    const before = await restsAt(twentieth);
    await more.press('Enter');
    await expect(headings).toHaveCount(40);
    await expect(headings.nth(20)).toBeFocused();
    expect(Math.abs((await restsAt(twentieth)) - before)).toBeLessThan(2);
  });
});

test('list and phones are there before the map, and without it', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/AppMap|borders\.json/, (route) => void held.push(route));
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await expect(page.getByText('Завантажуємо карту…')).toBeVisible();
  const phone = results(page).locator('a[href^="tel:"]').first();
  await expect(phone).toBeVisible();
  await expect.poll(() => held.some((route) => route.request().url().includes('AppMap'))).toBe(true);
  await Promise.all(held.map((route) => route.abort()));
  await expect(page.getByRole('region', { name: 'Карта' })).toContainText(/карту не\s+вдалося завантажити/i);
  await expect(phone).toBeVisible();
});
