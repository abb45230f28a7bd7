import { readFileSync } from 'node:fs';
import { axe } from './axe.ts';
import { expect, type Page, test } from './test.ts';
import { open, ready, results, TABLET, traces, UIAVNE } from './support.ts';

const HEAD = 'id;provider;service_type;status;hromada;source;reported_on;phone';
const FILE = [
  HEAD,
  `own-1;Вигаданий надавач перший;social-taxi;operating;${UIAVNE};вигадане джерело;2026-01-10;`,
  'own-2;Вигаданий надавач другий;social-taxi;operating;Уявненьська;вигадане джерело;2026-01-10;',
  `own-3;Вигаданий надавач третій;day-care;operating;${UIAVNE};вигадане джерело;2026-01-10;12`,
].join('\r\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Перевірити свій файл' });

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Перевірити свій файл' }).click();
  await dialog(page)
    .getByLabel('Обрати файл')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a file with slips: found, mended, saved, seen on the map, forgotten', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await open(page);
  await choose(page, 'UA91.csv', FILE);
  const sum = dialog(page).locator('.own-sum');
  await expect(sum).toContainText('3 рядки: 1 без помилок, 2 з помилками');
  expect(await axe(page, { part: 'dialog.own' })).toEqual([]);
  const second = dialog(page).locator('tr[data-row="3"]');
  await second.getByRole('button', { name: 'Узяти «Уявненська»' }).click();
  await expect(second).toContainText('Виправлено.');
  const phone = dialog(page).locator('tr[data-row="4"]').getByRole('textbox', { name: 'Телефон, рядок 4' });
  await phone.fill('0462 77 47 47');
  await phone.press('Enter');
  await expect(sum).toContainText('3 рядки без помилок');
  await expect(phone).toBeFocused();

  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Зберегти CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('UA91-виправлено.csv');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toContain('own-2;Вигаданий надавач другий;social-taxi;operating;Уявненська');
  expect(text).toContain('0462 77 47 47');

  // Everything published vanished from this file: it may not leave whole until that is spoken for.
  await dialog(page).getByRole('button', { name: 'Далі', exact: true }).click();
  const send = dialog(page).getByRole('button', { name: 'Зберегти пакет' });
  await dialog(page).getByLabel('Установа, що відповідає за дані').fill('Вигадане управління');
  // What is gone depends on what the file is.
  await expect(dialog(page)).toContainText('Проти опублікованого: нових');
  await expect(dialog(page)).not.toContainText(/зникло/i);
  await dialog(page).getByLabel('Файл містить усі записи області').check();
  await expect(dialog(page)).toContainText(/зникло [1-9]/);
  await expect(dialog(page).getByRole('heading', { name: /Зникли з файлу/ })).toBeVisible();
  await expect(send).toBeDisabled();
  await dialog(page).getByLabel('Файл містить лише нові та змінені записи').check();
  await expect(send).toBeEnabled();

  await dialog(page).getByRole('button', { name: 'Виправлення' }).click();
  await dialog(page).getByLabel('Зберігати файл на цьому пристрої').check();
  await expect(dialog(page)).toContainText('Файл збережено на цьому пристрої.');
  await expect(dialog(page)).toContainText('На карті записів з вашого файлу: 3');
  await dialog(page).getByLabel('Замість опублікованих цієї області').check();
  await dialog(page).getByRole('button', { name: 'Перейти до карти' }).click();
  await expect(page.getByRole('region', { name: 'Карта' })).toContainText('Їх бачите лише ви');
  // Above the map: it covers no hromada.
  await expect(page.locator('.map-frame')).not.toContainText('Їх бачите лише ви');
  await page.getByRole('button', { name: /^Усі\sпослуги:/ }).click();
  const third = results(page).getByRole('listitem').filter({ hasText: 'Вигаданий надавач третій' });
  await expect(third).toContainText('з вашого файлу');
  // Of what is published only another oblast's service that serves this one stands beside the file's three.
  const listed = results(page).locator('[data-service]');
  await expect(listed.filter({ hasText: 'з вашого файлу' })).toHaveCount(3);
  await expect(listed.filter({ hasNotText: 'з вашого файлу' })).toContainText([
    'Обласний центр реабілітації',
  ]);
  await third.getByRole('button', { name: /Докладніше/ }).click();
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toContainText('з вашого файлу');
  expect(await traces(page)).not.toContain('own-3');

  // Kept by choice: a reload offers it, one button forgets it everywhere.
  await page.setViewportSize(TABLET);
  await page.reload();
  await ready(page);
  await page.getByRole('link', { name: 'Перевірити свій файл' }).click();
  await dialog(page).getByRole('button', { name: 'Відкрити збережений' }).click();
  await expect(sum).toContainText('3 рядки без помилок');
  await dialog(page).getByRole('button', { name: 'Забути файл' }).click();
  await expect(dialog(page)).toContainText('Файл забуто.');
  await expect.poll(() => traces(page)).not.toContain('own-file');
  await dialog(page).getByRole('button', { name: 'Закрити перевірку файлу' }).click();
  await expect(page.locator('.panel')).not.toContainText('з вашого файлу');
  expect(sent).toEqual([]);
});

test('a file that is no table is refused in words; the quick exit forgets a kept one', async ({ page }) => {
  await open(page);
  await choose(page, 'звіт.pdf', '%PDF-1.7 …');
  await expect(dialog(page).getByRole('alert')).toContainText('це не таблиця');
  await dialog(page)
    .getByLabel('Обрати файл')
    .setInputFiles({ name: 'UA91.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await dialog(page).getByLabel('Зберігати файл на цьому пристрої').check();
  await expect(dialog(page)).toContainText('Файл збережено на цьому пристрої.');
  await dialog(page).getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await page.waitForURL(/exit\.html/);
  await expect.poll(() => traces(page)).not.toContain('own-file');
});
