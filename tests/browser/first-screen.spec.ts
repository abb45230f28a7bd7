import { changePack } from './change-pack.ts';
import { mapLoaded, open, PHONE, place, twoFrames, type, UIAVNE, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

/** Every state of DESIGN §3, of a first type and of one of the folded list, of violence too. */
const ANSWERS = {
  'served, first': `service=social-taxi&hromada=${UIAVNE}`,
  'served, folded': 'service=resilience&hromada=UA91040070000010333',
  'served from elsewhere, first': 'service=social-taxi&hromada=UA92020030000010703',
  'served from elsewhere, folded': 'service=home-care&hromada=UA91020030000010074',
  'served, violence': 'service=crisis-counselling&hromada=UA91020010000010037',
  'planned, folded': 'service=resilience&hromada=UA91020010000010037',
  'gap, first': 'service=social-taxi&hromada=UA93020030000010962',
  'gap, folded': 'service=day-care&hromada=UA91020050000010111',
  'not found, first': `service=social-taxi&hromada=${ZAHADKIVKA}`,
  'not found, folded': `service=resilience&hromada=${ZAHADKIVKA}`,
  'not found, violence': 'service=crisis-counselling&hromada=UA91020030000010074',
  'unknown, first': 'service=early-intervention&hromada=UA91020030000010074',
  'unknown, folded': 'service=inclusive-education-support&hromada=UA91020030000010074',
  'unknown, violence': 'service=emergency-intervention&hromada=UA92020030000010703',
  'ambiguous, folded': 'service=social-services-centre&hromada=UA91040050000010296',
  'occupied, first': 'service=social-taxi&hromada=UA91080030000010555',
  'occupied, folded': 'service=resilience&hromada=UA91080030000010555',
  'occupied, violence': 'service=shelter&hromada=UA91080030000010555',
} as const;

/** A client with two needs that five services answer, two of them chosen. */
const CLIENT = `service=social-taxi,mobile-service&recipients=older-people&hromada=${ZAHADKIVKA}&saved=ua91-uiavnenska-social-taxi,ua91-uiavnenska-mobile-service`;

/** Where the first number that can be seen begins and ends, in CSS pixels from the window's top. */
const firstNumber = (page: Page) =>
  page.evaluate(() => {
    const link = [...document.querySelectorAll('main a[href^="tel:"]')].find((each) =>
      each.checkVisibility(),
    );
    const box = link?.getBoundingClientRect();
    return box === undefined ? null : { top: box.top, bottom: box.bottom, left: box.left, right: box.right };
  });

/** The last is a phone on its side. */
const SCREENS = [
  { width: 360, height: 640, header: 56 },
  { width: 1280, height: 720, header: 56 },
  { width: 740, height: 360, header: 48 },
];

// Each is opened in Ukrainian and at one size, then turned to the other size and to English.
for (const [name, part, first] of [
  ['of a first type', 'first', 0],
  ['of the folded list', 'folded', 1],
  ['of violence', 'violence', 0],
] as const) {
  test(`the first number stands whole in the first screen of every answer ${name}`, async ({ page }) => {
    for (const [state, link] of Object.entries(ANSWERS).filter(([key]) => key.endsWith(part))) {
      await page.goto('about:blank');
      await page.setViewportSize(SCREENS[first] ?? PHONE);
      for (const lang of ['uk', 'en']) {
        await open(page, `${link}&lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('.answer')).toBeVisible();
        for (const size of lang === 'uk' ? SCREENS : SCREENS.toReversed()) {
          await page.setViewportSize(size);
          await twoFrames(page);
          const box = await firstNumber(page);
          const where = `${state}, ${lang}, ${size.width}×${size.height}`;
          expect.soft(box?.bottom ?? Infinity, where).toBeLessThanOrEqual(size.height);
          expect.soft(box?.top ?? -1, where).toBeGreaterThanOrEqual(size.header);
          expect.soft(box?.right ?? Infinity, where).toBeLessThanOrEqual(size.width);
        }
      }
    }
  });
}

test('a gap leads to the next provider: its number stands in the first screen under fire, however long its name', async ({
  page,
}) => {
  const provider = { uk: 'Довгоназвищанська громада (надавача в джерелі не названо)', en: null };
  const territory = { status: 'active_e_resources', edition: '2025-05-07' };
  await changePack(page, 'UA91/services.json', (pack) => ({
    ...pack,
    hromadas: pack.hromadas.map((each) => Object.assign(each, { territory })),
    services: pack.services.map((each) => Object.assign(each, { provider })),
    surveys: pack.surveys.map((each) => Object.assign(each, { completeness: 'complete' })),
  }));
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, ANSWERS['not found, first']);
  await expect(page.locator('.answer')).toHaveAttribute('data-state', 'gap');
  await expect(page.locator('.answer a')).toHaveCount(0);
  expect((await firstNumber(page))?.bottom ?? Infinity).toBeLessThanOrEqual(640);
  await expect(page.locator('.found')).toContainText('У громаді тривають активні бойові дії');
});

test('a phone on its side: whom to call stands in the first screen of a card', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  for (const lang of ['uk', 'en']) {
    await open(page, `${ANSWERS['not found, first']}&selected=ua91-uiavnenska-social-taxi&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const bottom = async () => (await firstNumber(page))?.bottom ?? Infinity;
    await expect.poll(bottom, lang).toBeLessThanOrEqual(360);
  }
});

/** What stays in place whatever is scrolled, and is no dialog. */
const pinned = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).position === 'fixed')
      .map((each) => each.className),
  );

/** Controls of which another control lies over the middle. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const controls = 'a[href], button, input, select, summary';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((each) => each.checkVisibility() && each.closest('.visually-hidden, .skip-links') === null)
      .flatMap((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
        const over = document.elementFromPoint(x, y)?.closest<HTMLElement>(controls) ?? null;
        const own = over === null || over === each || over.contains(each) || each.contains(over);
        const labelled = over?.closest('label')?.contains(each) === true;
        // What stands behind refer’s dock is scrolled clear of it.
        const docked = over?.closest('.dock') !== null && each.closest('.dock') === null;
        return own || labelled || docked ? [] : [`${each.textContent} under ${over.textContent}`];
      });
  });

const SIZES = [
  [320, 568],
  [360, 640],
  [390, 844],
  [740, 360],
  [820, 1180],
  [1280, 720],
  [1440, 900],
] as const;

for (const [view, links] of Object.entries({
  find: ['', ANSWERS['not found, first'], ANSWERS['served, violence'], 'region=UA'],
  refer: ['view=refer', `view=refer&${CLIENT}`],
})) {
  test(`${view}: at seven sizes nothing floats, no control covers another, nothing is wider`, async ({
    page,
  }) => {
    for (const link of links) {
      await open(page, link);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await twoFrames(page);
        const faults = async () => ({
          pinned: await pinned(page),
          covered: await covered(page),
          wide: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
          // Columns scroll; below them the page has nothing.
          long: await page.evaluate(() =>
            innerWidth < 800 ? 0 : document.documentElement.scrollHeight - innerHeight,
          ),
        });
        const none = { pinned: [], covered: [], wide: 0, long: 0 };
        await expect.poll(faults, `${link} at ${width}×${height}`).toEqual(none);
      }
    }
  });
}

test('on the map the chosen hromada is at least 96 px wide, whole, and the nearest stand beside it', async ({
  page,
}) => {
  await open(page, ANSWERS['not found, first']);
  await page.getByRole('button', { name: 'Спрощена карта' }).click();
  await mapLoaded(page);
  const unit = page.locator(`[data-code="${ZAHADKIVKA}"]`);
  await expect
    .poll(async () => {
      const [box, map] = [await unit.boundingBox(), await page.locator('.map-frame').boundingBox()];
      if (box === null || map === null || box.width < 96) return 'narrow';
      const whole = box.x >= map.x && box.y >= map.y && box.x + box.width <= map.x + map.width;
      return whole && box.y + box.height <= map.y + map.height ? 'whole' : 'cut';
    })
    .toBe('whole');
  await page.getByRole('button', { name: 'Показати всю територію' }).click();
  await expect.poll(async () => (await unit.boundingBox())?.width ?? 0).toBeLessThan(160);
});

test('the legend has one row: whole where it fits, else short words that a press unfolds', async ({
  page,
}) => {
  const legend = page.getByRole('region', { name: 'Умовні позначення' });
  for (const [link, whole] of [
    [ANSWERS['not found, first'], true],
    ['service=resilience', false],
  ] as const) {
    await page.goto('about:blank');
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, link);
    await expect(legend).toBeVisible();
    await expect.poll(async () => (await legend.boundingBox())?.height, link).toBeLessThanOrEqual(46);
    await expect(legend.getByRole('listitem').first()).toBeVisible({ visible: whole });
  }
  await legend.getByRole('button').click();
  await expect(legend.getByRole('listitem').first()).toBeVisible();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(legend.getByRole('button')).toHaveCount(0);
  await expect(legend.getByRole('listitem').first()).toBeVisible();
});

test('the legend of several types together is no wider than its map', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `service=social-taxi,mobile-service&match=all&hromada=${ZAHADKIVKA}`);
  const states = page.getByRole('region', { name: 'Умовні позначення' }).locator('button span');
  await expect(states.first()).toBeVisible();
  const ends = await states.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(1280);
});

test('a card whose list was drawn anew beneath it gives the focus back to the same line', async ({
  page,
}) => {
  const taxi = `hromada=${ZAHADKIVKA}&service=social-taxi`;
  await open(page, taxi);
  const more = page.getByRole('button', { name: /^Докладніше.*Уявненської/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
  await page.evaluate((link) => {
    location.hash = `#${link},resilience&selected=ua91-uiavnenska-social-taxi`;
  }, taxi);
  await expect(page.locator('.detail-behind .item-list > [data-service]').nth(6)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('from the first visit to a number: one place typed, two presses; what is answered folds, and opens again', async ({
    page,
  }) => {
    await open(page);
    await expect(page.getByRole('region', { name: 'Результати' })).toHaveCount(0);
    await type(page, 'Соціальне таксі').check();
    await place(page).fill('Загадк');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Загадківська/ })
      .tap();
    await expect(page.getByRole('link', { name: /^ЦНАП вашої громади/ })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(place(page)).toBeFocused();
    await expect(type(page, 'Раннє втручання')).toHaveCount(0);

    await page.getByRole('button', { name: 'Змінити послугу' }).tap();
    await expect(type(page, 'Раннє втручання')).toBeVisible();
    await expect(page.locator('.answer')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('.answer')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Змінити послугу' })).toBeFocused();
    await page.getByRole('button', { name: 'Змінити послугу' }).tap();
    await type(page, 'Раннє втручання').check();
    await type(page, 'Соціальне таксі').uncheck();
    await page.getByRole('button', { name: 'Готово' }).tap();
    await expect(type(page, 'Соціальне таксі')).toHaveCount(0);
    await expect(type(page, 'Раннє втручання')).toBeChecked();

    await page.getByRole('button', { name: 'Змінити місце' }).tap();
    await expect(place(page)).toBeFocused();
    expect(await place(page).evaluate((input) => (input as HTMLInputElement).selectionEnd)).toBeGreaterThan(
      0,
    );
  });

  test('a card gives back scroll and focus, a checked type keeps the focus in its line', async ({ page }) => {
    await open(page, `hromada=${ZAHADKIVKA}`);
    await type(page, 'Соціальне таксі').focus();
    await page.keyboard.press('Space');
    await expect(type(page, 'Соціальне таксі')).toBeFocused();
    // By name: services of farther oblasts arrive later, and the last one is then another.
    const more = page.getByRole('button', { name: /^Докладніше.*Умовного/ });
    await more.scrollIntoViewIfNeeded();
    await more.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await expect(more).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
  });

  test('the answer is told aloud with whom to call, of violence nothing is', async ({ page }) => {
    const live = page.locator('.find > [aria-live]');
    await open(page, `hromada=${ZAHADKIVKA}`);
    await type(page, 'Соціальне таксі').check();
    await expect(live).toContainText(/не\s+знайшли.*ЦНАП вашої громади: 091/);
    await open(page, 'hromada=UA91020030000010074');
    await type(page, 'Консультування постраждалих').check();
    await expect(page.getByRole('link', { name: /Поліція.*102/ })).toBeVisible();
    await expect(live).toHaveText('');
    expect(page.url()).not.toContain('crisis-counselling');
  });
});
