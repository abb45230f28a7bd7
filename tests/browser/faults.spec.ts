import { expect, test, type Route } from '@playwright/test';
import { open, results, WHOLE_COUNTRY } from './support.ts';

const PACK = '**/data/UA74/services.json*';

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'no' }),
  'gets a server error': (route) => route.fulfill({ status: 500, body: 'no' }),
  'is cut short': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ status: 200, body: (await response.text()).slice(0, 400) });
  },
  'is not JSON': (route) =>
    route.fulfill({ status: 200, body: '<!doctype html><p>Welcome to the hotel Wi-Fi' }),
  'has a newer schema': async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ status: 200, body: text.replace(/"schema":\s*\d+/, '"schema":999') });
  },
  'cannot be reached': (route) => route.abort('internetdisconnected'),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`a pack that ${name} is said, and a retry mends it`, async ({ page }) => {
    await page.route(PACK, fault);
    await page.goto('./#service=social-taxi');
    const retry = page.getByRole('button', { name: 'Спробувати ще раз' }).first();
    await expect(retry).toBeVisible();
    await expect(page.getByText('UA74/services.json').first()).toBeVisible();
    await page.unroute(PACK);
    await retry.click();
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  });
}

test('what is shown stays when another oblast fails', async ({ page }) => {
  test.skip(!WHOLE_COUNTRY, 'this build has the pilot oblast only');
  await open(page, 'service=social-taxi');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.route('**/data/UA53/services.json*', (route) => route.fulfill({ status: 500, body: '' }));
  await page.getByRole('combobox', { name: 'Область' }).selectOption('UA53');
  await expect(page.getByRole('button', { name: 'Спробувати ще раз' }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('На екрані досі: Чернігівська область.');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
});
