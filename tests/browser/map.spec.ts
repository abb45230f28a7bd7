import { expect, test } from '@playwright/test';
import { mapLoaded, NIZHYN, open, PHONE, type, WHOLE_COUNTRY } from './support.ts';

test('a filter recolours the map and sends no geometry again', async ({ page }) => {
  const borders: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('borders.json')) borders.push(request.url());
  });
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  const legend = page.getByRole('region', { name: 'Умовні позначення' });
  await expect(legend).toContainText('55');
  await type(page, 'Соціальне таксі').uncheck();
  await type(page, 'Мобільна соціальна служба').check();
  await expect(legend).toContainText('54');
  expect(borders).toHaveLength(1);
});

test('a click on the map chooses the hromada, and the list follows', async ({ page }) => {
  await open(page, `service=social-taxi&hromada=${NIZHYN}`);
  await mapLoaded(page);
  const map = page.getByRole('region', { name: 'Карта' });
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no box');
  await map.click({ position: { x: box.width / 2, y: box.height * 0.3 } });
  await expect(page).not.toHaveURL(new RegExp(NIZHYN));
  await expect(page).toHaveURL(/hromada=UA74/);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the list comes first; the code of the map loads on a tap', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (/MapView|maplibre|borders\.json/.test(request.url())) scripts.push(request.url());
    });
    await open(page, 'service=social-taxi');
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(scripts).toEqual([]);
    await page
      .getByRole('button', { name: 'Карта' })
      .or(page.getByRole('radio', { name: 'Карта' }))
      .first()
      .click();
    await mapLoaded(page);
    expect(scripts.length).toBeGreaterThan(0);
  });

  test('nothing scrolls sideways', async ({ page }) => {
    for (const view of ['find', 'refer', 'plan']) {
      await open(page, `view=${view}&service=social-taxi`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
  });
});

test('another oblast loads only its own pack', async ({ page }) => {
  test.skip(!WHOLE_COUNTRY, 'this build was made without the open sources');
  const asked: string[] = [];
  page.on('request', (request) => {
    const match = /data\/(.+\.json)/.exec(request.url());
    if (match?.[1] !== undefined) asked.push(match[1]);
  });
  await open(page, 'region=UA74');
  await mapLoaded(page);
  asked.length = 0;
  await page.getByRole('combobox', { name: 'Область' }).selectOption('UA53');
  await expect(page).toHaveURL(/region=UA53/);
  await expect.poll(() => asked.filter((file) => file.includes('borders')).length).toBe(1);
  expect(asked.every((file) => file.startsWith('UA53/'))).toBe(true);
});

test('the whole country opens with every hromada', async ({ page }) => {
  test.skip(!WHOLE_COUNTRY, 'this build was made without the open sources');
  await open(page, 'view=plan&region=UA&service=social-taxi');
  await mapLoaded(page);
  await expect(page.getByText(/1\s470/).first()).toBeVisible();
});
