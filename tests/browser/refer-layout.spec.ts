import { open, PHONE, place, results, ZAHADKIVKA } from './support.ts';
import { expect, type Locator, test } from './test.ts';

const CLIENT = `view=refer&service=resilience&recipients=older-people&hromada=${ZAHADKIVKA}`;
const TWO_NEEDS = CLIENT.replace('=resilience', '=social-taxi,mobile-service');
const TAXI = 'ua91-uiavnenska-social-taxi';
const MOBILE = 'ua91-uiavnenska-mobile-service';

const bottomOf = async (element: Locator) => {
  const box = await element.boundingBox();
  return box === null ? Infinity : box.y + box.height;
};

test.describe('1280×720', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('results start at the top, matches with their numbers in the first screen, form and basket fit', async ({
    page,
  }) => {
    for (const client of [CLIENT, TWO_NEEDS].flatMap((link) => [link, `${link}&lang=en`])) {
      await open(page, `${client}&saved=${TAXI}`);
      const panel = await page.locator('.panel').boundingBox();
      const head = await page.locator('.results-head').boundingBox();
      expect((head?.y ?? Infinity) - (panel?.y ?? 0)).toBeLessThanOrEqual(80);
      const rows = page.locator('.results [data-service]').filter({ visible: true });
      expect(await rows.count()).toBeGreaterThanOrEqual(5);
      for (const row of (await rows.all()).slice(0, 5)) {
        const number = row.getByRole('link').first();
        await expect(number).toHaveAttribute('href', /^tel:/);
        expect.soft(await bottomOf(number), client).toBeLessThanOrEqual(720);
        // Whose it is and of when stands whole.
        const cut = await number.evaluate((link) =>
          [...link.querySelectorAll('small, b')].some((each) => each.scrollWidth > each.clientWidth + 1),
        );
        expect.soft(cut, await number.textContent().then(String)).toBe(false);
      }
    }
    for (const link of [CLIENT, 'view=refer', 'view=refer&lang=en', `${CLIENT}&saved=${TAXI}`]) {
      await open(page, link);
      for (const column of ['.refer-form', '.shortlist']) {
        const spare = await page.locator(column).evaluate((each) => each.clientHeight - each.scrollHeight);
        expect.soft(spare, `${column} ${link}`).toBeGreaterThanOrEqual(0);
        expect.soft(await bottomOf(page.locator(column))).toBeLessThanOrEqual(720);
      }
    }
  });

  test('what is offered for a place stands in sight, a notice above moves no column, a way back is one word', async ({
    page,
  }) => {
    await open(page, `view=refer&saved=${TAXI},<b>`);
    await expect(page.getByText(/не\sвдалося прочитати/)).toBeVisible();
    const map = page.getByRole('region', { name: 'Карта' });
    const basket = page.getByRole('region', { name: 'Обрані послуги' });
    const top = (await basket.boundingBox())?.y ?? 0;
    expect(Math.abs(top - (await bottomOf(map)))).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Новий клієнт' }).click();
    const back = await page.getByRole('button', { name: 'Повернути' }).boundingBox();
    expect(back?.height).toBeLessThanOrEqual(44);
    await open(page, 'view=refer&lang=uk');
    await place(page).fill('а');
    const offered = page.getByRole('listbox', { name: 'Населений пункт або громада' });
    await expect(offered.getByRole('option').first()).toBeVisible();
    await expect.poll(async () => bottomOf(offered)).toBeLessThanOrEqual(720);
  });

  test('list, map and basket have one numbering', async ({ page }) => {
    await open(page, `${TWO_NEEDS}&saved=${MOBILE}`);
    const rows = results(page).locator('[data-service]');
    const shown = rows.locator('.item-number').filter({ visible: true });
    await expect(shown).toHaveText(['1', '2', '3', '4', '5', '6']);
    const row = results(page).locator(`[data-service="${MOBILE}"] .item-number`);
    await expect(page.locator('.saved-number')).toHaveText((await row.textContent()) ?? '');
    const markers = page.getByRole('group', { name: 'Послуги на карті' }).getByRole('link');
    await markers.first().focus();
    await expect.poll(async () => markers.count()).toBeGreaterThan(1);
    for (const marker of await markers.all()) {
      const id = await marker.getAttribute('data-group');
      const number = results(page).locator(`[data-service="${id}"] .item-number`);
      // Those that stand in no list are numbered on.
      if ((await number.count()) > 0)
        await expect(number).toHaveText((await marker.getAttribute('data-number')) ?? '');
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('what is answered folds to lines, the basket stands at the bottom edge, focus is never lost', async ({
    page,
  }) => {
    await open(page, CLIENT);
    const lost = () => page.evaluate(() => document.activeElement === document.body);
    await expect(page.getByRole('button', { name: 'Змінити місце' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Люди з інвалідністю', exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'Змінити, кому потрібно' }).tap();
    await page.getByRole('checkbox', { name: 'Люди з інвалідністю', exact: true }).check();
    await page.getByRole('button', { name: 'Готово' }).tap();
    expect(await lost()).toBe(false);
    await results(page)
      .getByRole('button', { name: /^Обрати: / })
      .first()
      .tap();
    const slip = page.getByRole('button', { name: 'Пам’ятка' });
    await expect(slip).toBeInViewport({ ratio: 1 });
    expect(await bottomOf(slip)).toBeGreaterThan(PHONE.height - 60);
    await page.getByRole('button', { name: /^Обрані 1/ }).tap();
    await expect(page.getByRole('region', { name: 'Обрані послуги' })).toBeInViewport();
    expect(await lost()).toBe(false);
    await page.getByRole('button', { name: /^Прибрати з/ }).tap();
    await expect(page.getByRole('button', { name: 'Повернути' })).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Повернути' }).tap();
    await expect(slip).toBeVisible();
    expect(await lost()).toBe(false);
  });

  test('once it is said what is needed, whom it is for is a line as well, until it is asked for', async ({
    page,
  }) => {
    const older = page.getByRole('checkbox', { name: 'Люди старшого віку', exact: true });
    await open(page, 'view=refer');
    await expect(older).toBeVisible();
    await open(page, 'view=refer&service=social-taxi');
    await expect(page.getByText('Для будь-кого')).toBeVisible();
    await expect(older).toBeHidden();
    await page.getByRole('button', { name: 'Змінити, кому потрібно' }).tap();
    await older.check();
    await expect(page.getByText('Для будь-кого')).toHaveCount(0);
    await expect(older).toBeFocused();
    // A number in full stands beside its button, or above it.
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await open(page, `${TWO_NEEDS}&lang=en`);
      const row = page.locator('.results [data-service]').first();
      // Both at one moment: what comes later still moves the row.
      const edges = () =>
        row.evaluate((item) => {
          const call = item.querySelector('a[href^="tel:"]')?.getBoundingClientRect();
          const pick = item.querySelector('button[aria-label^="Choose: "]')?.getBoundingClientRect();
          return call && pick && { right: call.right, bottom: call.bottom, x: pick.x, y: pick.y };
        });
      await expect
        .poll(async () => {
          const at = await edges();
          return at !== undefined && (at.right <= at.x || at.bottom <= at.y) && at.right <= width - 16;
        }, String(width))
        .toBe(true);
    }
  });
});
