import { expect, type Page, test } from '@playwright/test';
import { open, results, VERTIIVKA } from './support.ts';

const letter = (page: Page) => page.getByRole('region', { name: 'Лист до громади' });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('not found: nearest elsewhere with a phone, where to apply, lines, and a letter that only asks', async ({
  page,
}) => {
  await open(page, `service=social-taxi&hromada=${VERTIIVKA}`);
  await expect(page.getByText('ми цієї послуги не знайшли, але вона може бути')).toBeVisible();
  const nearest = heading(page, 'Найближче в іншому місці').locator('..');
  await expect(nearest).toContainText('км по прямій');
  await expect(nearest.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  const apply = heading(page, 'Як звернутися у своїй громаді').locator('..');
  await expect(apply).toContainText(/ЦНАП/);
  const lines = heading(page, 'Порадять телефоном').locator('..');
  await expect(lines.getByRole('link', { name: '15-45' })).toHaveAttribute('href', 'tel:1545');
  await expect(page.getByRole('button', { name: 'Лист «Прошу організувати…»' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Лист «Прошу повідомити, хто надає…»' }).click();
  await expect(letter(page).getByRole('textbox', { name: 'Текст листа' })).toHaveValue(
    /Вертіївська сільська рада[^]*Прошу повідомити, хто надає[^]*«Соціальне таксі»/,
  );
});

test('the letter takes what is typed, copies it, prints it alone, and keeps nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `service=social-taxi&hromada=${VERTIIVKA}`);
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

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept + page.url()).not.toMatch(/Тестова|%D0%A2%D0%B5/);
});

test('a letter about a violence-related service does not name it by itself', async ({ page }) => {
  await open(page, `hromada=${VERTIIVKA}`);
  await page
    .getByRole('group', { name: 'Вид послуги' })
    .getByRole('checkbox', { name: 'Консультування постраждалих', exact: true })
    .check();
  await page.getByRole('button', { name: /^Лист «/ }).click();
  const text = letter(page).getByRole('textbox', { name: 'Текст листа' });
  await expect(text).toHaveValue(/соціальну послугу, якої я потребую/);
  await expect(text).not.toHaveValue(/постраждал/);
  await letter(page).getByRole('checkbox', { name: 'Назвати послугу в листі' }).check();
  await expect(text).toHaveValue(/Консультування постраждалих/);
});

test('an empty list offers wider conditions in one press, and someone to call', async ({ page }) => {
  await open(page, `service=social-taxi&kind=private&hromada=${VERTIIVKA}`);
  const list = results(page);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(list.getByRole('link', { name: '15-45' })).toHaveAttribute('href', 'tel:1545');
  await list.getByRole('button', { name: 'Прибрати фільтри' }).click();
  await expect(list.getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(page.url()).toContain('service=social-taxi');
  expect(page.url()).not.toContain('kind=');
});
