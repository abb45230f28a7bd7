import { expect, type Page, TODAY, test } from './test.ts';
import {
  DESKTOP,
  open,
  openTool,
  PHONE,
  ready,
  results,
  TABLET,
  type,
  UIAVNE,
  ZAHADKIVKA,
} from './support.ts';

// Where a way out leads, and what Back finds behind it, is asked of a window that has no other history.
test.use({ viewport: TABLET, reuseContext: false });

const exit = /exit\.html$/;
const button = { name: 'Швидко закрити сайт' } as const;

test('102, 15-47, 116 123 and the chat-bot stand before any local result', async ({ page }) => {
  await open(page, `hromada=${ZAHADKIVKA}`);
  await page.getByRole('button', { name: /^Усі види послуг/ }).click();
  for (const name of ['Консультування постраждалих', 'Притулок']) {
    await type(page, name).check();
    const first = await results(page).boundingBox();
    for (const href of ['tel:102', 'tel:1547', 'tel:116123', 'https://t.me/police_helpbot']) {
      const line = await page.locator(`.notice-danger a[href="${href}"]`).boundingBox();
      expect(line?.y ?? Infinity, `${name}: ${href}`).toBeLessThan(first?.y ?? 0);
    }
    await type(page, name).uncheck();
  }
});

test('the exit is the first thing that the keyboard meets', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', button)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(exit);
});

test('says how many presses of Shift remain, and forgets them after a pause or another key', async ({
  page,
}) => {
  await page.clock.install({ time: TODAY });
  await open(page);
  const spoken = page.getByText(/Натисніть Shift ще/);
  await page.keyboard.press('Shift');
  await expect(spoken).toHaveText('Натисніть Shift ще 2 рази, щоб швидко закрити сайт');
  await page.keyboard.press('Shift');
  await expect(spoken).toHaveText('Натисніть Shift ще 1 раз, щоб швидко закрити сайт');
  await page.clock.fastForward(3100);
  await expect(spoken).toHaveCount(0);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await expect(spoken).toHaveText('Натисніть Shift ще 2 рази, щоб швидко закрити сайт');
  expect(page.url()).not.toMatch(exit);
});

test('after the exit, Back and Forward do not bring the site back', async ({ page }) => {
  await page.goto('about:blank');
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await page.getByRole('tab', { name: 'Планувати' }).click();
  await ready(page);
  await page.getByRole('tab', { name: 'Підібрати' }).click();
  await ready(page);
  await page.getByRole('button', button).click();
  await expect(page).toHaveURL(exit);
  await expect(page.getByRole('heading', { name: 'Календар' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toBe('[]');
  for (let step = 0; step < 3; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    expect(page.url()).toMatch(/exit\.html$|^about:blank$/);
  }
  expect(page.url()).toBe('about:blank');
  for (let step = 0; step < 3; step += 1) {
    await page.goForward({ waitUntil: 'commit' }).catch(() => null);
    expect(page.url()).toMatch(/exit\.html$|^about:blank$/);
  }
});

test('the exit works without a network', async ({ page, context }) => {
  await open(page, `service=social-taxi&hromada=${UIAVNE}`);
  await context.setOffline(true);
  await page.getByRole('button', button).click();
  await expect(page.getByRole('heading', { name: 'Календар' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/таксі|громад|Соцмапа/);
  await expect(page).toHaveTitle('Календар');
  await expect(page).toHaveURL(exit);
});

test.describe('in an English browser', () => {
  test.use({ locale: 'en-US' });

  test('the neutral page is English, with and without a network', async ({ page, context }) => {
    await open(page, `service=social-taxi&hromada=${UIAVNE}&lang=uk`);
    await page.getByRole('button', button).click();
    await expect(page.getByRole('heading', { name: 'Calendar' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('body')).not.toContainText(/\p{sc=Cyrl}/u);
    await open(page, `service=social-taxi&hromada=${UIAVNE}&lang=uk`);
    await context.setOffline(true);
    await page.getByRole('button', button).click();
    await expect(page.getByRole('heading', { name: 'Calendar' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/\p{sc=Cyrl}/u);
  });
});

test('the exit can be reached in every view and over the dialog', async ({ page }) => {
  for (const view of ['find', 'refer', 'plan']) {
    await open(page, `view=${view}`);
    await expect(page.getByRole('button', button), view).toBeVisible();
    await expect(page.getByText('Не стирає історію браузера та журнал дзвінків').first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'Про дані' }).click();
  await page.getByRole('dialog').getByRole('button', button).click();
  await expect(page).toHaveURL(exit);
});

/** Whether a press would reach a way out now, where it stands, without scrolling. */
const canLeave = (page: Page) =>
  page.locator(`button[aria-label="${button.name}"]`).evaluateAll((exits) =>
    exits.some((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return met !== null && each.contains(met);
    }),
  );

/** All that opens over the page, by how it is opened: the dialogs of all views, and what fills the screen. */
const OVER: Record<string, (page: Page) => Promise<void>> = {
  ...Object.fromEntries(
    ['about', 'privacy', 'accessibility', 'offline', 'own-file'].map((of) => [
      of,
      async (page: Page) => {
        await open(page, 'service=social-taxi');
        await page.locator(`.footer a[href="#${of}"]`).click();
      },
    ]),
  ),
  slip: async (page) => {
    await open(page, 'view=refer&service=social-taxi');
    const pick = results(page).getByRole('button', { name: /^Обрати: / });
    await pick.first().click();
    await page.getByRole('button', { name: 'Пам’ятка' }).click();
  },
  sheet: async (page) => {
    await open(page, `view=plan&service=social-taxi&hromada=${ZAHADKIVKA}`);
    await openTool(page, 'Завантажити');
    await page.getByRole('button', { name: /Аркуш громади/ }).click();
  },
  table: async (page) => {
    await open(page, 'view=plan&service=social-taxi');
    await page.getByRole('button', { name: 'На весь екран' }).click();
  },
};

for (const [what, show] of Object.entries(OVER))
  test(`the exit stays pressable over what opens, on every screen: ${what}`, async ({ page }) => {
    for (const size of [PHONE, { width: 820, height: 1180 }, DESKTOP]) {
      await page.setViewportSize(size);
      await page.goto('about:blank');
      await show(page);
      const over = page.locator('dialog[open], [data-full]');
      await expect(over).toBeVisible();
      expect.soft(await canLeave(page), `${size.width}`).toBe(true);
      await over.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      expect.soft(await canLeave(page), `${size.width}, at its end`).toBe(true);
    }
  });

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the exit stays in sight, large enough for a thumb, however far one scrolls', async ({ page }) => {
    await open(page, `service=social-taxi&hromada=${UIAVNE}`);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    const box = await page.getByRole('button', button).boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
  });
});
