import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBuilt } from '../../scripts/data/write.ts';
import { publishData } from '../../scripts/publish/run.ts';
import { siteWithData } from '../../scripts/site/with-data.ts';
import { serve } from '../../scripts/tools/serve.ts';
import { xlsxOf } from '../data/intake/as-files.ts';
import { UNKNOWN_LIST } from '../fixtures/layouts/unknown-list.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';
import { axe } from './axe.ts';
import { DATA, DESKTOP, mapLoaded, open, PHONE, ready, results, TABLET, UIAVNE } from './support.ts';
import { expect, type Page, test } from './test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Перевірити свій файл' });
const next = (page: Page) => dialog(page).getByRole('button', { name: 'Далі', exact: true });
const step = (page: Page, name: string) =>
  dialog(page).getByRole('navigation', { name: 'Кроки' }).getByRole('button', { name });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Перевірити свій файл' }).click();
}

/** The tables of the made-up country with a bundle put into them, built and served. */
async function siteWith(bundle: string, today: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'own-list-'));
  const [data, built, site] = ['data', 'built', 'site'].map((name) => path.join(folder, name));
  if (data === undefined || built === undefined || site === undefined) throw new Error('no folder');
  await cp('tests/fixtures/site/data', data, { recursive: true });
  const said = await publishData([bundle], { data, built: DATA }, today);
  await writeBuilt((await readFixtureSite(data)).built, built);
  await siteWithData(process.env['DIST'] ?? 'dist', built, site);
  const served = await serve(site);
  return {
    said,
    url: served.url,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('any list, as it comes: from a spreadsheet to the map in five decisions', async ({ page }) => {
  await page.setViewportSize(TABLET);
  await open(page);
  await openDialog(page);
  await dialog(page)
    .getByLabel('Обрати файл')
    .setInputFiles({ name: 'Перелік.xlsx', mimeType: '', buffer: Buffer.from(xlsxOf([UNKNOWN_LIST])) });

  // Columns: all are understood; people stay out; what no row says is said once.
  await expect(dialog(page)).toContainText('рядків 3, записів буде 4');
  await expect(dialog(page)).toContainText(/«Надавач соціальних послуг · керівник»\sне\sперенесено:\s3/);
  await expect(dialog(page).getByLabel('«Контакти · телефон» — це')).toHaveValue('phone');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);
  await dialog(page).getByLabel('Стан', { exact: true }).selectOption('operating');
  await dialog(page)
    .getByRole('button', { name: /^Узяти «Перелік надавачів/ })
    .click();
  await expect(dialog(page)).toContainText('Усі стовпці зрозуміло.');
  await next(page).click();

  // Values: each text is asked about once.
  await expect(dialog(page)).toContainText('Ще без відповіді: 4');
  await dialog(page)
    .getByRole('button', { name: /^Химерська сільська громада/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Соціальне таксі', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Решту лишити як написано (2)' }).click();
  await expect(dialog(page)).toContainText('Ще без відповіді: 0');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);
  await next(page).click();

  // Rows: with the numbers of the file; a change is taken back.
  await expect(dialog(page).locator('.own-sum').first()).toContainText('4 рядки без помилок');
  await dialog(page).getByRole('radio', { name: 'усі' }).check();
  await expect(dialog(page).locator('tr[data-row="5.2"]')).toContainText('Соціальне таксі');
  await dialog(page).getByRole('button', { name: 'Прибрати рядок 7' }).click();
  await expect(dialog(page).locator('.own-sum').first()).toContainText('3 рядки');
  await dialog(page).getByRole('button', { name: 'Скасувати останню зміну' }).click();
  await expect(dialog(page).locator('.own-sum').first()).toContainText('4 рядки');

  // The map, for nobody else; the file is there when one comes back.
  await dialog(page).getByRole('button', { name: 'Перейти до карти' }).click();
  await expect(region(page)).toContainText('Їх бачите лише ви');
  await page.getByRole('button', { name: 'Список', exact: true }).click();
  await page.getByRole('button', { name: /^Усі\sпослуги:/ }).click();
  await expect(results(page)).toContainText('з вашого файлу');
  await openDialog(page);
  await step(page, 'Публікація').click();

  // Publication: a part of the oblast's records, and a claim of what is not there.
  await dialog(page).getByLabel('Файл містить лише нові та змінені записи').check();
  await expect(dialog(page)).toContainText('нових 4, змінених 0');
  await dialog(page).getByText('Заявити, що перелік повний').click();
  await dialog(page).getByLabel('Притулок').check();
  await dialog(page).getByLabel('Хто це стверджує').fill('Вигадане управління');
  await dialog(page).getByRole('button', { name: 'Додати заяву' }).click();
  await expect(dialog(page)).toContainText('Перелік повний: Прикладська область; Притулок; станом на');
  const save = dialog(page).getByRole('button', { name: 'Зберегти пакет' });
  await expect(save).toBeDisabled();
  await dialog(page).getByLabel('Установа, що відповідає за дані').fill('Вигадане управління');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);
  const download = page.waitForEvent('download');
  await save.click();
  const saved = await download;
  const today = /UA91-(\d{4}-\d\d-\d\d)\.zip/.exec(saved.suggestedFilename())?.[1] ?? '';
  await expect(dialog(page)).toContainText('npm run publish-data --');

  // Whoever runs the map takes it in, and everybody sees it.
  const site = await siteWith(await saved.path(), today);
  try {
    expect(site.said).toMatchObject({ exitCode: 0 });
    expect(site.said.stdout).toContain('surveys.csv');
    await page.goto(`${site.url}#service=home-care&hromada=${UIAVNE}`);
    await ready(page);
    await expect(results(page)).toContainText('ЦНСП Уявненської міської ради');
  } finally {
    await site.close();
  }
});

