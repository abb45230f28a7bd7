import { linkIdOf } from '../../src/domain/link-id.ts';
import { axe } from './axe.ts';
import { expect, type Page, test } from './test.ts';
import jsQR from 'jsqr';
import { extractText, getDocumentProxy } from 'unpdf';
import { serveRich } from './rich-pack.ts';
import { choose, DESKTOP, open, PHONE, ready, results, traces, ZAHADKIVKA } from './support.ts';

// As on a phone: no map to wait for, and a camera's pixels.
test.use({ viewport: PHONE, deviceScaleFactor: 3 });

const TAXI = 'ua91-uiavnenska-social-taxi';
const HIDDEN = 'ua91-lehendynska-social-taxi';
const TEN = [
  TAXI,
  HIDDEN,
  'ua91-vyhadanska-social-services-centre',
  ...['mriinenska', 'uiavnenska'].map((name) => `ua91-${name}-mobile-service`),
  ...['mriinenska', 'kazkivska', 'dyvosvitska', 'uiavnenska', 'vyhadanska'].map(
    (name) => `ua91-${name}-resilience`,
  ),
];

const list = (page: Page) => page.getByRole('region', { name: 'Обрані послуги' });
const slip = (page: Page) => page.getByRole('dialog', { name: 'Пам’ятка' });
const openSlip = async (page: Page) => {
  await page.getByRole('button', { name: 'Пам’ятка' }).click();
  await expect(slip(page).getByRole('img', { name: 'Де ці послуги' })).toBeVisible();
};
const occurrences = (text: string, what: string) => text.split(what).length - 1;

test('a social worker describes a client, sees why and whom to ask, and keeps a list', async ({ page }) => {
  await open(page, `view=refer&hromada=${ZAHADKIVKA}`);
  await page.getByRole('checkbox', { name: 'Люди старшого віку', exact: true }).check();
  await choose(page, 'Соціальне таксі');
  const found = results(page);
  await expect(found.getByRole('heading', { level: 3, name: 'Соціальне таксі' })).toBeVisible();
  await expect(found.getByRole('listitem').first()).toContainText('найближча');
  await expect(found).toContainText(/У\sвсіх запитайте: чи\sприймуть з\sіншої громади; кому допомагають/);
  for (const name of ['Уявненської', 'Легендинської']) {
    await found.getByRole('button', { name: new RegExp(`^Обрати: .*${name}`) }).click();
  }

  const names = list(page).locator('.saved-body p:first-of-type');
  await list(page)
    .getByRole('button', { name: /^Нижче:.*Уявненської/ })
    .click();
  await expect(names).toHaveText([/Легендинської/, /Уявненської/]);
  await list(page)
    .getByRole('button', { name: /^Додати примітку.*Легендинської/ })
    .click();
  await page.keyboard.type('після обіду');
  await list(page)
    .getByRole('button', { name: /^Прибрати з\sобраних.*Легендинської/ })
    .click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Повернути' }).click();
  await expect(names).toHaveText([/Легендинської/, /Уявненської/]);
  await expect(page).toHaveURL(new RegExp(`saved=${linkIdOf(HIDDEN)},${linkIdOf(TAXI)}`));
  expect(await traces(page)).not.toContain('після обіду');

  await list(page).getByRole('checkbox', { name: 'Зберігати список на цьому пристрої' }).check();
  await page.goto('about:blank');
  await open(page, 'view=refer');
  await expect(list(page).getByRole('textbox')).toHaveValue('після обіду');
  await list(page).getByRole('button', { name: 'Новий клієнт' }).click();
  await expect(names).toHaveCount(0);
  expect(await traces(page)).not.toMatch(/taxi|обіду|x91/);
  await page.getByRole('button', { name: 'Повернути' }).click();

  await list(page).getByRole('checkbox', { name: 'Зберігати список на цьому пристрої' }).check();
  await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await page.waitForURL(/exit/);
  expect(await traces(page)).not.toMatch(/taxi|обіду|x91/);
});

test('a dead end says which condition to loosen; find and its card add to the list, too', async ({
  page,
}) => {
  await open(page, 'view=refer&service=social-taxi,resilience&kind=ngo');
  await results(page).getByRole('button', { name: 'Прибрати «Хто надає»: буде 2 послуги' }).click();
  await expect(results(page).getByRole('button', { name: /^Обрати: .*таксі/ })).toHaveCount(2);
  await page.getByRole('tab', { name: 'Знайти' }).click();
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Додати до\sобраних/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Відкрити список' }).click();
  await expect(list(page).locator('[data-saved]')).toHaveCount(1);
});

test('the slip is what a wide window prints, too, however narrow the sheet', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, `view=refer&saved=${TAXI}`);
  await openSlip(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBe(1);
  expect(text).toContain('а не направлення');
  expect(text).not.toContain('Результати');
  await expect(slip(page)).toBeVisible();
});

