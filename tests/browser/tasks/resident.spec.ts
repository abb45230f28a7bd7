import { open, PHONE, ready } from '../support.ts';
import { expect, test } from '../test.ts';
import { Actions } from './actions.ts';

/*
 * Ten tasks of a resident with a phone, from the first visit, by names that are seen or spoken only. The numbers stand
 * in docs/tasks.md.
 */
test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

const PLACE = { name: 'Населений пункт або громада' } as const;

test('1. whom to call about a taxi in one’s own village', async ({ page }) => {
  const me = new Actions(page);
  await open(page);
  await me.type(page.getByRole('combobox', PLACE), 'Загадк');
  await me.press(page.getByRole('option', { name: /^Загадківська/ }));
  await me.press(page.getByRole('checkbox', { name: 'Соціальне таксі', exact: true }));
  await me.reached(page.getByRole('link', { name: /^ЦНАП вашої громади/ }), 3);
});

test('2. a child does not speak: where one really starts', async ({ page }) => {
  const me = new Actions(page);
  await open(page);
  await me.type(page.getByRole('textbox', { name: 'Що сталося або що потрібно?' }), 'дитина не говорить');
  await me.press(page.getByRole('button', { name: 'Раннє втручання', exact: true }));
  await me.reached(page.getByText(/^Почніть із\sсімейного лікаря/), 2);
});

test('3. in danger at home: the police, or in writing', async ({ page }) => {
  const me = new Actions(page);
  await open(page);
  await me.press(page.getByRole('checkbox', { name: 'Консультування постраждалих', exact: true }));
  await me.reached(page.getByRole('link', { name: /102/ }).first(), 1);
  await expect(page.getByRole('link', { name: /helpbot/ }).first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: /15-47/ }).first()).toBeInViewport({ ratio: 1 });
});

test('4. does not know what to choose: somebody to ask', async ({ page }) => {
  const me = new Actions(page);
  await open(page);
  await me.reached(page.getByRole('link', { name: '15-45' }), 0);
});

test('5. the nearest day centre where there is none, and how far it is', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'hromada=UA91020050000010111');
  await me.press(page.getByRole('button', { name: /^Усі види послуг/ }));
  await me.press(page.getByRole('checkbox', { name: 'Денний догляд', exact: true }));
  // Nobody goes so far for it: first one's own hromada, then how far it is.
  await expect(page.getByRole('link', { name: /вашої громади/ })).toBeInViewport({ ratio: 1 });
  const results = page.getByRole('region', { name: 'Результати' });
  await me.reached(results.getByText(/Найближчий відомий надавач.*км\sпо\sпрямій/), 2);
});

test('6. what documents to bring: the card of the nearest', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'service=social-taxi&hromada=UA91040030000010259');
  await me.press(page.getByRole('button', { name: /^Докладніше/ }).first());
  const card = page.getByRole('region', { name: 'Картка послуги' });
  await me.reached(card.getByRole('link', { name: /091 000/ }).first(), 1);
  await expect(card).toContainText('Запитайте телефоном');
});

test('7. another village for one’s mother', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'service=social-taxi&hromada=UA91040030000010259');
  await me.press(page.getByRole('button', { name: 'Змінити місце' }));
  await me.type(page.getByRole('combobox', PLACE), 'Уявне');
  await me.press(page.getByRole('option', { name: /^Уявне/ }).first());
  await me.reached(page.getByRole('heading', { name: 'У вашій громаді є надавач' }), 3);
});

test('8. where it is: the map, and back to the list', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'service=social-taxi&hromada=UA91040030000010259');
  await me.press(page.getByRole('button', { name: 'Карта', exact: true }));
  await me.reached(page.getByRole('region', { name: 'Послуга на карті' }).getByRole('link').first(), 1);
  await me.press(page.getByRole('button', { name: 'Список', exact: true }));
  await expect(page.getByRole('button', { name: 'Карта', exact: true })).toBeFocused();
});

test('9. a letter that asks the hromada who provides it', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'service=early-intervention&hromada=UA91020030000010074');
  await me.press(page.getByRole('button', { name: /^Лист «/ }));
  const letter = page.getByRole('region', { name: 'Лист до громади' });
  await me.reached(letter.getByRole('heading', { name: 'Лист до громади' }), 1);
  await me.press(page.getByRole('button', { name: 'До відповіді' }));
  await expect(page.getByRole('button', { name: /^Лист «/ })).toBeFocused();
});

test('10. all services of one’s hromada', async ({ page }) => {
  const me = new Actions(page);
  await open(page, 'hromada=UA91040010000010222');
  await ready(page);
  await me.press(page.getByRole('button', { name: 'Усі послуги громади' }));
  await me.reached(
    page.getByRole('region', { name: 'Картка громади' }).getByRole('heading', { level: 2 }),
    1,
  );
});
