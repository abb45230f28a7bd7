import { open, results, UIAVNE, ZAHADKIVKA } from '../support.ts';
import { expect, type Page, test } from '../test.ts';
import { Actions } from './actions.ts';

/*
 * Ten tasks of a social worker at a laptop, by names that are seen or spoken only. The numbers stand in docs/tasks.md.
 */
test.use({ viewport: { width: 1280, height: 720 } });

const CLIENT = `view=refer&hromada=${ZAHADKIVKA}&recipients=older-people&service=social-taxi,mobile-service`;
const TAXI = 'ua91-uiavnenska-social-taxi';
const MOBILE = 'ua91-uiavnenska-mobile-service';

const chosen = (page: Page) => page.getByRole('region', { name: 'Обрані послуги' });
const slip = (page: Page) => page.getByRole('dialog', { name: 'Пам’ятка' });
const pick = (page: Page, name: RegExp) => results(page).getByRole('button', { name }).first();

test('1. an older person of a village needs a taxi: whom to call', async ({ page }) => {
  const me = new Actions(page);
  await open(page);
  await me.press(page.getByRole('tab', { name: 'Підібрати' }));
  await me.press(page.getByRole('checkbox', { name: 'Люди старшого віку', exact: true }));
  await me.type(page.getByRole('combobox', { name: 'Населений пункт або громада' }), 'Загадк');
  await me.press(page.getByRole('option', { name: /^Загадківська/ }));
  await me.press(page.getByRole('button', { name: /^Усі види послуг/ }));
  await me.press(page.getByRole('checkbox', { name: 'Соціальне таксі', exact: true }));
  await me.reached(results(page).getByRole('link').first(), 6);
  await expect(page.getByRole('checkbox', { name: 'Соціальне таксі', exact: true })).toBeFocused();
});

test('2. two services for two needs, and the slip to hand over', async ({ page }) => {
  const me = new Actions(page);
  await open(page, CLIENT);
  await me.press(pick(page, /^Обрати: Соціальне таксі/));
  await me.press(pick(page, /^Обрати: Мобільна соціальна служба/));
  await me.press(page.getByRole('button', { name: 'Пам’ятка' }));
  await me.reached(slip(page).getByRole('button', { name: 'Друк або PDF' }), 3);
});

test('3. a note beside a chosen service', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `${CLIENT}&saved=${TAXI}`);
  await me.press(chosen(page).getByRole('button', { name: /^Додати примітку/ }));
  const note = chosen(page).getByRole('textbox');
  await expect(note).toBeFocused();
  await me.type(note, 'після обіду');
  await me.reached(note, 2);
});

test('4. what a service asks for: its card, and back to the list', async ({ page }) => {
  const me = new Actions(page);
  await open(page, CLIENT);
  const name = pick(page, /^Соціальне таксі/);
  await me.press(name);
  await me.reached(page.getByRole('region', { name: 'Картка послуги' }).getByRole('link').first(), 1);
  await expect(page.getByRole('group', { name: 'Кому потрібна допомога?' })).toBeVisible();
  await expect(chosen(page)).toBeVisible();
  await me.press(page.getByRole('button', { name: /^Результати/ }));
  await expect(name).toBeFocused();
});

test('5. a need without data: somebody to ask', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `view=refer&hromada=${ZAHADKIVKA}&service=early-intervention`);
  await me.reached(
    results(page)
      .getByRole('link', { name: /091 000/ })
      .first(),
    0,
  );
});

test('6. a letter that asks the hromada', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `view=refer&hromada=${ZAHADKIVKA}&service=early-intervention`);
  const letter = page.getByRole('button', { name: /^Лист «/ });
  await me.press(letter);
  await me.reached(page.getByRole('heading', { name: 'Лист до громади' }), 1);
  await me.key('Escape');
  await expect(letter).toBeFocused();
});

test('7. the next client, and the last one back', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `${CLIENT}&saved=${TAXI}`);
  await me.press(page.getByRole('button', { name: 'Новий клієнт' }));
  await me.reached(page.getByRole('heading', { name: /^Почніть із/ }), 1);
  await expect(page.getByRole('button', { name: 'Новий клієнт' })).toBeFocused();
  await me.press(chosen(page).getByRole('button', { name: 'Повернути' }));
  await expect(chosen(page).locator('[data-saved]')).toHaveCount(1);
  await expect(page.locator('body')).not.toBeFocused();
});

test('8. only what comes to the home', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `view=refer&hromada=${UIAVNE}&service=mobile-service`);
  await me.press(page.getByRole('button', { name: 'Інші умови' }));
  await me.press(page.getByRole('checkbox', { name: 'Вдома', exact: true }));
  await me.reached(results(page).getByRole('link').first(), 2);
});

test('9. nothing fits: which condition to let go', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `${CLIENT}&kind=ngo`);
  await me.press(
    results(page)
      .getByRole('button', { name: /^Прибрати «Хто надає»/ })
      .first(),
  );
  await me.reached(results(page).getByRole('link').first(), 1);
});

test('10. a list that was handed over: in another order, by e-mail', async ({ page }) => {
  const me = new Actions(page);
  await open(page, `view=refer&saved=${TAXI},${MOBILE}`);
  await me.press(chosen(page).getByRole('button', { name: /^Вище: Мобільна/ }));
  await me.press(page.getByRole('button', { name: 'Пам’ятка' }));
  await me.reached(slip(page).getByRole('link', { name: 'Ел. пошта' }), 2);
  await expect(slip(page).getByRole('heading', { level: 3 }).first()).toContainText('Мобільна');
});
