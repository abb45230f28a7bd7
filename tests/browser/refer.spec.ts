import { expect, test } from '@playwright/test';
import { open, results, type } from './support.ts';

test('a social worker filters, opens a card and keeps a shortlist for the client', async ({ page }) => {
  await open(page, 'view=refer');
  await type(page, 'Мобільна соціальна служба').check();
  const list = results(page);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(3);
  await list
    .getByRole('button', { name: /^Додати/ })
    .first()
    .click();
  const chosen = page.getByRole('region', { name: 'Обрані послуги' });
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await expect(chosen.getByRole('button', { name: "Пам'ятка" })).toBeEnabled();
  expect(page.url()).toContain('saved=');
  await list
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
});
