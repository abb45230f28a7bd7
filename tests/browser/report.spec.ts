import { expect, type Page, test } from './test.ts';
import { linkIdOf } from '../../src/domain/link-id.ts';
import { UIAVNE, open, results, TABLET } from './support.ts';

test.use({ viewport: TABLET });

const card = (page: Page) => page.getByRole('region', { name: 'Картка послуги' });

async function openCard(page: Page): Promise<void> {
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
}

test('without an address, a report is a text to copy: the record and nothing of the visitor', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCard(page);
  const id = 'ua91-uiavnenska-social-taxi';
  expect(page.url()).toContain(`selected=${linkIdOf(id)}`);
  await card(page).getByRole('button', { name: 'Повідомити про неточність' }).click();
  const answer = card(page).getByText('Скопійовано.');
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(answer).toBeFocused();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Запис: ${id}`);
  expect(text).not.toMatch(/hromada=|service=|http|Mozilla/);
});

test('a report that the browser does not copy is there, selected, with whom it is for', async ({ page }) => {
  await openCard(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await card(page).getByRole('button', { name: 'Повідомити про неточність' }).click();
  const text = card(page).getByRole('textbox', { name: /надішліть тим, хто веде цю карту/ });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/Запис: ua91-uiavnenska-social-taxi/);
});

test('ways to the place say that they leave the site, and nothing is opened by itself', async ({ page }) => {
  await openCard(page);
  const ways = card(page);
  await ways.getByText('Як доїхати').click();
  await expect(ways.getByRole('link', { name: 'OpenStreetMap' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.openstreetmap\.org\/directions\?to=5\d/,
  );
  await expect(ways.getByRole('link', { name: 'Google Maps' })).toHaveAttribute('rel', /noreferrer/);
  await expect(ways.getByRole('link', { name: 'Карти на телефоні' })).toHaveAttribute('href', /^geo:5\d/);
  await expect(ways.getByText('Посилання відкриють інший сайт')).toBeVisible();
});
