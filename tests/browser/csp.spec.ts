import { expect, test, type Page } from '@playwright/test';
import { mapLoaded, open, ready, results, type } from './support.ts';

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
  return async () => [
    ...said,
    ...(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)),
  ];
}

test('nothing that the site does needs more than its policy allows', async ({ page }) => {
  // Four views, two maps and the solver in one go.
  test.slow();
  const refused = await refusals(page);
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/default-src 'none'.*script-src 'self' 'wasm-unsafe-eval'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  await type(page, 'Соціальне таксі').check();
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
  await mapLoaded(page);
  await page.getByRole('button', { name: 'Спрощена карта' }).click();
  await expect(page.getByRole('button', { name: /служба|таксі|громада/i }).first()).toBeVisible();

  await page.getByRole('tab', { name: 'Підібрати' }).click();
  await ready(page);
  await results(page)
    .getByRole('button', { name: /^Додати/ })
    .first()
    .click();
  await page.getByRole('button', { name: "Пам'ятка" }).click();
  const slip = page.getByRole('dialog', { name: "Пам'ятка" });
  await expect(slip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();

  await page.getByRole('tab', { name: 'Планувати' }).click();
  await ready(page);
  await page.getByText('Де відкрити').first().click();
  await page.getByRole('button', { name: 'Знайти місця' }).click();
  await expect(page.getByRole('region', { name: 'Відповідь' })).toBeVisible();
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
});
