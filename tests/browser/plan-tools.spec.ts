import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { axe } from './axe.ts';
import { changePack } from './change-pack.ts';
import { DATA, mapLoaded, open, openTool, PHONE, TABLET, TOOLS, UIAVNE, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: TABLET });

const UA91 = 'UA91000000000000091';
const UA92 = 'UA92000000000000092';
/** Types of service, places to apply left out. */
const MISSING = 19;

const table = (page: Page) => page.getByRole('table', { name: 'Наявність послуг у громадах' });
const legend = (page: Page) => page.getByRole('region', { name: 'Умовні позначення' });

const file = (name: string, json: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
});

test('several types, own area and a radius change the sentence and the link', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi');
  await page.getByLabel('Додати ще послугу').selectOption('resilience');
  await page.getByLabel('Рахувати громади, де').selectOption('all');
  await expect(page).toHaveURL(/service=social-taxi,resilience&match=all/);
  await openTool(page, 'Як рахувати');
  const tool = page.getByRole('region', { name: 'Як рахувати' });
  await page.getByLabel('Чиї послуги рахувати').selectOption('own');
  await page.getByLabel('Радіус, км').fill('50');
  await expect(page).toHaveURL(/radius=50/);
  await expect(page).toHaveURL(/area=own/);
  await expect(tool.locator('.plan-figure')).toContainText(/Далі ніж за\s50/);
  await expect(tool).toContainText('Послуги надавачів з-\u2060поза громади не враховано.');
  await page.getByLabel('Дати змін у даних').press('Home');
  // The day on which the taxi of Чаклунівська ended: the first of these two types.
  await expect(page).toHaveURL(/date=2023-12-31/);
  await expect(tool).toContainText('Станом на 31.12.2023.');
});

test('the table narrows to a name and to a state, and sorts by the number on the map', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi&metric=km');
  await page.getByRole('searchbox', { name: 'Знайти громаду' }).fill('уявненськ');
  await expect(table(page).getByRole('rowheader').filter({ hasText: 'Уявненська' })).toHaveCount(1);
  const said = page.getByRole('region', { name: 'Наявність послуг у громадах' }).getByRole('status');
  await expect(said).toHaveText(/Показано\s4\sз\s17/);
  await page.getByRole('button', { name: 'Прибрати відбір' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Знайти громаду' })).toBeFocused();
  await page.getByRole('button', { name: 'Відбір', exact: true }).press('Enter');
  await page.getByRole('group', { name: 'Стан' }).getByRole('button', { name: /^є/ }).press('Enter');
  await expect(said).toHaveText(/Показано\s2\sз\s17/);
  await page.getByRole('button', { name: 'Прибрати відбір' }).press('Enter');
  await expect(said).toHaveText('');
  const km = { name: /Найближче,\sкм/ };
  await table(page).getByRole('button', km).click();
  await expect(table(page).getByRole('columnheader', km)).toHaveAttribute('aria-sort', 'descending');
});

test('a number that no hromada has says so, and leads to one that has', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, 'view=plan&service=social-taxi&metric=gapPeople&region=UA92');
  await expect(legend(page)).toContainText('Чисел тут немає');
  await legend(page)
    .getByRole('button', { name: /^Показати/ })
    .click();
  await expect(legend(page)).not.toContainText('Чисел тут немає');
  await expect(page.getByLabel('На карті:')).toBeFocused();
});

test('«Ще» is lit while a tool of its own is open', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, 'view=plan&service=social-taxi');
  const more = page.locator('.plan-more > summary');
  await openTool(page, 'Що змінилося');
  await expect(more).toHaveAttribute('aria-current', 'true');
  await openTool(page, 'Завантажити');
  await expect(more).not.toHaveAttribute('aria-current');
});

test('a missing hromada says whom to call and whom to ask how', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi&radius=60');
  const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
  const first = missing.getByRole('row').nth(1);
  await expect(first).toContainText('Вигаданська');
  await expect(first).toContainText('км');
  await first.getByRole('button').click();
  const more = missing.getByRole('row').nth(2);
  await expect(more).toContainText('Кого спитати');
  await expect(more.locator('a[href^="tel:"]')).toHaveCount(1);
  await expect(page).toHaveURL(/hromada=UA91020010000010037/);
  await expect(missing.getByText(/^у\sмежах/).first()).toBeVisible();
});

