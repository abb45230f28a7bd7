import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { DATA, open, place, results, WHOLE_COUNTRY } from './support.ts';

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const PLACES_BUDGET = 60 * 1024;

/** Text of the option that a screen reader is at. */
async function atOption(page: Page): Promise<string> {
  const id = await place(page).getAttribute('aria-activedescendant');
  return id === null || id === '' ? '' : ((await page.locator(`[id="${id}"]`).textContent()) ?? '');
}

/** What the browser says of its line. */
async function overLine(page: Page, connection: object): Promise<void> {
  await page.addInitScript((line) => {
    Object.defineProperty(navigator, 'connection', { value: line });
  }, connection);
}

test('a place with slips, in Latin letters or by its old name, by keyboard alone', async ({ page }) => {
  await overLine(page, { saveData: true });
  await open(page);
  const box = place(page);
  await box.focus();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('вертиївка');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('Вертіївка');
  await expect(page.getByRole('listbox')).toHaveAttribute(
    'id',
    (await box.getAttribute('aria-controls')) ?? '',
  );
  expect(await atOption(page)).toContain('Ніжинський район, Чернігівська область');
  await box.press('ArrowDown');
  await expect.poll(() => atOption(page)).toContain('Вертіївська сільська громада');
  await box.press('ArrowUp');
  await box.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('вертиївка');

  await box.fill('Vertiivka');
  await expect(options(page).first()).toContainText('Вертіївка');
  await box.press('Enter');
  await expect(box).toHaveValue('Вертіївка');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/place=UA7404009001/);

  await page.getByRole('button', { name: 'Стерти місце' }).click();
  await expect(box).toBeFocused();
  await expect(page).not.toHaveURL(/place=/);
  await box.fill('щорс');
  await expect(options(page).first()).toContainText(/Сновськ.*колишня назва «Щорс»/);
});

test('the region’s places come first, the rest of the country when it is asked for', async ({ page }) => {
  test.skip(!WHOLE_COUNTRY, 'this build was made without the open sources');
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /data\/(.+\/places\.json)/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  await overLine(page, { saveData: true, effectiveType: '4g' });
  await open(page);
  expect(asked).toEqual([]);
  await place(page).fill('ніжин');
  await expect(options(page).first()).toContainText('Ніжин');
  expect(asked).toEqual(['UA74/places.json']);
  const bytes = gzipSync(readFileSync(path.join(DATA, 'UA74/places.json')), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(PLACES_BUDGET);

  await place(page).fill('херсон');
  const whole = options(page).filter({ hasText: 'Шукати в усій Україні' });
  await whole.click();
  await expect(whole).toHaveCount(0);
  await expect(place(page)).toHaveValue('херсон');
  // Hromadas answer before settlements have come: the city stands first once they have.
  await expect(options(page).first()).toHaveText(/^Херсон(?!с).*Херсонська область/);
  await place(page).press('Enter');
  await expect(page).toHaveURL(/region=UA65/);
  await expect(place(page)).toHaveValue('Херсон');
  await expect(results(page)).toBeVisible();
});

test('the device: slow, without an answer and found, each in words', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const waiting: [PositionCallback, PositionErrorCallback | null | undefined][] = [];
    Object.assign(window, { waiting });
    navigator.geolocation.getCurrentPosition = (found, failed) => waiting.push([found, failed]);
  });
  const answer = (at: readonly [number, number] | null) =>
    page.evaluate((point) => {
      const { waiting } = window as unknown as {
        waiting: [PositionCallback, PositionErrorCallback][];
      };
      const [found, failed] = waiting.at(-1) ?? [];
      if (point === null) failed?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      else found?.({ coords: { longitude: point[0], latitude: point[1] } } as GeolocationPosition);
    }, at);
  await open(page, 'service=social-taxi');
  const near = page.getByRole('button', { name: 'Поруч зі мною' });
  await near.click();
  await expect(page.getByText('Визначаємо, де ви…')).toBeVisible();
  await page.clock.fastForward(6100);
  await expect(page.getByText(/довго шукає місце/)).toBeVisible();
  await answer(null);
  await expect(page.getByText(/не зміг визначити місце/)).toBeVisible();
  await near.click();
  await answer([31.8806, 51.0465]);
  await expect(page.getByText(/Відстані рахуємо від місця вашого пристрою/)).toBeVisible();
  await expect(page.getByText('У вашій громаді є надавач')).toBeVisible();
  expect(page.url()).not.toMatch(/hromada|place|map=|51\.0/);
  await page.getByRole('button', { name: 'Забути місце' }).click();
  await expect(page.getByText(/від місця вашого пристрою/)).toHaveCount(0);
  await expect(results(page)).not.toContainText('км');
});