const PASTED =
  '<tr><td>Надавач</td><td>Громада</td><td>Послуга</td></tr>' +
  '<tr><td>Вставлений дім</td><td>Казківська</td><td>денний догляд</td></tr>';

test('a table is pasted, a service is typed in; another file asks before work is lost', async ({ page }) => {
  await page.setViewportSize(TABLET);
  await open(page);
  await openDialog(page);
  const field = dialog(page).getByLabel('Або вставте таблицю');
  await field.evaluate((element, rows) => {
    const data = new DataTransfer();
    data.setData('text/html', `<html><!--StartFragment--><table>${rows}</table></html>`);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, PASTED);
  await expect(dialog(page)).toContainText('рядків 1, записів буде 1');
  await step(page, 'Файл').click();

  await dialog(page).getByRole('button', { name: 'Внести послугу без таблиці' }).click();
  const first = dialog(page).getByLabel('Надавач (обов’язково)');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
  await first.fill('Вигаданий дім допомоги');
  await dialog(page).getByLabel('Вид послуги (обов’язково)').selectOption('day-care');
  await dialog(page).getByLabel('Джерело (обов’язково)').fill('вигадане джерело');
  await dialog(page).getByRole('button', { name: 'Додати послугу' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Оберіть місце');
  await dialog(page)
    .getByRole('searchbox', { name: 'Населений пункт або громада (обов’язково)' })
    .fill('Загадківка');
  await dialog(page)
    .getByRole('button', { name: /^Загадківка/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Додати послугу' }).click();
  const sum = dialog(page).locator('.own-sum').first();
  await expect(sum).toContainText('1 рядок без помилок');

  await step(page, 'Файл').click();
  await field.fill('Надавач;Послуга\nІнший;денний догляд');
  await dialog(page).getByRole('button', { name: 'Прочитати вставлене' }).click();
  await dialog(page).getByRole('button', { name: 'Лишити цей' }).click();
  await step(page, 'Виправлення').click();
  await expect(sum).toContainText('1 рядок без помилок');
});

/** Our columns under Ukrainian headers, with hours as people write them; one does not say the days. */
const HOURS = `ідентифікатор;надавач;вид послуги;стан;громада;телефон;графік;джерело;повідомлено
h1;Надавач А;Денний догляд;діє;Уявненська;0462774747;"Пн-Пт 8:00-12:00; 13:00-17:00";сайт;01.03.2026
h2;Надавач Б;Догляд вдома;діє;Уявненська;0462774747;8.00-17.00;сайт;01.03.2026
h3;Надавач В;Соціальне таксі;діє;Уявненська;0462774747;Пн. - Пт. з 8.00 до 17.00;сайт;01.03.2026
h4;Надавач Г;Інформування;діє;Уявненська;0462774747;понеділок-п'ятниця з 8:00 до 17:00;сайт;01.03.2026
`;

test('a table of our columns goes straight to its rows; hours without days take one decision', async ({
  page,
}) => {
  await page.setViewportSize(TABLET);
  await open(page);
  await openDialog(page);
  await dialog(page)
    .getByLabel('Обрати файл')
    .setInputFiles({ name: 'UA91-hours.csv', mimeType: '', buffer: Buffer.from(HOURS) });
  const sum = dialog(page).locator('.own-sum').first();
  await expect(sum).toContainText('4 рядки: 3 без помилок, 1 з помилками');
  const row = dialog(page).locator('tr[data-row="3"]');
  await expect(row.getByRole('button', { name: 'Лишити словами: «8.00-17.00»' })).toBeVisible();
  await row.getByRole('button', { name: 'Пн-Пт 8.00-17.00' }).click();
  await expect(sum).toHaveText('4 рядки без помилок.');
  await expect(row).toContainText('Виправлено.');
});

test('of an area that names several territories each that is not clear is asked alone', async ({ page }) => {
  await page.setViewportSize(TABLET);
  await open(page);
  await openDialog(page);
  const field = dialog(page).getByLabel('Або вставте таблицю');
  await field.fill(
    'Надавач;Громада;Послуга;Територія обслуговування\nДім;Уявненська;денний догляд;Уявненська, Химерська та прилеглі села',
  );
  await dialog(page).getByRole('button', { name: 'Прочитати вставлене' }).click();
  await step(page, 'Значення').click();
  await expect(dialog(page)).toContainText('Ще без відповіді: 2');
  const question = (name: string) =>
    dialog(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('group', { name: new RegExp(`^${name}`) }) });
  await question('Химерська')
    .getByRole('button', { name: /^Химерська селищна громада/ })
    .click();
  await question('прилеглі села').getByRole('button', { name: 'Лишити словами' }).click();
  await expect(dialog(page)).toContainText('Ще без відповіді: 0');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);
  await next(page).click();
  await dialog(page).getByRole('radio', { name: 'усі' }).check();
  await dialog(page).getByRole('button', { name: 'Усі клітинки рядка 2' }).click();
  await expect(dialog(page).getByRole('textbox', { name: /^Територія надання, рядок 2/ })).toHaveValue(
    /^UA9104001\d+; UA9106003\d+$/,
  );
  await expect(dialog(page).getByRole('textbox', { name: /^Примітка, рядок 2/ })).toHaveValue(
    'територія надання: прилеглі села',
  );
});

const form = (page: Page) => dialog(page).locator('.own-form');
const onMap = (page: Page) => dialog(page).getByRole('button', { name: 'Показати на карті' });
const region = (page: Page) => page.getByRole('region', { name: 'Карта', exact: true });

async function openForm(page: Page): Promise<void> {
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Внести послугу без таблиці' }).click();
  await dialog(page).getByLabel('Надавач (обов’язково)').fill('Вигаданий дім допомоги');
}

test('the place of a service is pressed on the map: its point where the map is near, else its hromada', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await open(page, `hromada=${UIAVNE}&map=14/50.5/30.9`);
  await mapLoaded(page);
  await openForm(page);

  // Put aside, not closed: Escape returns, and so does the way that the banner offers.
  await onMap(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(region(page)).toContainText('буде взято громаду й точку');
  await expect(page.getByRole('button', { name: 'Повернутися до форми' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(onMap(page)).toBeFocused();
  await expect(dialog(page).getByLabel('Надавач (обов’язково)')).toHaveValue('Вигаданий дім допомоги');

  await onMap(page).click();
  await region(page).locator('.map-pane').click();
  await expect(onMap(page)).toBeFocused();
  await expect(onMap(page)).toHaveAccessibleDescription(/^Обрано на\sкарті: .+ Точність: адреса\.$/);
  await form(page).getByText('Інші поля').click();
  await expect(dialog(page).getByLabel('Широта')).toHaveValue(/^\d\d\.\d{5}$/);
  await expect(dialog(page).getByLabel('Точність місця')).toHaveValue('address');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);

  // By the keyboard a hromada is chosen; the point of before is gone.
  await onMap(page).click();
  await region(page).locator('.map-option[tabindex="0"]').press('Enter');
  await expect(onMap(page)).toHaveAccessibleDescription(/Точність: громада, точки немає\.$/);
  await expect(dialog(page).getByLabel('Широта')).toHaveValue('');
  await expect(dialog(page).getByLabel('Точність місця')).toHaveValue('');

  await dialog(page).getByLabel('Вид послуги (обов’язково)').selectOption('day-care');
  await dialog(page).getByLabel('Джерело (обов’язково)').fill('вигадане джерело');
  await dialog(page).getByRole('button', { name: 'Додати послугу' }).click();
  await expect(dialog(page).locator('.own-sum').first()).toContainText('1 рядок без помилок');
});

test('on a phone the map is another screen, and its way back leads to the form', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `hromada=${UIAVNE}`);
  await openForm(page);
  await onMap(page).click();
  await mapLoaded(page);
  await expect(region(page)).toContainText('Щоб узяти й точку, наблизьте карту');
  await page.getByRole('button', { name: 'Список', exact: true }).click();
  await expect(onMap(page)).toBeFocused();

  await onMap(page).click();
  await region(page).locator('.map-pane').click();
  await expect(onMap(page)).toBeFocused();
  await expect(onMap(page)).toHaveAccessibleDescription(/Точність: громада, точки немає\.$/);
});
