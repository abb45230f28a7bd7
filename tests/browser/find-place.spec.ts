import { expect, type Page, TODAY, test } from './test.ts';
import { open, place, results, TABLET } from './support.ts';

test.use({ viewport: TABLET });

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

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
  await box.pressSequentially('загадкивка');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('Загадківка');
  await expect(page.getByRole('listbox')).toHaveAttribute(
    'id',
    (await box.getAttribute('aria-controls')) ?? '',
  );
  // Nothing is marked until an arrow marks it: ↓ goes to the first.
  expect(await atOption(page)).toBe('');
  await box.press('ArrowDown');
  await expect.poll(() => atOption(page)).toContain('Уявненський район, Прикладська область');
  await box.press('ArrowDown');
  await expect.poll(() => atOption(page)).toContain('Загадківська сільська громада');
  await box.press('ArrowUp');
  await box.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('загадкивка');

  await box.fill('Zahadkivka');
  await expect(options(page).first()).toContainText('Загадківка');
  await box.press('Enter');
  await expect(box).toHaveValue('Загадківка');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/place=UA9104003001/);

  await page.getByRole('button', { name: 'Змінити місце' }).click();
  await expect(box).toBeFocused();
  await box.fill('кошмарне');
  await expect(options(page).first()).toContainText(/Мрійне.*колишня назва «Кошмарне»/);
});

test('the region’s places come first, the rest of the country when it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /data\/(.+\/places\.json)/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  await overLine(page, { saveData: true, effectiveType: '4g' });
  await open(page);
  expect(asked).toEqual([]);
  await place(page).fill('вигадань');
  await expect(options(page).first()).toContainText('Вигадань');
  await expect(options(page).filter({ hasText: 'Зразкова область' })).toHaveCount(0);
  expect(asked).toEqual(['UA91/places.json']);

  await place(page).fill('зразків');
  const whole = options(page).filter({ hasText: 'Шукати в усій Україні' });
  await whole.click();
  await expect(whole).toHaveCount(0);
  await expect(place(page)).toHaveValue('зразків');
  // Hromadas answer before settlements have come: the city stands first once they have.
  await expect(options(page).first()).toHaveText(/^Зразків(?!с).*Зразкова область/);
  await place(page).press('Enter');
  await expect(page).toHaveURL(/region=UA92/);
  await expect(place(page)).toHaveValue('Зразків');
  await expect(results(page)).toBeVisible();
});

test('the device: slow, without an answer and found, each in words', async ({ page }) => {
  await page.clock.install({ time: TODAY });
  await page.addInitScript(() => {
    const waiting: [PositionCallback, PositionErrorCallback | null | undefined][] = [];
    Object.assign(window, { waiting });
    navigator.geolocation.getCurrentPosition = (found, failed) => waiting.push([found, failed]);
  });
  const answer = (at: readonly [lon: number, lat: number, metres?: number] | null) =>
    page.evaluate((point) => {
      const { waiting } = window as unknown as {
        waiting: [PositionCallback, PositionErrorCallback][];
      };
      const [found, failed] = waiting.at(-1) ?? [];
      if (point === null) failed?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      else {
        const [longitude, latitude, accuracy = 20] = point;
        found?.({ coords: { longitude, latitude, accuracy } } as GeolocationPosition);
      }
    }, at);
  await open(page, 'service=social-taxi');
  const near = page.getByRole('button', { name: 'Поруч зі мною' });
  await near.click();
  await expect(page.getByText('Визначаємо, де ви…')).toBeVisible();
  await page.clock.fastForward(6100);
  await expect(page.getByText(/довго шукає місце/)).toBeVisible();
  await answer(null);
  await expect(page.getByText(/не\s+зміг визначити місце/)).toBeVisible();
  await near.click();
  await answer([31.6079, 50.6012]);
  await expect(page.getByText(/Відстані рахуємо від місця вашого пристрою/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'У вашій громаді є надавач' })).toBeVisible();
  expect(page.url()).not.toMatch(/hromada|place|map=|50\.60/);
  await page.getByRole('button', { name: 'Забути місце' }).click();
  await expect(page.getByText(/від місця вашого пристрою/)).toHaveCount(0);
  await expect(results(page)).not.toContainText('км');

  await near.click();
  await answer([31.6079, 50.6012, 30_000]);
  const choice = page.getByRole('list', { name: 'Громади, де ви можете бути' });
  await expect(choice.getByRole('listitem').first()).toContainText(/Уявненська.*найімовірніше/);
  await expect(choice.getByRole('listitem').nth(1)).toContainText(/≈.\d+.км/);
  await choice.getByRole('button', { name: /^Уявненська/ }).click();
  await expect(page.getByRole('heading', { name: 'У вашій громаді є надавач' })).toBeVisible();
  await expect(choice).toHaveCount(0);
  expect(page.url()).not.toMatch(/hromada|place|map=|50\.60/);

  await page.getByRole('button', { name: 'Змінити місце' }).click();
  await near.click();
  await answer([10, 50]);
  await expect(page.getByText(/ви\s+за\s+межами України/)).toBeVisible();
});

test('what is pressed is chosen, whatever comes between the press and its end', async ({ page }) => {
  await overLine(page, { saveData: true });
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/UA91\/places\.json/, async (route) => {
    await late;
    await route.continue();
  });
  await open(page);
  await place(page).fill('загадк');
  const first = options(page).first();
  await expect(first).toContainText('Загадківська сільська громада');
  await first.hover();
  await page.mouse.down();
  const came = page.waitForResponse(/UA91\/places\.json/);
  come?.();
  await (await came).finished();
  await expect(page.locator('.place-remark')).toBeEmpty();
  await expect(first).toContainText('Загадківська сільська громада');
  await page.mouse.up();
  await expect(place(page)).toHaveValue('Загадківська громада');
});
