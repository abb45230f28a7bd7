import { readFile } from 'node:fs/promises';
import { axe } from './axe.ts';
import { DESKTOP, open, openTool, PHONE } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: DESKTOP });

const TAXI = 'view=plan&service=social-taxi';
const table = (page: Page) => page.getByRole('table', { name: 'Наявність послуг у громадах' });
const full = (page: Page) => page.getByRole('button', { name: 'На весь екран' });
const maps = (page: Page) => page.getByRole('list', { name: 'Усі види послуг на малих картах' });
const rows = (page: Page) => table(page).locator('tbody tr:has(th[scope="row"]) th').allTextContents();

test('the table fills the screen and returns, with the focus, by the keyboard', async ({ page }) => {
  await open(page, TAXI);
  await full(page).press('Enter');
  const region = page.getByRole('region', { name: 'Наявність послуг у громадах' });
  const box = await region.boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...DESKTOP });
  // The rest of the page is out of reach; the way out of the site is not.
  await expect(page.getByRole('tab', { name: 'Знайти' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Швидко закрити сайт' })).toHaveCount(1);
  expect(await axe(page, { part: '.coverage' })).toEqual([]);
  const search = page.getByRole('searchbox', { name: 'Знайти громаду' });
  await search.fill('уявн');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(full(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(full(page)).toBeFocused();
  await expect(full(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
});

test('the row of the hromada that a link names is in sight, and the page stays where it is', async ({
  page,
}) => {
  await open(page, `${TAXI}&hromada=UA91080030000010555`);
  await expect(table(page).locator('tr.chosen > th')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('its head and first column stay while it scrolls', async ({ page }) => {
  await open(page, TAXI);
  await full(page).click();
  await table(page)
    .getByRole('button', { name: /Усі види послуг/ })
    .click();
  const where = async () => {
    const head = await table(page).getByRole('columnheader', { name: 'Людей' }).boundingBox();
    const first = await table(page).getByRole('columnheader', { name: 'Громада' }).boundingBox();
    return [head?.y, first?.x];
  };
  const before = await where();
  await page.locator('.coverage-scroll').evaluate((frame) => frame.scrollTo(200, 120));
  await expect
    .poll(() => page.locator('.coverage-scroll').evaluate(({ scrollLeft }) => scrollLeft))
    .toBe(200);
  expect(await where()).toEqual(before);
});

test('it sorts by any column, also by a type, in raions and without them', async ({ page }) => {
  await open(page, TAXI);
  const taxi = table(page).getByRole('columnheader', { name: 'Таксі' });
  await taxi.getByRole('button').press('Enter');
  await expect(taxi).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Відбір', exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: 'за районами' }).press('Space');
  const served = table(page).locator('tbody tr').first().locator('.told');
  await expect(served).toContainText('Є надавач');
  await taxi.getByRole('button').press('Enter');
  await expect(taxi).toHaveAttribute('aria-sort', 'descending');
  await expect(served).not.toContainText('Є надавач');
  await table(page).getByRole('columnheader', { name: 'Громада' }).getByRole('button').press('Enter');
  // Of two of one name the kind tells them apart.
  const names = (await rows(page)).map((name) => name.split(/\s/)[0] ?? '');
  expect(names).toHaveLength(17);
  expect(names).toEqual(names.toSorted(new Intl.Collator('uk').compare));
  await expect(table(page).getByRole('columnheader', { name: 'Район' })).toBeVisible();
});

test('on paper it is whole, alone, with its filter in the title and its states in words', async ({
  page,
}) => {
  await open(page, `${TAXI}&region=UA`);
  await page.getByRole('radio', { name: 'Таблиця' }).check();
  await page.getByRole('button', { name: 'Відбір', exact: true }).click();
  await page.getByRole('checkbox', { name: 'за районами' }).uncheck();
  await page
    .getByRole('group', { name: 'Стан' })
    .getByRole('button', { name: /не виявлено/ })
    .click();
  await full(page).click();
  const said = (await page.locator('.coverage output').textContent()) ?? '?';
  await page.emulateMedia({ media: 'print' });
  const caption = table(page).locator('caption');
  await expect(caption).toBeVisible();
  await expect(caption).toContainText(/Стани: Не\sвиявлено/);
  await expect(caption).toContainText(said);
  await expect(caption.locator('.coverage-key')).toContainText('Немає даних');
  expect(String((await rows(page)).length)).toBe(/Показано\s(\d+)/.exec(said)?.[1]);
  await expect(page.locator('.panel')).toBeHidden();
  const clipped = await page
    .locator('.coverage-scroll')
    .evaluate((frame) => getComputedStyle(frame).overflow);
  expect(clipped).toBe('visible');
  const head = await table(page)
    .locator('thead')
    .evaluate((each) => getComputedStyle(each).display);
  expect(head).toBe('table-header-group');
  // As wide as the table, not one of its columns.
  const widths = [await caption.boundingBox(), await table(page).boundingBox()].map((box) => box?.width);
  expect(widths[0]).toBe(widths[1]);
});

test('small maps of all types: a list with numbers in words, each chooses its type by the keyboard', async ({
  page,
}) => {
  await open(page, TAXI);
  await page.getByRole('radio', { name: 'Усі види' }).check();
  const taxi = maps(page).getByRole('listitem').filter({ hasText: 'Соціальне таксі' });
  await expect(taxi).toContainText(/Є\sнадавач у\sгромаді:\s*2/);
  await expect(taxi.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await expect(taxi.locator('svg[data-drawn="true"] path').first()).toBeAttached();
  expect(await axe(page, { part: '.coverage' })).toEqual([]);
  const other = maps(page).getByRole('button', { pressed: false }).first();
  const name = ((await other.textContent()) ?? '?').trim();
  await other.press('Enter');
  await expect(page.locator('.plan-head h1')).toHaveText(name);
  await expect(maps(page).getByRole('button', { name, exact: true })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(maps(page).locator('[data-drawn="false"]')).toHaveCount(0);
  await expect(page.getByText(/Наявність послуг за\sвидами: Прикладська/)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await openTool(page, 'Завантажити');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Малі карти всіх видів послуг, SVG' }).click(),
  ]);
  const svg = (await readFile(await file.path(), 'utf8')).replaceAll('\u00a0', ' ');
  expect(svg.match(/data-layer="fills"/g)?.length).toBe(await maps(page).getByRole('button').count());
  expect(svg.match(/data-scale=/g)).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('only small maps near the screen are drawn; Back returns from the full screen', async ({ page }) => {
    await open(page, TAXI);
    await page.getByRole('radio', { name: 'Усі види' }).check();
    await page.getByRole('button', { name: /Усі види послуг/ }).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(maps(page).locator('[data-drawn="false"]').first()).toBeAttached();
    await full(page).click();
    await expect(full(page)).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(full(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/view=plan/);
  });
});
