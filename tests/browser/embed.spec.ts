import { expect, test } from './test.ts';
import { open, TABLET, UIAVNE } from './support.ts';

test.use({ viewport: TABLET });

test('the builder’s code gives a frame without the site’s own tools, whose exit leaves the whole window', async ({
  page,
  baseURL,
}) => {
  await open(page, `hromada=${UIAVNE}&service=shelter,social-taxi`);
  await page.getByRole('link', { name: 'Про дані' }).click();
  const about = page.getByRole('dialog', { name: 'Про дані' });
  await expect(about.getByRole('table', { name: 'Записи за віком' })).toBeVisible();
  await expect(about.getByRole('table', { name: /Повнота переліків/ })).toContainText('неповний');
  const code = await about.getByLabel('Код для вставлення').inputValue();
  expect(code).toContain('embed=1');
  expect(code).toContain(UIAVNE);
  expect(code).not.toContain('shelter');
  const height = about.getByLabel('Висота, пікселів');
  await height.fill('90');
  await expect(about.getByText(/від 400\sдо\s2000\sпікселів; у\sкоді лишилося 720/)).toBeVisible();
  await height.fill('900');
  await expect(about.getByText(/лишилося/)).toHaveCount(0);
  await expect(about.getByLabel('Код для вставлення')).toHaveValue(/height="900"/);

  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${code}` }),
  );
  await page.goto(`${baseURL ?? ''}host.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-ready="true"]').first()).toBeVisible();
  await expect(frame.getByRole('tab')).toHaveCount(0);
  await expect(frame.getByRole('region', { name: 'Результати' })).toBeVisible();
  const full = frame.getByRole('link', { name: 'Відкрити весь сайт' });
  expect(await full.getAttribute('href')).not.toContain('embed');
  await expect(frame.getByText('Не стирає історію браузера та журнал дзвінків').first()).toBeInViewport({
    ratio: 1,
  });
  await frame.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await page.waitForURL(/exit\.html/);
});
