import { axe } from './axe.ts';
import { open, results, TABLET, UIAVNE, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: TABLET });

const ASK = 'Лист «Прошу повідомити, хто надає…»';

const letter = (page: Page) => page.getByRole('region', { name: 'Лист до громади' });

test('not found: nearest elsewhere with a phone, where to apply, lines, and a letter that only asks', async ({
  page,
}) => {
  await open(page, `service=social-taxi&hromada=${ZAHADKIVKA}`);
  await expect(page.getByText('цієї послуги не знайшли, але вона може бути')).toBeVisible();
  const nearest = results(page).getByRole('listitem').first();
  await expect(nearest).toContainText('км по прямій');
  await expect(nearest.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  const apply = page.getByRole('group').filter({ hasText: 'Як звернутися у своїй громаді' });
  await apply.getByText('Як звернутися у своїй громаді').click();
  await expect(apply).toContainText(/ЦНАП/);
  await expect(page.locator('.ways').getByRole('link', { name: '15-45' })).toHaveAttribute(
    'href',
    'tel:1545',
  );
  await expect(page.getByRole('button', { name: 'Лист «Прошу організувати…»' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Лист «Прошу повідомити, хто надає…»' }).click();
  await expect(letter(page).getByRole('textbox', { name: 'Текст листа' })).toHaveValue(
    /Загадківська сільська рада[^]*Прошу повідомити, хто надає[^]*«Соціальне таксі»/,
  );
});

test('the letter takes what is typed, copies it, prints it alone, and keeps nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `service=social-taxi&hromada=${ZAHADKIVKA}`);
  await page.getByRole('button', { name: /^Лист «/ }).click();
  const box = letter(page);
  await box.getByLabel('Ім’я та прізвище').fill('Олена Тестова');
  await box.getByRole('button', { name: 'Копіювати' }).click();
  await expect(box.getByText('Скопійовано.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Від кого: Олена Тестова');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await box.getByRole('button', { name: 'Надрукувати' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.letter-page');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Олена Тестова');
  await expect(page.locator('#root')).toBeHidden();
  await expect(page).toHaveTitle('Соцмапа');
  await page.emulateMedia({ media: 'screen' });

  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept + page.url()).not.toMatch(/Тестова|%D0%A2%D0%B5/);
});

test('a letter about a violence-related service does not name it by itself', async ({ page }) => {
  await open(page, `hromada=${ZAHADKIVKA}`);
  await page
    .getByRole('group', { name: 'Вид послуги' })
    .getByRole('checkbox', { name: 'Консультування постраждалих', exact: true })
    .check();
  await page.getByRole('button', { name: /^Лист «/ }).click();
  const text = letter(page).getByRole('textbox', { name: 'Текст листа' });
  await expect(text).toHaveValue(/соціальну послугу, якої я\sпотребую/);
  await expect(text).not.toHaveValue(/постраждал/);
  await letter(page).getByRole('checkbox', { name: 'Назвати послугу в листі' }).check();
  await expect(text).toHaveValue(/Консультування постраждалих/);
});

test('an empty list offers wider conditions in one press, and someone to call', async ({ page }) => {
  await open(page, `service=social-taxi&kind=private&hromada=${ZAHADKIVKA}`);
  const list = results(page);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(list.getByRole('button', { name: 'Прибрати фільтри' })).toBeVisible();
  // Once: at the end.
  await expect(page.locator('.find').getByRole('link', { name: '15-45' })).toHaveCount(1);
  await list.getByRole('button', { name: 'Прибрати фільтри' }).click();
  await expect(list.getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(page.url()).toContain('service=social-taxi');
  expect(page.url()).not.toContain('kind=');
});

const KHYMERSKA = 'UA91040050000010296';

/** Each state by a cell of the made-up country. */
const STATES = [
  ['served', `service=social-taxi&hromada=${UIAVNE}`, 'У вашій громаді є надавач', null],
  ['planned', 'service=resilience&hromada=UA91020010000010037', 'Послугу оголосили, але ми не знаємо', ASK],
  ['not found', `service=social-taxi&hromada=${ZAHADKIVKA}`, 'не знайшли, але вона може бути', ASK],
  [
    'unknown',
    `service=day-care-children&hromada=${ZAHADKIVKA}`,
    'Про цю послугу у вашій громаді ще немає даних',
    ASK,
  ],
  [
    'ambiguous',
    `service=social-services-centre&hromada=${KHYMERSKA}`,
    'Джерело не уточнює, яка це громада',
    ASK,
  ],
  [
    'stale',
    `service=social-taxi&maxAge=1&hromada=${ZAHADKIVKA}`,
    'Те, що знаємо про це у вашій громаді, застаріло',
    ASK,
  ],
] as const;

test('each state: in the resident’s words, with someone to call', async ({ page }) => {
  for (const [state, link, words, button] of STATES) {
    await test.step(state, async () => {
      await open(page, link);
      await expect(page.locator('.answer').getByText(words)).toBeVisible();
      await expect(page.locator('.find a[href^="tel:"]').first()).toBeVisible();
      const letters = page.getByRole('button', { name: /^Лист «/ });
      if (button === null) await expect(letters).toHaveCount(0);
      else await expect(letters).toHaveText(button);
    });
  }
});

test('gap: says that the list is complete, and asks the council to organise the service', async ({
  page,
}) => {
  await open(page, `service=day-care&hromada=${ZAHADKIVKA}`);
  await expect(page.getByText('У вашій громаді цієї послуги немає')).toBeVisible();
  await page.getByRole('button', { name: 'Лист «Прошу організувати…»' }).click();
  await expect(letter(page).getByRole('textbox', { name: 'Текст листа' })).toHaveValue(
    /Прошу організувати[^]*«Денний догляд»[^]*01\.09\.2025/,
  );
});

test('occupied territory: no letter and no office to go to, a number all the same', async ({ page }) => {
  await open(page, 'region=UA95&service=social-taxi&hromada=UA95020000000050201');
  await expect(
    page.getByText('Ця територія в тимчасовій окупації: ось хто допоможе на відстані').first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /15-45/ }).first()).toHaveAttribute('href', 'tel:1545');
  await expect(page.getByRole('button', { name: /^Лист «/ })).toHaveCount(0);
  await expect(page.getByText('Як звернутися у своїй громаді')).toHaveCount(0);
});

test('an answer without a service and its letter are accessible, in the dark too', async ({ page }) => {
  await open(page, `service=social-taxi,crisis-counselling&hromada=${ZAHADKIVKA}`);
  await page.getByRole('button', { name: /^Лист «/ }).click();
  await expect(letter(page)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  // The theme changes colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page, { rules: ['color-contrast'] })).toEqual([]);
});
