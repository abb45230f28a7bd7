import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, PHONE } from './support.ts';

for (const lang of ['uk', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${lang}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const view of ['find', 'refer', 'plan']) {
        await open(page, `view=${view}&service=social-taxi,resilience&lang=${lang}`);
        const found = await new AxeBuilder({ page }).analyze();
        expect(found.violations.map((each) => `${view}: ${each.id} ${each.nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

test('axe finds nothing on a phone, with the card open', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, 'service=social-taxi');
  await page
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'Картка послуги' }).waitFor();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map((each) => `${each.id} ${each.nodes[0]?.html}`)).toEqual([]);
});

test('the page and its parts say their language', async ({ page }) => {
  await open(page, 'lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('tab', { name: 'Find' })).toBeVisible();
  await page.getByRole('button', { name: /Українська/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
});

test('the keyboard alone walks the tabs and opens a card', async ({ page }) => {
  await open(page, 'service=social-taxi');
  await page.getByRole('tab', { name: 'Знайти' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Підібрати' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Підібрати' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toHaveCount(0);
});
