import { axe } from './axe.ts';
import { mapLoaded, MOVING, open } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use(MOVING);

const map = (page: Page) => page.getByRole('region', { name: 'Карта' });
const oblasts = (page: Page) => map(page).getByRole('listbox', { name: 'Області на карті' });

test('a country seen whole has oblasts: five to choose from, by the keyboard or a press; close up it has hromadas', async ({
  page,
}) => {
  await open(page, 'region=UA&service=social-taxi');
  await mapLoaded(page);
  // A press first: the map's middle is some oblast.
  await page.locator('[data-map-loaded="true"]').click();
  await expect(page).toHaveURL(/region=UA9\d/);
  await page.getByRole('combobox', { name: 'Область' }).selectOption('UA');
  await expect(page).toHaveURL(/region=UA(&|$)/);
  await mapLoaded(page);
  // All options are there once the keyboard is.
  const options = oblasts(page).getByRole('option');
  await expect(options).toHaveCount(1);
  expect(await axe(page, { part: '.map-region' })).toEqual([]);
  await oblasts(page).locator('[tabindex="0"]').focus();
  await expect(options).toHaveCount(5);
  const south = oblasts(page).getByRole('option', { name: /^Умовна область: 6\sгромад\. / });
  await expect(south).toHaveCount(1);
  expect(await axe(page, { part: '.map-region' })).toEqual([]);

  await page.keyboard.press('End');
  await expect(south).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=UA93/);
  const hromadas = map(page).getByRole('listbox', { name: 'Громади на карті' });
  await expect(hromadas.getByRole('option')).toHaveCount(6);
  // Nobody is lost: the focus stands on a hromada of the oblast.
  await expect(hromadas.locator(':focus')).toHaveCount(1);
});

test('closer, the same country is drawn by hromadas, with the focus on one of the oblast that had it', async ({
  page,
}) => {
  await open(page, 'region=UA&service=social-taxi');
  await mapLoaded(page);
  await oblasts(page).locator('[tabindex="0"]').focus();
  await oblasts(page)
    .getByRole('option', { name: /^Прикладська область/ })
    .focus();
  await page.keyboard.press('+');
  const hromadas = map(page).getByRole('listbox', { name: 'Громади на карті' });
  await expect(hromadas.getByRole('option')).toHaveCount(33);
  await expect(hromadas.locator(':focus')).toHaveAttribute('data-code', /^UA91/);
});
