import { open, results } from './support.ts';
import { expect, test } from './test.ts';

test('the country by type: its results come with the oblasts above them, nothing is pushed down', async ({
  page,
}) => {
  await page.route(/Oblasts-[^/]*\.js/, async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
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
  await open(page, 'region=UA&service=social-taxi');
  await expect(page.getByRole('region', { name: 'Де вже є перелік' })).toBeVisible();
  await expect(results(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
  expect([...new Set(tops)]).toHaveLength(1);
});
