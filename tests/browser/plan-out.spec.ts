import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { axe } from './axe.ts';
import { changePack } from './change-pack.ts';
import { open, openTool, ready, TABLET } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: TABLET });

/** What a spreadsheet would run if it were written as it came. */
const EVIL = '=HYPERLINK("http://example.org";"Таксі")';

/** Where a country's borders and figures come from; the made-up one has nothing of the sort. */
const SOURCE = {
  id: 'example',
  title: 'Вигаданий перелік громад',
  url: 'https://example.org/hromadas',
  licence: 'ODbL 1.0',
  attribution: '© Приклад',
  date: '2026-01-05',
};

/** A provider whose name is a formula: the nearest of many hromadas. */
async function poison(page: Page): Promise<void> {
  await changePack(
    page,
    'UA91/services.json',
    (pack) => ({
      ...pack,
      services: pack.services.map((each) =>
        each.id === 'ua91-uiavnenska-social-taxi' ? { ...each, provider: { uk: EVIL } } : each,
      ),
    }),
    { sources: [SOURCE] },
  );
}

async function download(page: Page, name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^sotsmapa-UA91-social-taxi-\d{4}-\d\d-\d\d-/);
  await expect(page.getByText(`Файл ${file.suggestedFilename()} завантажено.`)).toBeVisible();
  return readFile(await file.path());
}

/** Rows of the page's table: name, people, and each cell's state in words. */
async function tableOf(page: Page): Promise<string[][]> {
  const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
  return table.locator('tbody tr:has(th[scope="row"])').evaluateAll((rows) =>
    rows.map((row) =>
      // A cell's short word is for the eye.
      [...row.querySelectorAll('th, td')].map(
        (cell) => (cell.querySelector('.visually-hidden') ?? cell).textContent?.trim() ?? '',
      ),
    ),
  );
}

/** Without no-break spaces, and a cell without its number of services. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('table, list, map and link leave the page as they stand on it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await poison(page);
  await open(page, 'view=plan&service=social-taxi&radius=60');
  await page.getByRole('button', { name: /Усі види послуг/ }).click();
  const shown = await tableOf(page);
  const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
  const worst = (await missing.getByRole('rowheader').first().textContent()) ?? '?';
  await openTool(page, 'Завантажити');
  await page.getByText('Перелік громад без надавача').waitFor();
  expect(await axe(page, { part: '.plan-export' })).toEqual([]);

  await test.step('the workbook says what the table says', async () => {
    const [sheet, notes] = await readXlsxFile(await download(page, 'Таблиця, XLSX'));
    const [header = [], ...rows] = sheet?.data ?? [];
    expect(rows).toHaveLength(shown.length);
    expect(rows.map((row) => row.slice(3, 4 + (shown[0]?.length ?? 0) - 2).map(String))).toEqual(
      shown.map(([, people = '', ...cells]) => [
        people.replaceAll(/\s/g, ''),
        ...cells.map((cell) => plain(cell).replace(/(, \d+\sпослуг.*)$/, '')),
      ]),
    );
    expect(rows.every((row, at) => String(row[2]).startsWith(shown[at]?.[0]?.split(' ')[0] ?? '?'))).toBe(
      true,
    );
    expect(header.slice(0, 5)).toEqual([
      'Код КАТОТТГ',
      'Район',
      'Громада',
      'Жителів на 01.01.2022',
      'Соціальне таксі',
    ]);
    const meanings = (notes?.data ?? []).map((row) => plain(row.join(' ')));
    expect(meanings.some((line) => /не\sвиявлено у\s14\sз\s16\sгромад/.test(line))).toBe(true);
    expect(meanings.some((line) => line.startsWith(`Джерело даних ${SOURCE.title}`))).toBe(true);
  });

  await test.step('the list opens in a spreadsheet and runs nothing', async () => {
    const bytes = await download(page, 'Перелік громад без надавача, CSV');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://example.org""`);
    expect(text).not.toContain(',=HYPERLINK');
    const [line = ''] = text.split('\r\n').slice(1);
    expect(line).toContain(worst);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 14);
  });

  await test.step('the map is a picture of print size, with its words, and data', async () => {
    const svg = (await download(page, 'Карта для друку, SVG')).toString('utf8').replaceAll('\u00a0', ' ');
    for (const words of ['Соціальне таксі', 'Прикладська область', 'Не виявлено', 'не отримувачі']) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('схематично');
    expect(svg).toContain('data:font/woff2;base64,');
    const png = await download(page, 'Карта для друку, PNG');
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      3508,
      2480,
    ]);
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    const json = JSON.parse((await download(page, 'Карта для друку, GeoJSON')).toString('utf8')) as {
      features: { properties: { state: string } }[];
    };
    expect(json.features).toHaveLength(17);
    expect(json.features.filter(({ properties }) => properties.state === 'served')).toHaveLength(2);
  });

  await test.step('the citation is the sentence of the page', async () => {
    await page.getByRole('button', { name: 'Огляд', exact: true }).click();
    await page.getByRole('button', { name: 'Скопіювати цитату' }).click();
    await expect(page.getByRole('button', { name: 'Цитату скопійовано' })).toBeVisible();
    const quote = await page.evaluate(async () => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Джерела' }).click();
    await expect(page.locator('.plan-citation')).toBeVisible();
    expect(quote).toBe(await page.locator('.plan-citation').textContent());
    expect(quote).toContain('Соціальне таксі, Прикладська область.');
    expect(quote).toMatch(/жителі на\s01\.01\.2022, не\sотримувачі/i);
  });

  await test.step('the link opens the same', async () => {
    await page.getByRole('button', { name: 'Скопіювати посилання' }).click();
    await expect(page.getByText('Посилання скопійовано')).toBeVisible();
    const link = await page.evaluate(async () => navigator.clipboard.readText());
    expect(link).toMatch(/service=social-taxi.*radius=60.*release=/);
    const total = await page.locator('.plan-total').textContent();
    const other = await context.newPage();
    await other.goto(link);
    await ready(other);
    await expect(other.locator('.plan-total')).toHaveText(total ?? '?');
  });
});
