import { mapLoaded, open, openTool, place, results, twoFrames, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

/** A laptop of 1280 × 1024 at 400 %, and a phone held across. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 740, height: 360 },
] as const;

const LINKS = {
  'first visit': '',
  'not found': `service=social-taxi&hromada=${ZAHADKIVKA}`,
  violence: 'service=crisis-counselling&hromada=UA91020010000010037',
  country: 'region=UA',
  refer: `view=refer&service=social-taxi&recipients=older-people&hromada=${ZAHADKIVKA}&saved=ua91-uiavnenska-social-taxi`,
  plan: 'view=plan&service=social-taxi',
  'plan of the country': 'region=UA&view=plan',
};

/** What sticks out of the page, and what has focus but lies under something else. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.header *, .panel *, .plan-bar *')]
      .filter(
        (each) =>
          each.checkVisibility() &&
          each.closest('.visually-hidden, .skip-links, svg, .coverage-scroll') === null,
      )
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
      })
      .map(({ className, textContent }) => `${className}: ${textContent.slice(0, 40)}`),
  );
}

async function covered(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (on === null || on === document.body) return null;
    const { left, top, width, height } = on.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
    const own =
      over !== null &&
      (on.contains(over) || over.contains(on) || on.closest('label, .question')?.contains(over));
    return own === true ? null : `${on.className} ${on.textContent.slice(0, 40)} under ${over?.className}`;
  });
}

test('plan on a phone held across: the map above the table, each of them whole', async ({ page }) => {
  await page.setViewportSize(SIZES[1]);
  await open(page, LINKS.plan);
  await mapLoaded(page);
  const table = page.locator('.coverage-scroll');
  await table.scrollIntoViewIfNeeded();
  const [map, list] = await Promise.all([page.locator('.map-region').boundingBox(), table.boundingBox()]);
  expect(list?.height).toBeGreaterThan(180);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + 1);
  // A tool’s map stands right under its bar, and beside the tool however far that is scrolled.
  await openTool(page, 'Що, якщо');
  const frame = page.locator('.map-region');
  await expect.poll(async () => (await page.locator('.below-map').boundingBox())?.height).toBeLessThan(80);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(frame).toBeInViewport({ ratio: 0.9 });
});

for (const [name, link] of Object.entries(LINKS)) {
  test(`${name}: nothing wider than the page, nothing that has focus is covered`, async ({ page }) => {
    await page.setViewportSize(SIZES[0]);
    await open(page, link);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await twoFrames(page);
      const at = `${size.width} × ${size.height}`;
      expect(await outside(page), at).toEqual([]);
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let i = 0; i < 16; i++) {
          await page.keyboard.press(key);
          await expect.poll(() => covered(page), `${key} at ${at}`).toBeNull();
        }
      }
    }
  });
}

test('the order is where, what, answer, list, and the number can be pressed', async ({ page }) => {
  await page.setViewportSize(SIZES[0]);
  await open(page, LINKS['not found']);
  const call = page.getByRole('link', { name: /^ЦНАП вашої громади/ });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await twoFrames(page);
    const tops = await Promise.all(
      [place(page), page.getByRole('checkbox', { name: 'Соціальне таксі' }), call, results(page)].map(
        async (each) => (await each.boundingBox())?.y ?? Number.NaN,
      ),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await call.click({ trial: true });
  }
});

test('what comes late above it does not push away what has focus; who scrolls by hand is left alone', async ({
  page,
}) => {
  await page.setViewportSize(SIZES[0]);
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/Oblasts-.*js$/, async (route) => {
    await late;
    await route.continue();
  });
  await open(page, LINKS.country);
  // Whom to call does not wait for it.
  await expect(page.getByRole('link', { name: '15-45' })).toBeVisible();
  come?.();
  await expect(page.getByRole('region', { name: 'Де вже є перелік' })).toBeAttached();
  const map = page.getByRole('button', { name: 'Карта', exact: true });
  for (let i = 0; i < 20 && !(await map.evaluate((link) => link === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(map).toBeFocused();
  await page.locator('.first-more').evaluate((row: HTMLElement) => (row.style.marginTop = '500px'));
  await expect(map).toBeInViewport({ ratio: 0.9 });
  await page.evaluate(() => scrollTo(0, 0));
  await twoFrames(page);
  await expect(map).not.toBeInViewport();
});
