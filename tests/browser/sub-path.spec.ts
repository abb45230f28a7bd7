import { FIXTURE_SITE } from '../../scripts/test/sites.ts';
import { expect, test } from './test.ts';
import { serve, type Served } from '../../scripts/tools/serve.ts';
import { mapLoaded, open, ready, results } from './support.ts';

let served: Served;

test.beforeAll(async () => {
  served = await serve(FIXTURE_SITE, '/some/sub-path/');
});
test.afterAll(() => served.close());

test('the same build works below a sub-path: list, map, views, worker, the way out', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: served.url, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(served.url)) missed.push(response.url());
  });
  await open(page, 'region=UA91&service=social-taxi');
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  await mapLoaded(page);
  await page.getByRole('tab', { name: 'Планувати' }).click();
  await ready(page);
  expect(new URL(page.url()).pathname).toBe('/some/sub-path/');

  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(served.url);

  await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await expect(page).toHaveURL(`${served.url}exit.html`);
  expect(missed).toEqual([]);
  await context.close();
});

test('an address that is not there leads into the site from any depth, and a link whose # was escaped opens as meant', async ({
  page,
}) => {
  for (const path of ['pro', 'pro/nas/', 'a/b/c/d/e']) {
    const answer = await page.goto(served.url + path);
    expect(answer?.status()).toBe(404);
    const ways = page.getByRole('link', { name: /Соцмапу|Sotsmapa/ });
    const hrefs = () => ways.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    await expect.poll(hrefs).toEqual([served.url, served.url]);
    await expect.poll(() => page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
  }
  // What says where the map stands has slashes of its own.
  await page.goto(`${served.url}%23region=UA91&service=social-taxi&map=8/50.1/31.2`);
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/some/sub-path/');
  expect(page.url()).toContain('map=8/50.1/31.2');
});
