import { expect, test } from './test.ts';
import { DESKTOP, mapLoaded, open, ready, results, TABLET, traces, type } from './support.ts';

test.use({ viewport: TABLET });

const SECRET = /crisis-counselling|shelter|насильств|violence|постраждал/i;

test('words typed in find leave no trace, letter by letter', async ({ page }) => {
  await page.addInitScript(() => {
    const urls: string[] = [];
    Object.assign(window, { urls });
    for (const name of ['pushState', 'replaceState'] as const) {
      const plain = history[name].bind(history);
      history[name] = (data, title, url) => {
        urls.push(decodeURIComponent(String(url)));
        plain(data, title, url);
      };
    }
  });
  await open(page);
  await page.getByRole('button', { name: /^Усі\sпослуги:/ }).click();
  await page.getByRole('button', { name: /^Фільтри/ }).click();
  const field = page.getByRole('searchbox', { name: 'Пошук у назвах' });
  for (const words of ['насильство', 'мене б’ють', 'тікаю від чоловіка']) {
    await field.fill('');
    await field.pressSequentially(words);
    expect(decodeURIComponent(await traces(page))).not.toContain(words.slice(0, 3));
  }
  await field.fill('');
  const need = page.getByRole('textbox', { name: 'Що сталося або що потрібно?' });
  await need.pressSequentially('мене б’є чоловік');
  const picker = page.getByRole('group', { name: 'Вид послуги' });
  await expect(picker.getByRole('link', { name: '102' })).toBeVisible();
  expect(decodeURIComponent(await traces(page))).not.toMatch(/чоловік|мене/);
  await page.getByRole('button', { name: 'Консультування постраждалих', exact: true }).click();
  await expect(type(page, 'Консультування постраждалих')).toBeChecked();
  expect(decodeURIComponent(await traces(page))).not.toMatch(SECRET);
  const urls = await page.evaluate(() => (window as unknown as { urls: string[] }).urls.join('\n'));
  expect(urls).not.toMatch(/q=|насил|тіка|мене|crisis/);
});

test('hotlines stand before any local result', async ({ page }) => {
  await open(page);
  await type(page, 'Консультування постраждалих').check();
  const phone = page.locator('.notice-danger a[href="tel:102"]');
  const first = results(page).getByRole('heading', { level: 3 }).first();
  const [above, below] = [await phone.boundingBox(), await first.boundingBox()];
  expect(above?.y ?? Infinity).toBeLessThan(below?.y ?? 0);
});

test('no live region speaks of a violence-related type', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      for (const live of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
        heard.push(live.textContent ?? '');
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await type(page, 'Консультування постраждалих').check();
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(3);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
  expect(heard).not.toMatch(SECRET);
});

test.describe('with the map', () => {
  test.use({ viewport: DESKTOP });

  test('a violence-related search leaves no trace in URL, history, title or storage', async ({ page }) => {
    await open(page);
    await type(page, 'Консультування постраждалих').check();
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(page.locator('.notice-danger a[href="tel:102"]')).toBeVisible();
    await results(page)
      .getByRole('button', { name: /^Докладніше/ })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
    expect(await traces(page)).not.toMatch(SECRET);

    await page.getByRole('tab', { name: 'Підібрати' }).click();
    await ready(page);
    expect(await traces(page)).not.toMatch(SECRET);
    await page.goBack();
    await ready(page);
    expect(await traces(page)).not.toMatch(SECRET);
  });

  test('nothing is asked of another origin', async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) foreign.push(url);
    });
    for (const view of ['find', 'refer', 'plan']) await open(page, `view=${view}&service=social-taxi`);
    await mapLoaded(page);
    expect(foreign).toEqual([]);
  });
});

test('the quick exit replaces the page: button and Shift three times', async ({ page }) => {
  await open(page, 'service=social-taxi');
  await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await expect(page).toHaveURL(/exit/);
  await expect(page.locator('body')).not.toContainText('таксі');

  await open(page, 'service=social-taxi');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/exit/);
});
