import type { Page } from '@playwright/test';
import { open, results } from './support.ts';
import { expect, test } from './test.ts';

const TYPE = 'region=UA&service=social-taxi';
const oblasts = (page: Page) => page.getByRole('region', { name: 'Де вже є перелік' });
const first = (page: Page) => results(page).getByRole('heading', { level: 3 }).first();

/** A file comes when what this gives is called. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  let come: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return () => come?.();
}

test('the country by type: its numbers wait for no other file, and what comes late pushes nothing down', async ({
  page,
}) => {
  const come = await hold(page, /Oblasts-[^/]*\.js/);
  await page.addInitScript(() => {
    const tops: number[] = [];
    Object.assign(window, { tops });
    const note = () => {
      const list = document.querySelector('.results');
      if (list?.checkVisibility() === true) tops.push(Math.round(list.getBoundingClientRect().top));
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await open(page, TYPE);
  await expect(first(page)).toBeVisible();
  await expect(oblasts(page)).toHaveCount(0);
  come();
  await expect(oblasts(page)).toBeVisible();
  const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
  expect([...new Set(tops)]).toHaveLength(1);
});

test('the country by type: its oblasts stand below the services, whichever come first', async ({ page }) => {
  const came = Promise.all([
    page.waitForResponse(/Oblasts-[^/]*\.js/),
    page.waitForResponse(/country-[^/]*\.js/),
  ]);
  const come = await hold(page, /overview\/services/);
  const opened = open(page, TYPE);
  for (const response of await came) await response.finished();
  come();
  await opened;
  await expect(first(page)).toBeVisible();
  await expect(oblasts(page)).toBeVisible();
  const [above, below] = await Promise.all([results(page).boundingBox(), oblasts(page).boundingBox()]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});