test('the chosen hromada has a sheet of one page, with its map and its words', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Завантажити');
  await page.getByRole('combobox', { name: 'Громада' }).selectOption(UIAVNE);
  await page.getByRole('button', { name: /Аркуш громади/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Аркуш громади' });
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText('Уявненська міська громада');
  await expect(sheet.getByRole('img', { name: 'Карта громади' })).toBeVisible();
  await expect(sheet).toContainText('Загадківська');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBe(1);
  expect(text).toContain('Уявненська міська громада');
  expect(text).toMatch(/41\s200/);
  expect(text).toContain('схематично');
  expect(text).not.toContain('Друкувати');
  await sheet.getByRole('button', { name: 'Закрити аркуш' }).click();
  await expect(sheet).toHaveCount(0);
});

test('the sheet stays one page where every type is missing', async ({ page }) => {
  const manifest = JSON.parse(await readFile(`${DATA}/manifest.json`, 'utf8')) as {
    types: { id: string }[];
  };
  const types = manifest.types.map(({ id }) => id);
  const all = { id: 'all', source: 'вигаданий перелік', area: [UA91], types, completeness: 'complete' };
  // Each provider serves its own hromada alone: Загадківська has none of its own.
  await changePack(page, 'UA91/services.json', (pack) => ({
    ...pack,
    services: pack.services.flatMap((service) =>
      service.hromada === null ? [] : [{ ...service, serviceArea: [] }],
    ),
    surveys: [...pack.surveys, { ...all, date: '2025-08-01' }],
  }));
  await open(page, `view=plan&service=social-taxi&hromada=${ZAHADKIVKA}`);
  await openTool(page, 'Завантажити');
  await page.getByRole('button', { name: /Аркуш громади/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Аркуш громади' });
  await expect(sheet.getByRole('row').filter({ hasText: 'повний перелік' })).toHaveCount(MISSING);
  await expect(sheet.getByRole('img', { name: 'Карта громади' })).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect((await extractText(pdf)).totalPages).toBe(1);
});

test('two dates are compared, and the link keeps the comparison', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi&compare=2020-01-01');
  await expect(page.getByRole('heading', { name: 'Стали відомі: 2' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Громади, де стало відомо, що послуга є: 2 громади' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Завершити порівняння' }).click();
  await expect(page).not.toHaveURL(/compare=/);
});

test('another release is compared from its file, which must be of the same territory', async ({ page }) => {
  const pack = JSON.parse(await readFile(`${DATA}/UA91/services.json`, 'utf8')) as Record<string, unknown>;
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Що змінилося');
  const input = page.getByLabel(/файлом іншого випуску/);
  await input.setInputFiles(file('other.json', 'це не JSON'));
  await expect(page.getByRole('alert')).toContainText(/«other\.json» не\sвдалося прочитати: це\sне\sфайл/);
  await input.setInputFiles(file('south.json', { ...pack, region: UA92 }));
  await expect(page.getByRole('alert')).toContainText('іншої території');
  await input.setInputFiles(file('older.json', { ...pack, release: '2020-01-01-0', services: [] }));
  await expect(page.getByRole('heading', { name: 'Стали відомі: 2' })).toBeVisible();
  await expect(page.getByText(/^Було: випуск 2020-01-01-0;.* обидва\sстаном/)).toBeVisible();
});

test('a published release is chosen by its name; the map, the legend and the citation tell what changed', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Що змінилося');
  const tool = page.getByRole('region', { name: 'Що змінилося' });
  await tool.getByLabel('Або з опублікованим випуском').selectOption({ index: 1 });
  await expect(page).toHaveURL(/compare=20\d\d-\d\d-\d\d-[0-9a-f]{8}/);
  await expect(tool.getByText('стало відомо, що послуга є: 2 громади,')).toBeVisible();
  await expect(tool.getByText('більше не відомо, чи послуга є: 1 громада,')).toBeVisible();
  await expect(tool.getByRole('heading', { name: 'Стали відомі: 1' })).toBeVisible();
  await expect(tool.getByRole('heading', { name: 'Змінили місце: 1' })).toBeVisible();
  await expect(legend(page)).toContainText('більше не відомо, чи послуга є');
  await expect(legend(page)).toContainText('без змін');
  await expect(page.getByLabel('На карті:')).toHaveValue('state');
  await expect(page.getByLabel('На карті:').locator('option:checked')).toHaveText('Що змінилося');
  expect(await axe(page, { part: '.plan-tool' })).toEqual([]);
  await page.getByRole('button', { name: 'Огляд', exact: true }).click();
  await page.getByRole('button', { name: 'Скопіювати цитату' }).click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toMatch(/Зміни\s\(було:\sвипуск.*громади:.*що\sпослуга\sє\s—\s2\sгромади.*записи:/);

  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(tool.getByRole('heading', { name: 'Змінили місце: 1' })).toBeVisible();
});

test('without a network, and where a release is gone, that is said and a file stays possible', async ({
  page,
}) => {
  await page.route('**/downloads/index.json', (route) => route.abort());
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Що змінилося');
  const tool = page.getByRole('region', { name: 'Що змінилося' });
  await expect(tool.getByRole('alert')).toContainText('перелік опублікованих випусків');
  await expect(tool.getByLabel(/файлом іншого випуску/)).toBeEnabled();
  await page.unroute('**/downloads/index.json');
  await tool.getByRole('button', { name: 'Спробувати ще раз' }).click();
  await expect(tool.getByLabel('Або з опублікованим випуском')).toBeVisible();
  await page.goto('about:blank');
  await open(page, 'view=plan&service=social-taxi&compare=2001-01-01-00000000');
  await expect(tool.getByText('Випуску «2001-01-01-00000000» цієї території на сайті немає.')).toBeVisible();
});

test('the raions of the country open, and only rows near the frame are made', async ({ page }) => {
  await open(page, 'view=plan&region=UA&service=social-taxi');
  await page.getByRole('button', { name: 'Розгорнути всі райони' }).click();
  await expect(table(page).locator('th[scope="row"]').first()).toBeVisible();
  expect(await table(page).locator('th[scope="row"]').count()).toBeLessThan(400);
  await table(page).locator('tbody').last().scrollIntoViewIfNeeded();
  await expect(table(page).locator('tbody').last().locator('th[scope="row"]').first()).toBeVisible();
});

test('axe finds nothing in the sheet of a hromada, dark or light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `view=plan&service=social-taxi&hromada=${UIAVNE}`);
  await openTool(page, 'Завантажити');
  await page.getByRole('button', { name: /Аркуш громади/ }).click();
  await expect(page.getByRole('img', { name: 'Карта громади' })).toBeVisible();
  expect(await axe(page, { part: 'dialog' })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axe(page, { part: 'dialog', rules: ['color-contrast'] })).toEqual([]);
});

test.describe('with the map', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('a metric colours the map in classes that a change of type leaves alone', async ({ page }) => {
    await open(page, 'view=plan&service=social-taxi');
    await mapLoaded(page);
    const sent = page.locator('[data-map-geometry-sent]');
    const before = await sent.getAttribute('data-map-geometry-sent');
    await page.getByLabel('На карті:').selectOption('km');
    await expect(page).toHaveURL(/metric=km/);
    await expect(legend(page)).toContainText('км по прямій');
    await expect(legend(page)).toContainText('0: послуга є');
    // The same bounds for every type; a class is named where a hromada is in it.
    const scale = ['до 25', '25 – 50', '50 – 75', '75 – 100', 'від 100'];
    const classes = async () => {
      const told = await legend(page)
        .getByText(/^(до |від )?\d+( – \d+)?$/)
        .allTextContents();
      return told.map((words) => words.replaceAll('\u00a0', ' ')).filter((words) => /\D/.test(words));
    };
    const ofTaxi = await classes();
    await page.getByLabel('Послуга', { exact: true }).selectOption('resilience');
    await expect(page).toHaveURL(/service=resilience/);
    await expect(legend(page)).toContainText('від');
    const ofResilience = await classes();
    for (const told of [ofTaxi, ofResilience]) {
      expect(told.length).toBeGreaterThan(0);
      expect(scale.filter((each) => told.includes(each))).toEqual(told);
    }
    expect(ofTaxi).not.toEqual(ofResilience);
    await expect(legend(page).getByText('0 громад', { exact: true })).toHaveCount(0);
    expect(await sent.getAttribute('data-map-geometry-sent')).toBe(before);
  });

  test('axe finds nothing in plan with its map and its tools, nor in its dark colours', async ({ page }) => {
    await open(
      page,
      `view=plan&service=social-taxi,resilience&metric=count&radius=60&compare=2020-01-01&hromada=${UIAVNE}`,
    );
    // What is compared is on the map, which came forward.
    await expect(page.getByRole('region', { name: 'Що змінилося' })).toBeVisible();
    await page.getByRole('radio', { name: 'Разом', exact: true }).check();
    await expect(table(page)).toBeVisible();
    await mapLoaded(page);
    expect(await axe(page)).toEqual([]);
    await openTool(page, 'Як рахувати');
    expect(await axe(page, { part: '.panel' })).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axe(page, { part: '.panel' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, { rules: ['color-contrast'] })).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('nothing of plan scrolls sideways, with all of its tools open', async ({ page }) => {
    await open(
      page,
      `view=plan&service=social-taxi,resilience&metric=km&compare=2020-01-01&hromada=${UIAVNE}`,
    );
    for (const tool of TOOLS) {
      // The link has opened one.
      if (!(await page.getByRole('region', { name: tool, exact: true }).isVisible()))
        await openTool(page, tool);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, tool).toBeLessThanOrEqual(0);
    }
  });
});
