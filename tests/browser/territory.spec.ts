import { expect, type Locator, test } from './test.ts';
import { open, results, TABLET, traces, type, ZAHADKIVKA, openTool } from './support.ts';

test.use({ viewport: TABLET });

const MAREVSKA = 'UA91080030000010555';
const PRYMARNENSKA = 'UA91080010000010518';
/** Without a number of its own, in a hromada with a body of social protection and an office. */
const COUNSEL = 'ua91-vyhadanska-crisis-counselling';
const CRISIS = ['https://t.me/police_helpbot', 'tel:102', 'tel:1547', 'tel:116123'];

/** Where the links of a part lead, in the order in which they are read. */
const links = (part: Locator) =>
  part.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const begins = async (part: Locator) => {
  await expect(part.locator('a[href="tel:102"]').first()).toBeVisible();
  const calls = (await links(part)).filter((href) => /^(tel:|https:\/\/t\.me)/.test(href));
  expect(calls.slice(0, 4)).toEqual(CRISIS);
};

test('occupied: what one can still do there, and nobody on the ground, in find and on the card', async ({
  page,
}) => {
  await open(page, `service=day-care&hromada=${MAREVSKA}`);
  await expect(
    page.getByText('Ваша громада в тимчасовій окупації: ось хто допоможе на відстані').first(),
  ).toBeVisible();
  await expect(page.getByText('редакція від 07.05.2025').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '15-45' }).first()).toHaveAttribute('href', 'tel:1545');
  await expect(page.getByRole('button', { name: /^Лист «/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^(Найближче|Як\sзвернутися)/ })).toHaveCount(0);
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(
    /ЦНАП виконавчого|вул\. Прикладна|Денний центр у\sМареві/,
  );
  expect((await links(page.locator('.find'))).filter((href) => /openstreetmap|maps|geo:/.test(href))).toEqual(
    [],
  );
  // Somebody to call before anything is asked for, too.
  await open(page, `hromada=${MAREVSKA}`);
  await expect(page.locator('.answer').getByRole('link', { name: '15-45' }).first()).toBeVisible();
});

test('occupied: neither a link to its service nor a list that was handed over offers it', async ({
  page,
}) => {
  await open(page, 'selected=ua91-marevska-day-care');
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toHaveCount(0);
  await open(page, 'view=refer&saved=ua91-marevska-day-care');
  await expect(page.getByRole('region', { name: 'Обрані послуги' })).not.toContainText(
    'Денний центр у Мареві',
  );
  await open(page, `view=refer&service=day-care&hromada=${MAREVSKA}`);
  await expect(results(page)).toContainText('ось хто допоможе на відстані');
  // The client lives there, not whoever reads it.
  await expect(results(page)).not.toContainText(/Ваша громада|за вас/);
  await expect(results(page).getByRole('heading', { level: 4 })).toHaveCount(0);
});

test('partly occupied: everything stays, with a dated warning; the office may have moved', async ({
  page,
}) => {
  await open(page, `service=social-taxi&hromada=${PRYMARNENSKA}`);
  const answer = page.locator('.answer');
  await expect(answer).toContainText('Частина громади в тимчасовій окупації');
  await expect(answer).toContainText(/за\sнаказом №\s376, редакція від\s07\.05\.2025\); могли переїхати/);
  const summary = page.getByText('Як звернутися у своїй громаді');
  await summary.click();
  const apply = page.locator('details').filter({ has: summary });
  await expect(apply).toContainText('могли переїхати, зателефонуйте');
  await expect(apply).toContainText('за повідомленням від 16.06.2023 · потребує підтвердження');
  await expect(apply).not.toContainText('вул.');
  await expect(results(page).getByRole('heading', { level: 2, name: /^Результати/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Лист «/ })).toHaveCount(1);
});

test('violence: whom to write and to call stands first in find and on the card, and leaves no trace', async ({
  page,
}) => {
  await open(page, `hromada=${ZAHADKIVKA}`);
  await type(page, 'Консультування постраждалих').check();
  const find = page.locator('.find');
  await expect(find).toContainText('Не можете говорити? Напишіть');
  await begins(find);
  await results(page)
    .locator(`[data-service="${COUNSEL}"]`)
    .getByRole('button', { name: /^Докладніше/ })
    .click();
  const card = page.getByRole('region', { name: 'Картка послуги' });
  await begins(card);
  await expect(card.locator('.button-primary')).toHaveCount(0);
  expect(await traces(page)).not.toMatch(/crisis|постраждал|насильств/);
});

test('violence: they stand first in refer, on the slip and in its e-mail', async ({ page }) => {
  await open(page, `view=refer&service=crisis-counselling&hromada=${ZAHADKIVKA}`);
  await begins(page.locator('.refer'));
  await results(page)
    .locator(`[data-service="${COUNSEL}"]`)
    .getByRole('button', { name: /^Обрати/ })
    .click();
  await page.getByRole('button', { name: /^Пам.ятка$/ }).click();
  const slip = page.getByRole('dialog').locator('.slip');
  await begins(slip);
  // Whether the slip is safe to carry is asked before there is a way to hand it over.
  const dialog = await page.getByRole('dialog').innerText();
  expect(dialog).toMatch(/чи\sбезпечно[^]*Друк або\sPDF/);
  const mail = await page.getByRole('dialog').getByRole('link', { name: 'Ел. пошта' }).getAttribute('href');
  const body = decodeURIComponent(mail ?? '');
  expect(body.indexOf('@police_helpbot. Телефонуйте: 102; 15-47; 116 123')).toBeGreaterThan(0);
  expect(body).not.toMatch(/(091 000|ЦНАП)[^]*@police_helpbot/);
});

test('a planner leaves hromadas under fire, and single ones, out of the candidates', async ({ page }) => {
  await open(page, 'view=plan&service=day-care-children');
  await openTool(page, 'Де відкрити');
  await page.getByText('Ще умови').click();
  const listed = page.getByRole('group', { name: 'Не відкривати під вогнем' }).getByRole('checkbox');
  for (const status of await listed.all()) await status.check();
  await page.getByLabel('Умова для громади').selectOption('не відкривати тут');
  await page.getByLabel('Додати громаду').selectOption('UA91020010000010037');
  await page.getByRole('button', { name: 'Знайти місця' }).click();
  const answer = page.getByRole('region', { name: 'Відповідь' });
  await expect(answer).toContainText('Місць не обирали в громадах: 4');
  await expect(answer.getByRole('listitem').first()).toBeVisible();
  await expect(answer).not.toContainText(/Примарненська|Сонненська|Вигаданська/);
});
