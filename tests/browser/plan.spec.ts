import { open, TABLET } from './support.ts';
import { expect, test } from './test.ts';

test('a place to apply, carried over from find, is no type of coverage: heading, figures and legend agree', async ({
  page,
}) => {
  await open(page, 'service=admin-service-centre&region=UA91');
  await page.getByRole('tab', { name: 'Планувати' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Будь-яка послуга');
  await expect(page.getByRole('combobox', { name: 'Послуга', exact: true })).toHaveValue('');
  await expect(page.locator('.map-legend')).toContainText('Будь-яка послуга');
});

test('a planner reads who is left out, from the facts of the oblast', async ({ page }) => {
  await open(page, 'view=plan&service=resilience');
  // 17 hromadas without the occupied one; four announced it, one has it.
  await expect(page.getByText(/11\s+з\s+16/).first()).toBeVisible();
  await expect(page.getByText(/100\s358/).first()).toBeVisible();
  const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
  await expect(missing).toContainText('Легендинська');
  await expect(missing).toContainText('Загадківська');
  await expect(missing.getByRole('rowheader')).toHaveCount(11);
  await expect(missing.getByRole('rowheader', { name: 'Дивосвітська' })).toHaveCount(0);

  const legend = page.getByRole('region', { name: 'Умовні позначення' });
  await expect(legend).toContainText('Оголошено, роботу не підтверджено');

  const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
  await expect(table.getByRole('row').filter({ hasText: 'Вигаданська' }).first()).toContainText('120 000');
});

test.describe('without the map', () => {
  test.use({ viewport: TABLET });

  test('an unclear record makes two hromadas unknown, neither served nor a gap', async ({ page }) => {
    await open(page, 'view=plan&service=social-services-centre');
    const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
    const rows = table.getByRole('row').filter({ hasText: 'Химерська' });
    await expect(rows).toHaveCount(2);
    // «З них» is said of those two, not of the hromadas where nothing was found.
    await expect(page.locator('.plan-total')).toContainText(
      /Про\s2\sз\s16\sгромад даних немає:.*З\sних у\s2\s/,
    );
    await expect(rows.nth(0)).toContainText('Громаду не визначено');
    await expect(rows.nth(1)).toContainText('Громаду не визначено');
    const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
    await missing.getByRole('button', { name: 'Усі 13' }).click();
    await expect(missing.getByRole('rowheader')).toHaveCount(13);
    await expect(missing.getByRole('rowheader').filter({ hasText: 'Химерська' })).toHaveCount(0);
  });

  test('the table sorts, and a cell chooses its hromada and type', async ({ page }) => {
    await open(page, 'view=plan&service=social-taxi');
    const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
    await table.getByRole('row').filter({ hasText: 'Мрійненська' }).getByRole('button').first().click();
    await expect(page).toHaveURL(/hromada=UA91020050000010111/);
  });
});
