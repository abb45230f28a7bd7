import { DESKTOP, open, place, results, type, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';
import { BROWSER_ARGS, findBrowser } from '../../scripts/tools/browser.ts';

/** The reader’s own setting: text twice as large, as a browser or a phone has it. */
test.use({
  viewport: { width: 360, height: 640 },
  launchOptions: {
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: [...BROWSER_ARGS, '--blink-settings=defaultFontSize=32'],
  },
});

const LINKS = [
  '',
  `service=social-taxi&hromada=${ZAHADKIVKA}`,
  'service=crisis-counselling&hromada=UA91020010000010037',
  'hromada=UA91020030000010074',
  'region=UA',
  `service=social-taxi&hromada=${ZAHADKIVKA}&selected=ua91-uiavnenska-social-taxi`,
  `view=refer&service=social-taxi,mobile-service&hromada=${ZAHADKIVKA}&saved=ua91-uiavnenska-social-taxi`,
  'view=plan&service=social-taxi',
];

/** What is cut by its own edges, sticks out of the page, or is broken within a number. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('.header *, .panel *')].filter(
      (each) => each.checkVisibility() && each.closest('.visually-hidden, .skip-links, svg') === null,
    );
    const wide = seen.filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    });
    const cut = seen.filter(
      (each) =>
        each.textContent.trim() !== '' &&
        each.clientWidth > 1 &&
        getComputedStyle(each).overflowX !== 'visible' &&
        each.scrollWidth > each.clientWidth + 1,
    );
    const numbers = seen.filter(
      (each) => each.matches('a[href^="tel:"] b') && each.scrollWidth > each.parentElement!.clientWidth + 1,
    );
    // Of a table: over the line below.
    const high = seen.filter((each) => each.matches('th, td') && each.scrollHeight > each.clientHeight + 2);
    return [...wide, ...cut, ...numbers, ...high].map(
      ({ className, textContent }) => `${className} ${textContent.slice(0, 40)}`,
    );
  });

test('text twice as large on a small phone: the same order, nothing cut, wider than the page or covered', async ({
  page,
}) => {
  for (const link of LINKS.flatMap((each) => [each, `${each}&lang=en`])) {
    await page.goto('about:blank');
    await open(page, link);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect.soft(await faults(page), link).toEqual([]);
  }
});

test('text twice as large in a wide window: the phone’s order in every view, nothing cut or wider than the page', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  for (const link of LINKS) {
    await page.goto('about:blank');
    await open(page, link);
    expect.soft(await faults(page), link).toEqual([]);
    await expect.soft(page.getByRole('button', { name: 'Швидко закрити сайт' })).toBeInViewport({ ratio: 1 });
  }
});

test('text twice as large: the way out is whole, its note read, the list passes under the bar alone', async ({
  page,
}) => {
  await open(page, LINKS[1]);
  const [exit, note, tabs] = await Promise.all(
    [
      page.getByRole('button', { name: 'Швидко закрити сайт' }),
      page.locator('.quick-exit-note').first(),
      page.getByRole('tablist'),
    ].map(async (each) => each.boundingBox()),
  );
  expect(exit?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect(note?.y ?? 0).toBeGreaterThanOrEqual((exit?.y ?? 0) + (exit?.height ?? 0) - 1);
  expect(tabs?.y ?? 0).toBeGreaterThanOrEqual((note?.y ?? 0) + (note?.height ?? 0) - 1);
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .last()
    .scrollIntoViewIfNeeded();
  const head = results(page).getByRole('heading', { level: 2 });
  const bar = await page.locator('.header-top').boundingBox();
  expect((await head.boundingBox())?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 2);
});

test('text twice as large: a place is typed, a type chosen, the number called', async ({ page }) => {
  await open(page);
  await type(page, 'Соціальне таксі').check();
  await place(page).fill('Загадк');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Загадківська/ })
    .click();
  await expect(page.getByRole('link', { name: /^ЦНАП вашої громади/ })).toBeVisible();
});
