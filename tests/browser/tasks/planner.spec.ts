import { open } from '../support.ts';
import { expect, type Page, test } from '../test.ts';
import { Actions } from './actions.ts';

/*
 * Twelve tasks of a planner at a laptop, by names that are seen or spoken only. The numbers stand in docs/tasks.md.
 */
test.use({ viewport: { width: 1280, height: 720 } });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const missing = (page: Page) => page.getByRole('region', { name: 'Громади, де надавача не виявлено' });

test('1. how many hromadas have no social taxi, and how many people that is', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan');
  await me.choose(page.getByRole('combobox', { name: 'Послуга', exact: true }), 'social-taxi');
  await me.reached(page.getByText(/не\sвиявлено у\s14\sз\s16/).first(), 1);
});

test('2. who is nearest to the largest hromada without one, and the number to call', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(missing(page).getByRole('button').first());
  await me.reached(missing(page).getByRole('link').first(), 1);
});

test('3. where to open two places', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=early-intervention');
  await me.press(button(page, 'Де відкрити'));
  await me.press(button(page, 'Знайти місця'));
  const answer = page.getByRole('region', { name: 'Відповідь' });
  await me.reached(answer.getByRole('listitem').first(), 2);
});

test('4. what that would change: the answer as a scenario', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=early-intervention');
  await me.press(button(page, 'Де відкрити'));
  await me.press(button(page, 'Знайти місця'));
  await me.press(button(page, 'Відкрити в «Що, якщо»'));
  await expect(page.getByRole('region', { name: 'Що змінюється' })).toContainText('Послуга з’являється');
  expect(me.count).toBe(3);
});

test('5. the table for a spreadsheet', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(button(page, 'Завантажити'));
  const [file] = await Promise.all([page.waitForEvent('download'), me.press(button(page, 'Таблиця, XLSX'))]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(me.count).toBe(2);
});

test('6. a sentence for a report, with its sources', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(button(page, 'Скопіювати цитату'));
  await me.reached(button(page, 'Цитату скопійовано'), 1);
});

test('7. what has changed since a day', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(page.getByText('Ще', { exact: true }));
  await me.press(button(page, 'Що змінилося'));
  await me.type(page.getByLabel('Порівняти з датою'), '2020-01-01');
  const tool = page.getByRole('region', { name: 'Що змінилося' });
  await me.reached(tool.getByText('стало відомо, що послуга є: 2 громади,'), 3);
});

test('8. a page on one hromada for its council', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(missing(page).getByRole('button').first());
  await me.press(button(page, 'Завантажити'));
  await me.press(page.getByRole('button', { name: /^Аркуш громади/ }));
  await me.reached(page.getByRole('dialog').getByRole('button', { name: 'Друкувати' }), 3);
});

test('9. who is further than 30 km from the service', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(button(page, 'Як рахувати'));
  await me.type(page.getByLabel('Радіус, км'), '30');
  const tool = page.getByRole('region', { name: 'Як рахувати' });
  await expect(tool.getByText(/Далі ніж за\s30/).first()).toBeVisible();
  expect(me.count).toBe(2);
});

test('10. from the country to an oblast, hromada by hromada', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi&region=UA');
  await me.press(page.getByRole('region', { name: 'Області' }).getByRole('button', { name: 'Прикладська' }));
  const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
  await me.reached(table.getByRole('rowheader', { name: 'Вигаданська', exact: true }), 1);
});

test('11. two scenarios side by side', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi&scenario=a.social-taxi.9102001.');
  await me.press(button(page, 'Скопіювати цей'));
  await me.choose(page.getByLabel('Кого обслуговує').nth(1), 'raion');
  const columns = page.getByRole('table', { name: 'Порівняння сценаріїв' });
  await columns.scrollIntoViewIfNeeded();
  await me.reached(columns.getByRole('row').nth(2), 2);
});

test('12. what has changed since the release before', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'view=plan&service=social-taxi');
  await me.press(page.getByText('Ще', { exact: true }));
  await me.press(button(page, 'Що змінилося'));
  const tool = page.getByRole('region', { name: 'Що змінилося' });
  const select = tool.getByLabel('Або з опублікованим випуском');
  await expect(select.locator('option')).toHaveCount(2);
  const before = await select.locator('option').nth(1).getAttribute('value');
  await me.choose(select, before ?? '');
  await me.reached(tool.getByText('стало відомо, що послуга є: 2 громади,'), 3);
});
