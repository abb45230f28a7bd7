import { choose, mapLoaded, MOVING, open, PHONE, type, UIAVNE } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use(MOVING);

const legend = (page: Page) => page.getByRole('region', { name: 'Умовні позначення' });

/** A line of the legend: the state's words and its number of hromadas. */
const line = (page: Page, state: string) =>
  legend(page).getByRole('listitem').filter({ hasText: state }).locator('.visually-hidden').last();

test('a filter recolours the map and sends no geometry again', async ({ page }) => {
  const borders: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('borders.json')) borders.push(request.url());
  });
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  const notFound = line(page, 'Не виявлено');
  await expect(notFound).toHaveText('14 громад');
  await type(page, 'Соціальне таксі').uncheck();
  await choose(page, 'Мобільна соціальна служба');
  // Its name stands in two lines rather than folds the states away.
  await expect(legend(page).getByRole('button')).toHaveCount(0);
  await expect(notFound).toHaveText('13 громад');
  expect(borders).toHaveLength(1);
});

test('map, legend and answer are under the conditions of the list', async ({ page }) => {
  await open(page, `service=social-taxi&kind=private&hromada=${UIAVNE}`);
  await mapLoaded(page);
  await expect(page.getByRole('heading', { name: /^За\sвашими умовами у\sгромаді нічого/ })).toBeVisible();
  await expect(legend(page)).toContainText('За вашими умовами: Соціальне таксі');
  await expect(legend(page)).not.toContainText('Є надавач');
  await page.getByRole('button', { name: /^Прибрати: / }).click();
  await expect(legend(page)).not.toContainText('умовами');
  await expect(legend(page)).toContainText('Є надавач');
});

test('a click on the map chooses the hromada, and the list follows', async ({ page }) => {
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await mapLoaded(page);
  const map = page.getByRole('region', { name: 'Карта' });
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no box');
  await map.click({ position: { x: box.width * 0.2, y: box.height * 0.55 } });
  await expect(page).not.toHaveURL(new RegExp(UIAVNE));
  await expect(page).toHaveURL(/hromada=UA91/);
});

test('a card opened from the list brings its marker into sight, whole and clear of the buttons', async ({
  page,
}) => {
  await open(page, 'region=UA91&service=social-taxi');
  await mapLoaded(page);
  const canvas = page.locator('.map-canvas');
  const first = await canvas.getAttribute('data-center');
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Наблизити' }).click();
  const boxOf = async (css: string) =>
    page.locator(css).evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
  for (const item of await page.getByRole('button', { name: /^Докладніше/ }).all()) {
    // As a mouse does: the item is pointed at before its card is opened.
    await item.hover();
    await item.click();
    await expect(async () => {
      const marker = await boxOf('.map-service[aria-current]');
      const map = await boxOf('.map-canvas');
      const buttons = await boxOf('.map-controls');
      expect(marker.left).toBeGreaterThan(map.left);
      expect(marker.top).toBeGreaterThan(map.top);
      expect(marker.bottom).toBeLessThan(map.bottom);
      expect(marker.right < buttons.left || marker.top > buttons.bottom).toBe(true);
    }).toPass();
    await page.keyboard.press('Escape');
  }
  await expect(canvas).not.toHaveAttribute('data-center', first ?? '');
});

/** Of the marker that is in the Tab order, as it is drawn. */
const numbered = (page: Page) => page.locator('.map-service[tabindex="0"][data-number]');

test('pins have the numbers of the list that stands beside them, and none where there is no list', async ({
  page,
}) => {
  await open(page, 'region=UA91');
  await mapLoaded(page);
  await expect(page.locator('.map-service')).toHaveCount(1);
  await expect(numbered(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Усі послуги: / }).click();
  await expect(numbered(page)).toHaveCount(1);
  await page.getByRole('tab', { name: 'Підібрати' }).click();
  await expect(numbered(page)).toHaveCount(0);
});

test('without a list the shortlist gives the numbers, its own and the map’s', async ({ page }) => {
  await open(page, 'view=refer&region=UA91&saved=ua91-uiavnenska-social-taxi');
  await mapLoaded(page);
  await expect(page.locator('.saved-number')).toHaveText('1');
  await expect(numbered(page)).toHaveAttribute('data-group', 'ua91-uiavnenska-social-taxi');
  await expect(numbered(page)).toHaveAttribute('data-number', '1');
  await page.getByRole('button', { name: /^Показати все: / }).click();
  await expect(page.locator('.saved-number')).not.toHaveText('1');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the list comes first; the code of the map loads on a tap', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (/AppMap|maplibre|borders\.json/.test(request.url())) scripts.push(request.url());
    });
    await open(page, 'service=social-taxi');
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(scripts).toEqual([]);
    await page
      .getByRole('button', { name: 'Карта' })
      .or(page.getByRole('radio', { name: 'Карта' }))
      .first()
      .click();
    await mapLoaded(page);
    expect(scripts.length).toBeGreaterThan(0);
  });

  test('nothing scrolls sideways', async ({ page }) => {
    for (const view of ['find', 'refer', 'plan']) {
      await open(page, `view=${view}&service=social-taxi`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
  });
});

test('another oblast loads only its own pack', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const match = /data\/(.+\.json)/.exec(request.url());
    if (match?.[1] !== undefined) asked.push(match[1]);
  });
  await open(page, 'region=UA91');
  await mapLoaded(page);
  asked.length = 0;
  await page.getByRole('combobox', { name: 'Область' }).selectOption('UA92');
  await expect(page).toHaveURL(/region=UA92/);
  await expect.poll(() => asked.filter((file) => file.includes('borders')).length).toBe(1);
  // The words of types come when the page is idle, whichever oblast it shows.
  expect(asked.filter((file) => !file.startsWith('UA92/') && !file.startsWith('overview/words'))).toEqual([]);
});

test('the whole country opens with every hromada', async ({ page }) => {
  await open(page, 'view=plan&region=UA&service=social-taxi');
  await mapLoaded(page);
  // 33 hromadas, cities and raions that have none; three of them are occupied.
  await expect(page.getByText(/14\s+з\s+30\s+громад/).first()).toBeVisible();
  for (const [state, hromadas] of [
    ['Є надавач у громаді', 5],
    ['Обслуговує надавач з-\u2060поза громади', 6],
    ['Надавача немає', 5],
    ['Не виявлено', 14],
    ['Поза розрахунком', 3],
  ] as const) {
    await expect(line(page, state)).toHaveText(new RegExp(`^${hromadas}\\sгромад`));
  }
});
