import { readFile } from 'node:fs/promises';
import { axe } from './axe.ts';
import { open, openTool, PHONE, traces, UIAVNE, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

const columns = (page: Page) => page.getByRole('table', { name: 'Порівняння сценаріїв' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const TWO = 's.A.500~a.social-taxi.9102001.~S.B~a.social-taxi.9102001.9102';

test('scenarios are named, copied, compared, saved with their question and opened again elsewhere', async ({
  page,
}) => {
  await open(page, 'view=plan&service=social-taxi&radius=40&scenario=a.social-taxi.9102001.');
  await expect(columns(page)).toHaveCount(0);
  await page.getByLabel('Назва цього сценарію').fill('Лише громада');
  await page.getByLabel('Вартість, грн').fill('1 200 000');
  await expect(page).toHaveURL(/scenario=s\.[*0-9A-F]+\.1200000~a\.social-taxi\.9102001\.$/);
  await button(page, 'Скопіювати цей').click();
  // Who made one more is asked what it is called.
  await expect(page.getByLabel('Назва цього сценарію')).toBeFocused();
  await page.keyboard.type('Увесь район ');
  await expect(page.getByLabel('Назва цього сценарію')).toHaveValue('Увесь район ');
  await page.getByLabel('Вартість, грн').fill('багато');
  await expect(page.getByText('Потрібне ціле число гривень')).toBeVisible();
  await page.getByLabel('Вартість, грн').fill('');
  await page.getByLabel('Кого обслуговує').nth(1).selectOption('raion');

  const heads = columns(page).getByRole('columnheader');
  await expect(heads).toHaveText(['Що порівнюємо', 'Лише громада', 'Увесь район']);
  const row = (name: string | RegExp) =>
    columns(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Послуги')).toContainText('додано 1');
  await expect(
    row(/^З’являється/)
      .first()
      .getByRole('cell')
      .nth(0),
  ).toContainText(/1\sгромада/);
  await expect(
    row(/^З’являється/)
      .first()
      .getByRole('cell')
      .nth(1),
  ).toContainText(/[2-9]\sгромад/);
  await expect(
    row(/^Найменш охоплений район/)
      .getByRole('cell')
      .first(),
  ).toContainText(/район: .*%\sжителів/);
  await expect(row('Вартість, грн').getByRole('cell').nth(0)).toHaveText(/1\s200\s000/);
  expect(await axe(page, { part: '.plan-tool' })).toEqual([]);

  await openTool(page, 'Де відкрити');
  await page.getByLabel('Радіус, км').fill('45');
  await openTool(page, 'Що, якщо');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Зберегти у файл').click(),
  ]);
  const path = await download.path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    sotsmapaScenario: 2,
    question: 'view=plan&region=UA91&service=social-taxi&radius=40',
    shown: 1,
    sites: { kind: 'new', radius: '45' },
    scenarios: [
      { name: 'Лише громада', cost: 1_200_000 },
      { name: 'Увесь район', cost: null },
    ],
  });
  // Names typed letter by letter are no steps: Back takes back the area, then the copy.
  await page.goBack();
  await expect(page.getByLabel('Кого обслуговує').nth(1)).toHaveValue('own');
  await page.goBack();
  await expect(columns(page)).toHaveCount(0);

  await page.goto('about:blank');
  await open(page, 'view=plan&region=UA92');
  await openTool(page, 'Що, якщо');
  await page.getByLabel('Відкрити з файлу').setInputFiles(path);
  await expect(page).toHaveURL(/region=UA91&service=social-taxi&radius=40/);
  await expect(heads.nth(2)).toHaveText('Увесь район');
  await expect(heads.nth(2)).toHaveAttribute('aria-current', 'true');
  await button(page, 'Лише громада').press('Enter');
  await expect(heads.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText(/Вигаданий сценарій «Лише громада»/).first()).toBeAttached();
  await openTool(page, 'Де відкрити');
  await expect(page.getByLabel('Радіус, км')).toHaveValue('45');
});

