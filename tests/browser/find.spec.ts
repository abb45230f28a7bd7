import { expect, test } from './test.ts';
import { choose, UIAVNE, open, place, results, TABLET, type, ZAHADKIVKA } from './support.ts';

test.use({ viewport: TABLET });

test('a resident says where and what, and gets someone to call', async ({ page }) => {
  await open(page);
  await place(page).fill('загадк');
  await page.getByRole('option').filter({ hasText: 'Загадківська сільська громада' }).first().waitFor();
  await place(page).press('ArrowDown');
  await place(page).press('Enter');
  await type(page, 'Соціальне таксі').check();

  const list = results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  // By distance, whatever the oblast; who takes no outsiders stands last.
  const near = ['Уявне', 'Прикладград', 'Зразків', 'Легендин', 'Умовне'];
  await expect(list).toContainText(near);
  const first = list.first();
  await expect(first).toContainText('км');
  await expect(first.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  await expect(page.getByRole('heading', { name: /не\s+знайшли/ })).toBeVisible();
  expect(page.url()).toContain('service=social-taxi');
});

test('a link opens the same view, and the card of a service ends in a contact', async ({ page }) => {
  await open(page, `service=social-taxi&hromada=${ZAHADKIVKA}`);
  await expect(type(page, 'Соціальне таксі')).toBeChecked();
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  const card = page.getByRole('region', { name: 'Картка послуги' });
  await expect(card.getByRole('heading').first()).toBeVisible();
  await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(card).toContainText('15.05.2024');
  expect(page.url()).toContain('selected=');

  const copy = page.url();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(copy);
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
});

test('active filters are seen and each can be removed', async ({ page }) => {
  await open(page, 'service=social-taxi,mobile-service&status=operating');
  const chips = page.getByRole('button', { name: /^Прибрати: / });
  // A chosen type is a line of the summary, and no chip.
  await expect(chips).toHaveCount(1);
  await type(page, 'Соціальне таксі').uncheck();
  await expect(type(page, 'Мобільна соціальна служба')).toBeChecked();
  await expect(type(page, 'Соціальне таксі')).toHaveCount(0);
  expect(page.url()).not.toContain('social-taxi');
  await chips.click();
  await expect(chips).toHaveCount(0);
});

test('in find only the tabs make history; back and forward work', async ({ page }) => {
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await choose(page, 'Мобільна соціальна служба');
  await page.getByRole('tab', { name: 'Планувати' }).click();
  await expect(page.getByRole('table', { name: 'Наявність послуг у громадах' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Знайти' })).toHaveAttribute('aria-selected', 'true');
  await expect(type(page, 'Мобільна соціальна служба')).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('tab', { name: 'Планувати' })).toHaveAttribute('aria-selected', 'true');
});

test('what a link holds that nobody knows is said, and the rest opens', async ({ page }) => {
  await open(page, 'service=social-taxi,no-such-type&radius=near&nonsense=1');
  await expect(type(page, 'Соціальне таксі')).toBeChecked();
  await expect(page.getByText(/no-such-type/)).toBeVisible();
  await expect(page.getByText(/near/).first()).toBeVisible();
});

test('the name Химерська is two hromadas, told apart by raion', async ({ page }) => {
  await open(page);
  await place(page).fill('химерська');
  const options = page.getByRole('option').filter({ hasText: 'Химерська' });
  await expect(options.filter({ hasText: 'Уявненський' }).first()).toBeVisible();
  await expect(options.filter({ hasText: 'Легендинський' }).first()).toBeVisible();
});

test('the device is asked only on the press, and a refusal is said in words', async ({ page, context }) => {
  await context.clearPermissions();
  await open(page);
  await page.getByRole('button', { name: 'Поруч зі мною' }).click();
  await expect(page.getByText(/Напишіть населений пункт/)).toBeVisible();
});

test('the place of the device stays out of the URL', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 31.6079, latitude: 50.6012 });
  await open(page, 'service=social-taxi');
  await page.getByRole('button', { name: 'Поруч зі мною' }).click();
  await expect(results(page).getByText(/км/).first()).toBeVisible();
  expect(page.url()).not.toMatch(/hromada|place|map=|50\.60/);
});
