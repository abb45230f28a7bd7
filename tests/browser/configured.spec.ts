import { expect, test } from './test.ts';
import { configuredSite, type Site } from './configured-site.ts';
import { UIAVNE, ready, results } from './support.ts';

let site: Site;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await configuredSite({
    VITE_EXIT_URL: './favicon.svg',
    VITE_REPORT_EMAIL: 'map@example.org',
    VITE_REPORT_URL: 'https://example.org/new?title={id}',
  });
});
test.afterAll(() => site.close());

test('a deployer’s settings: where the exit leads, where reports go', async ({ page }) => {
  await page.goto(`${site.url}#service=social-taxi&hromada=${UIAVNE}`);
  await ready(page);
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('selected') ?? 'none';
  const card = page.getByRole('region', { name: 'Картка послуги' });
  const mail = await card
    .getByRole('link', { name: 'Повідомити про неточність', exact: true })
    .getAttribute('href');
  expect(mail).toContain('mailto:map@example.org?subject=');
  expect(decodeURIComponent(mail ?? '')).toContain(`Запис: ${id}`);
  await expect(card.getByRole('link', { name: 'Повідомити про неточність на сайті' })).toHaveAttribute(
    'href',
    `https://example.org/new?title=${id}`,
  );
  await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await expect(page).toHaveURL(/favicon\.svg$/);
});