test('what the browser does not copy is selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(page, `view=refer&saved=${TAXI}`);
  await openSlip(page);
  for (const name of ['Скопіювати текст', 'Скопіювати посилання']) {
    await slip(page).getByRole('button', { name }).click();
    const byHand = slip(page).getByLabel('Скопіюйте звідси');
    await expect(byHand).toBeFocused();
    const text = await byHand.inputValue();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  }
});

test('a printed list of matches names who they are', async ({ page }) => {
  await open(page, `view=refer&service=social-taxi&hromada=${ZAHADKIVKA}&saved=${TAXI}`);
  await expect(results(page)).toContainText('Соціальне таксі Уявненської');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toMatch(/Соціальне таксі\s+Уявненської/);
  expect(text).toMatch(/Обрані послуги\s[\s\S]*Соціальне таксі\s+Соціальне таксі\s+Уявненської/);
});

test('ten services are a slip of two pages that reads as text, by camera and in a messenger', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared = { text: '' };
    Object.assign(window, { shared });
    navigator.share = (data) => Promise.resolve(void (shared.text = data?.text ?? ''));
  });
  // A confidential place whose address slipped into a pack.
  const hidden = { precision: 'redacted', at: null, hromada: null, serviceArea: ['UA91000000000000091'] };
  await serveRich(page, (id) => (id === HIDDEN ? hidden : {}));
  await open(page, `view=refer&saved=${TEN.join()}`);
  await openSlip(page);
  await expect(slip(page).getByRole('heading', { name: 'Пам’ятка', exact: true })).toBeVisible();
  await slip(page).getByLabel('Хто видав').fill('ЦНСП «Вигаданий»');
  expect(await axe(page, { part: 'dialog' })).toEqual([]);

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { totalPages, text: pages } = await extractText(pdf);
  expect(totalPages).toBe(2);
  const text = pages.join(' ');
  for (const part of ['а не направлення', 'ЦНСП «Вигаданий»', 'Складено', '15-45', '10. Формування']) {
    expect(text).toContain(part);
  }
  for (const label of ['046 000 00 01', 'Графік:', 'Кому допомагають:', 'Оплата:', 'Які документи:']) {
    expect(occurrences(text.replaceAll('\u00a0', ' '), label)).toBe(10);
  }
  expect(occurrences(text, 'вул. Вигадана')).toBe(9);
  expect(text).toContain('Адресу повідомлять телефоном');
  expect(text).toMatch(/Не на\sкарті: 2\./);
  // No service is split: where its name stands, its date stands.
  for (const each of pages) {
    expect(occurrences(each, 'Перевірено')).toBe(
      (each.match(/\d+\. (Соціальне|Центр|Мобільна|Формування)/g) ?? []).length,
    );
  }

  const link = await readQr(page);
  expect(new URL(link).hash).toBe(`#view=refer&saved=${TEN.map(linkIdOf).join()}`);
  await slip(page).getByRole('button', { name: 'Поділитися' }).click();
  const sent = await page.evaluate(() => (window as unknown as { shared: { text: string } }).shared.text);
  expect(sent).toContain(
    '1. Соціальне таксі\nСоціальне таксі Уявненської громади (приклад)\nТел.: 046 000 00 01',
  );
  expect(sent).toContain(link);
  expect(occurrences(sent, 'вул. Вигадана')).toBe(9);
  const mail = await slip(page).getByRole('link', { name: 'Ел. пошта' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:\?subject=/);

  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  await expect(list(page).locator('[data-saved]')).toHaveCount(10);
});

/** What a camera reads off the slip. */
async function readQr(page: Page): Promise<string> {
  const code = slip(page).getByRole('img', { name: 'QR-код: посилання на цей список' });
  const png = (await code.screenshot({ scale: 'device' })).toString('base64');
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { data: [...pixels], width: image.width, height: image.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? 'unreadable';
}

test('a link with unknown ids and a list of an old form open what can be opened', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sotsmapa.shortlist', '{"schema":0,"ids":["x"]}'));
  const unknown = Array.from({ length: 497 }, (_, i) => `no-such-${i}`);
  await open(page, `view=refer&saved=${[TAXI, '<b>', ...unknown, HIDDEN, ''].join()}`);
  await expect(list(page).locator('[data-saved]')).toHaveCount(2);
  await expect(list(page)).toContainText('497 обраних послуг немає в цьому випуску даних');
  await expect(list(page)).toContainText('no-such-0');
  await expect(page.getByText(/Обрані послуги.{0,4}«<b>?» не\sвдалося прочитати/)).toBeVisible();
  await list(page).getByRole('button', { name: 'Прибрати їх зі списку' }).click();
  await expect(page).toHaveURL(new RegExp(`saved=${linkIdOf(TAXI)},${linkIdOf(HIDDEN)}$`));
  await expect(list(page)).toContainText('застарілий або пошкоджений список');
  await list(page).getByRole('button', { name: 'Стерти збережений' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
