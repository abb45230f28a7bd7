import { FIXTURE_SITE } from '../../scripts/test/sites.ts';
import { expect, test, type Page } from './test.ts';
import type { Served } from '../../scripts/tools/serve.ts';
import { hosted } from './hosted.ts';
import { choose, mapLoaded, UIAVNE, ready, results } from './support.ts';

const FILE = [
  'id;provider;service_type;status;hromada;source;reported_on',
  `own-1;Вигаданий надавач;social-taxi;operating;${UIAVNE};вигадане джерело;2026-01-10`,
].join('\n');

/** What the policy refused, in the page and (through the console) in its workers. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) said.push(message.text());
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return async () => [...said, ...(await inPage(page))];
}

/** Since the page was opened. */
function inPage(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

/** Behind the headers of a host, which also bind the workers; the page's own meta tag stands beside them. */
let site: Served;
test.beforeAll(async () => {
  site = await hosted(FIXTURE_SITE);
});
test.afterAll(() => site.close());

test('nothing that the site does needs more than its policy allows', async ({ page }) => {
  const refused = await refusals(page);
  const headers = (await page.goto(`${site.url}#service=resilience`))?.headers() ?? {};
  await ready(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/default-src 'none'.*script-src 'self' 'wasm-unsafe-eval'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  expect(headers).toMatchObject({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  await choose(page, 'Соціальне таксі');
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
  await mapLoaded(page);
  await page.getByRole('button', { name: 'Спрощена карта' }).click();
  await expect(page.getByRole('region', { name: 'Карта' }).locator('[data-code]').first()).toBeVisible();

  await page.getByRole('tab', { name: 'Підібрати' }).click();
  await ready(page);
  await results(page)
    .getByRole('button', { name: /^Обрати: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Пам’ятка' }).click();
  const slip = page.getByRole('dialog', { name: 'Пам’ятка' });
  await expect(slip.getByRole('img', { name: /QR/ }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();

  await page.getByRole('tab', { name: 'Планувати' }).click();
  await ready(page);
  await page.getByText('Де відкрити').first().click();
  await page.getByRole('button', { name: 'Знайти місця' }).click();
  await expect(page.getByRole('region', { name: 'Відповідь' })).toBeVisible();

  await page.getByRole('button', { name: 'Огляд', exact: true }).click();
  await page.getByRole('link', { name: 'Перевірити свій файл' }).click();
  const own = page.getByRole('dialog', { name: 'Перевірити свій файл' });
  const buffer = Buffer.from(FILE);
  await own.getByLabel('Обрати файл').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await expect(own.locator('.own-sum')).toContainText('1 рядок без помилок');
  await page.keyboard.press('Escape');
  expect(await refused()).toEqual([]);

  // The net catches: what an injected script would try is refused and seen.
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "broken in"');
    image.src = 'https://elsewhere.example/x.png';
    document.body.append(image);
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
  });
  const all = async () => (await refused()).join('\n');
  for (const kind of [/img-src https:\/\/elsewhere/, /script-src-elem inline/, /script-src-attr inline/]) {
    await expect.poll(all).toMatch(kind);
  }
  await expect(page).not.toHaveTitle('broken in');

  await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await expect(page.getByRole('heading', { name: 'Календар' })).toBeVisible();
  await expect(page.locator('td.today')).toHaveCount(1);
  const exit = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(exit).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(await inPage(page)).toEqual([]);
});
