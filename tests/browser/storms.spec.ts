import { mapLoaded, MOVING, open, ready, results, TABLET, type, types } from './support.ts';
import { expect, type Page, type Route, test } from './test.ts';

test.use(MOVING);

const headings = (page: Page) => results(page).getByRole('heading', { level: 3 });
const retry = (page: Page) => page.getByRole('button', { name: 'Спробувати ще раз' }).first();

async function cut(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ status: 200, body: (await response.text()).slice(0, 300) });
}

/** What goes wrong in the page itself; must stay empty. */
function crashes(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

test('the network goes in the middle: all that is shown stays and works, and it can be mended', async ({
  page,
  context,
}) => {
  const crashed = crashes(page);
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  await context.setOffline(true);
  await type(page, 'Соціальне таксі').uncheck();
  await type(page, 'Мобільна соціальна служба').check();
  await expect(headings(page)).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Область', exact: true }).selectOption('UA92');
  await expect(page.getByText('Немає з’єднання із сайтом.').first()).toBeVisible();
  await expect(headings(page)).toHaveCount(3);
  await expect(page.locator('[data-map-loaded="true"]')).toBeVisible();
  await context.setOffline(false);
  await retry(page).click();
  await expect(page.getByText('Немає з’єднання із сайтом.')).toHaveCount(0);
  expect(crashed).toEqual([]);
});

test('a slow file shows its progress; a broken list of files and broken borders are said and mended', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.route('**/data/UA91/services.json*', (route) => void held.push(route));
  await page.route('**/data/UA91/borders.json*', cut);
  await page.goto('./#service=social-taxi');
  await expect(page.getByText('Сайт відповів помилкою.').first()).toBeVisible();
  await page.unroute('**/data/manifest.json');
  await retry(page).click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  // The bar may still be the list's: the services are asked for after it.
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue();
  await expect(headings(page)).toHaveCount(2);
  await expect(page.getByText('Файл прийшов не повністю.').first()).toBeVisible();
  await page.unroute('**/data/UA91/borders.json*');
  await retry(page).click();
  await mapLoaded(page);
  await expect(headings(page)).toHaveCount(2);
});

test.describe('without the map', () => {
  test.use({ viewport: TABLET });

  test('twenty quick filters and steps back and forth end where the address says', async ({ page }) => {
    const crashed = crashes(page);
    await open(page, 'service=social-taxi');
    await types(page).evaluate((group) => {
      const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 4);
      for (let press = 0; press < 20; press += 1) boxes[press % 4]?.click();
    });
    // Each of four was pressed five times: all are turned round once.
    await expect(type(page, 'Соціальне таксі')).toHaveCount(0);
    await expect(types(page).getByRole('checkbox', { checked: true })).toHaveCount(3);

    for (const tab of ['Підібрати', 'Планувати', 'Знайти', 'Планувати']) {
      await page.getByRole('tab', { name: tab }).click();
      await ready(page);
    }
    await page.evaluate(async () => {
      for (let step = 0; step < 20; step += 1) {
        const moved = new Promise((resolve) => {
          window.addEventListener('popstate', resolve, { once: true });
        });
        history.go(step % 4 < 2 ? -1 : 1);
        await moved;
      }
    });
    const agree = () =>
      page.evaluate(() => {
        const named = /view=(\w+)/.exec(location.hash)?.[1] ?? 'find';
        return document.querySelector('.stage')?.getAttribute('data-view') === named;
      });
    await expect.poll(agree).toBe(true);
    await ready(page);
    expect(crashed).toEqual([]);
  });

  for (const kind of ['full', 'forbidden'] as const) {
    test(`storage that is ${kind} takes nothing away`, async ({ page }) => {
      const crashed = crashes(page);
      await page.addInitScript((how) => {
        if (how === 'full') {
          Object.assign(Storage.prototype, {
            setItem: () => {
              throw new DOMException('full', 'QuotaExceededError');
            },
          });
          return;
        }
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
        }
      }, kind);
      await open(page, 'view=refer&service=social-taxi');
      await results(page)
        .getByRole('button', { name: /^Обрати/ })
        .first()
        .click();
      await expect(page.getByRole('region', { name: 'Обрані послуги' }).getByRole('listitem')).toHaveCount(1);
      await page.getByRole('link', { name: 'Робота без мережі' }).click();
      await expect(page.getByText(/не\sдає сайтові нічого зберігати/)).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
      await expect(page).toHaveURL(/exit/);
      expect(crashed).toEqual([]);
    });
  }

  for (const timezoneId of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test('dates of the data stay what they are', async ({ page }) => {
        await open(page, 'view=find&service=social-taxi');
        await expect(page.getByText(/дані\s15\.05\.2024/).first()).toBeVisible();
        // On the day of the list itself; the day before, nothing is known anywhere.
        await open(page, 'view=plan&service=social-taxi&date=2024-05-15');
        await expect(page.locator('.plan-citation')).toContainText('не виявлено у 14 з 16 громад');
        await expect(page.locator('.plan-citation')).toContainText('є у 2 з 16 громад');
      });
    });
  }
});