test('a file brings the planner’s own figures with it: the same numbers, and what the page has is said', async ({
  page,
}) => {
  const need = ['Код;Отримувачі;Заявки', `${UIAVNE};340,5;12`, `${ZAHADKIVKA};25;`].join('\n');
  const onMap = page.getByLabel('На карті:', { exact: true });
  const figures = page.locator('.plan');
  const sentence = /Отримувачі \(Вигадане управління, 2025\), разом 365,5/;
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Зберегти у файл').click(),
    ]);
    return download.path();
  };
  await open(page, `view=plan&service=social-taxi&scenario=${TWO}`);
  await openTool(page, 'Свої показники потреби');
  await page
    .getByLabel('Файл із показниками')
    .setInputFiles({ name: 'потреба.csv', mimeType: 'text/csv', buffer: Buffer.from(need) });
  const first = page.getByRole('group', { name: 'Отримувачі' });
  await first.getByLabel('Джерело').fill('Вигадане управління');
  await first.getByLabel('На яку дату чи період').fill('2025');
  await first.getByRole('button', { name: 'На карті: Отримувачі' }).click();
  await openTool(page, 'Що, якщо');
  const path = await save();
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    figures: [
      { name: 'Отримувачі', source: 'Вигадане управління', date: '2025', weights: { [UIAVNE]: 340.5 } },
      { name: 'Заявки', source: '', weights: { [UIAVNE]: 12 } },
    ],
    figure: expect.stringMatching(/^own-/),
  });

  await page.goto('about:blank');
  await open(page, 'view=plan&region=UA92');
  await openTool(page, 'Що, якщо');
  const opened = page.getByLabel('Відкрити з файлу');
  await opened.setInputFiles(path);
  await expect(columns(page).getByRole('row', { name: /^Отримувачі/ })).toBeVisible();
  await expect(onMap).toHaveValue(/^people own-/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Nothing of it is in the address, and it is saved as it came.
  expect(await traces(page)).not.toMatch(/own-|340/);
  expect(await readFile(await save(), 'utf8')).toBe(text);
  await opened.setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText(/«Отримувачі».*такий самий.*«Заявки».*такий самий/s);
  const changed = text.replace('340.5', '341');
  await opened.setInputFiles({
    name: 'інші.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed),
  });
  await expect(page.getByRole('alert')).toContainText('зветься «Отримувачі (інші.json)»');
  await expect(columns(page).getByRole('row', { name: /^Отримувачі/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Огляд', exact: true }).click();
  await expect(figures).toContainText(sentence);
  await openTool(page, 'Свої показники потреби');
  await expect(page.getByRole('region', { name: 'інші.json' })).toContainText(/2\sрядки, разом 366/);
});

test('a file that cannot be opened says where, what was expected and what came', async ({ page }) => {
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Що, якщо');
  const give = async (json: unknown) =>
    page.getByLabel('Відкрити з файлу').setInputFiles({
      name: 'план.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(json)),
    });
  await give({
    sotsmapaScenario: 2,
    scenarios: [{ changes: [{ kind: 'add', type: 'x', hromada: 7, area: [] }] }],
  });
  await expect(page.getByRole('alert')).toContainText(
    'Файл «план.json» не відкрито: scenarios[0].changes[0].hromada — очікували текст, маємо 7.',
  );
  await give({ sotsmapaScenario: 3 });
  await expect(page.getByRole('alert')).toContainText('новіша версія');
  await expect(page).not.toHaveURL(/scenario=/);
});

test('a name that tells of violence keeps scenarios out of the address', async ({ page }) => {
  await open(page, `view=plan&service=social-taxi&scenario=${TWO}`);
  await expect(page).toHaveURL(/scenario=s\.A\.500/);
  await page.getByLabel('Назва цього сценарію').fill('Притулок для постраждалих від насильства');
  await expect(page).not.toHaveURL(/scenario=/);
  expect(decodeURIComponent(await traces(page))).not.toContain('ритулок');
  await expect(columns(page)).toBeVisible();
  await expect(page.getByText('Слово в назві сценарію стосується й насильства')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the columns scroll within themselves', async ({ page }) => {
    await open(page, `view=plan&service=social-taxi&scenario=${TWO}~s.C~a.social-taxi.9104003.`);
    await expect(columns(page).getByRole('columnheader')).toHaveCount(4);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await axe(page, { part: '.plan-tool' })).toEqual([]);
  });

  test('of scenarios side by side the shown one stands in sight, whichever it is', async ({ page }) => {
    const four = `${TWO}~s.C~a.social-taxi.9106001.~s.D~a.social-taxi.9102001.91`;
    await open(
      page,
      `view=plan&service=social-taxi&scenario=${four.replace('S.B', 's.B').replace('s.D', 'S.D')}`,
    );
    await openTool(page, 'Що, якщо');
    const inSight = () =>
      columns(page).evaluate((table) => {
        const frame = table.parentElement?.getBoundingClientRect();
        const heads = table.querySelector('th')?.getBoundingClientRect();
        const shown = table.querySelector('[aria-current]')?.getBoundingClientRect();
        if (frame === undefined || heads === undefined || shown === undefined) return null;
        return shown.left >= heads.right - 1 && shown.right <= frame.right + 1;
      });
    await expect.poll(inSight).toBe(true);
    await columns(page)
      .locator('..')
      .evaluate((frame) => frame.scrollTo(0, 0));
    await expect.poll(inSight).toBe(false);
    await button(page, 'A').press('Enter');
    await expect.poll(inSight).toBe(true);
    await button(page, 'D').press('Enter');
    await expect.poll(inSight).toBe(true);
  });
});
