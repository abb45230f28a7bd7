import { axe } from './axe.ts';
import { open, PHONE, place, results, TABLET, type, ZAHADKIVKA, openTool, TOOLS } from './support.ts';
import { expect, type Locator, type Page, test } from './test.ts';

test.use({ viewport: TABLET });

const FIND: Readonly<Record<string, string>> = {
  'find, nothing chosen': '',
  'find, not found here': `service=social-taxi&hromada=${ZAHADKIVKA}`,
  'find, none here': `service=day-care&hromada=${ZAHADKIVKA}`,
};
const REFER = 'view=refer&service=mobile-service,resilience';
const PLAN = 'view=plan&service=resilience';

/** What another language and other colours can change: names and contrast. */
const OF_WORDS_AND_COLOURS = [
  'color-contrast',
  'button-name',
  'link-name',
  'label',
  'select-name',
  'image-alt',
  'svg-img-alt',
  'empty-heading',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'aria-dialog-name',
  'aria-progressbar-name',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'label-content-name-mismatch',
];

type Show = (lang: string) => Promise<void>;

/** All rules in Ukrainian and light, names and contrast in English and dark. */
async function inBoth(page: Page, state: string, show: Show): Promise<void> {
  await show('uk');
  expect.soft(await axe(page), state).toEqual([]);
  await inEnglishDark(page, state, show);
}

async function inEnglishDark(page: Page, state: string, show: Show): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await show('en');
  expect.soft(await axe(page, { rules: OF_WORDS_AND_COLOURS }), `${state}, English, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

// On a phone's layout the map is not drawn: axe sees all the rest. What stands beside the map, the planner's tools and
// sheet, the slip, the letter and the other dialogs are looked at by the tests that open them.
test.describe('axe finds nothing', () => {
  test.use({ viewport: PHONE });
  test('in find', async ({ page }) => {
    for (const [state, fragment] of Object.entries(FIND)) {
      await inBoth(page, state, (lang) => open(page, `${fragment}&lang=${lang}`));
    }
  });

  test('in refer and in the card of a service', async ({ page }) => {
    await inBoth(page, 'refer', (lang) => open(page, `${REFER}&lang=${lang}`));
    await inBoth(page, 'card of a service', async (lang) => {
      await open(page, `service=social-taxi&lang=${lang}`);
      await page
        .locator('.item')
        .first()
        .getByRole('button', { name: /^(Докладніше|Details)/ })
        .click();
      await page.locator('.card').first().waitFor();
    });
  });

  test('in answers about violence', async ({ page }) => {
    await open(page);
    await type(page, 'Консультування постраждалих').check();
    expect(await axe(page)).toEqual([]);
  });

  test('in plan, nor in an oblast that failed', async ({ page }) => {
    await page.route('**/UA92/services.json*', (route) => route.fulfill({ status: 500, body: '' }));
    await inEnglishDark(page, 'plan', (lang) => open(page, `${PLAN}&lang=${lang}`));
    const fail = async (lang: string) => {
      await page.goto('about:blank');
      await open(page, `${PLAN}&region=UA91&lang=${lang}`);
      await page.getByRole('combobox', { name: /^(Область|Oblast)$/ }).selectOption('UA92');
      await page.getByRole('alert').waitFor();
    };
    await fail('uk');
    expect.soft(await axe(page, { part: '[role="alert"]' }), 'an oblast that failed').toEqual([]);
    await inEnglishDark(page, 'an oblast that failed', fail);
  });

  test('in what the footer opens', async ({ page }) => {
    for (const of of ['about', 'privacy', 'accessibility']) {
      await inBoth(page, of, async (lang) => {
        await page.keyboard.press('Escape');
        await open(page, `service=social-taxi&lang=${lang}`);
        await page.locator(`.footer a[href="#${of}"]`).click();
        await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
      });
    }
  });
});

test('the page and its parts say their language', async ({ page }) => {
  await open(page, 'lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('tab', { name: 'Find' })).toBeVisible();
  await page.getByRole('button', { name: /Українська/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
});

/** Presses a key until the focus is on what is looked for: what cannot be reached fails. */
async function reach(page: Page, key: string, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${most} presses of ${key}`);
}

test('the keyboard alone finds a service, reads its card and comes back', async ({ page }) => {
  await open(page);
  await reach(page, 'Tab', 'input[role="combobox"]');
  await page.keyboard.type('Загадківка');
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toContainText('Загадківка');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveValue(/Загадків/);
  await reach(page, 'Tab', 'input[type="checkbox"]');
  await page.keyboard.press('Space');
  await expect(type(page, 'Соціальне таксі')).toBeChecked();
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  await reach(page, 'Tab', '.item-acts button', 90);
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Картка послуги' });
  await expect(card).toBeVisible();
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('.item-acts button').first()).toBeFocused();
});

/** The focused part where something else lies over all of it (WCAG 2.4.11), in words; null where it is seen. */
function coveredFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  // A hidden box is seen as its label.
  const seen = focused.matches('input[type="checkbox"], input[type="radio"]')
    ? (focused.closest('label') ?? focused)
    : focused;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const free = parts.some((y) =>
    parts.some((x) => {
      const over = document.elementFromPoint(left + width * x, top + height * y);
      return over !== null && (seen.contains(over) || over.contains(seen));
    }),
  );
  return free ? null : seen.outerHTML.slice(0, 120);
}

/** Presses Tab until the focus is there; on the way nothing that has it may be covered. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect.soft(await page.evaluate(coveredFocus)).toBeNull();
  }
  throw new Error(`${String(target)} is not reached by Tab`);
}

test('the keyboard alone describes a client and hands over a slip; no focus is covered', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `view=refer&hromada=${ZAHADKIVKA}`);
  const press = async (target: Locator, key: string) => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await press(page.getByRole('checkbox', { name: 'Люди старшого віку', exact: true }), 'Space');
  await press(page.getByRole('button', { name: /^Усі види послуг/ }), 'Enter');
  await press(type(page, 'Соціальне таксі'), 'Space');
  await press(page.getByRole('button', { name: 'Готово' }), 'Enter');
  for (const name of ['Уявненської', 'Легендинської']) {
    await press(results(page).getByRole('button', { name: new RegExp(`^Обрати: .*${name}`) }), 'Enter');
  }
  const list = page.getByRole('region', { name: 'Обрані послуги' });
  await press(list.getByRole('button', { name: /^Нижче:.*Уявненської/ }), 'Enter');
  await expect(list.locator('.saved-body p:first-of-type')).toHaveText([/Легендинської/, /Уявненської/]);
  const slip = page.getByRole('button', { name: 'Пам’ятка' });
  await press(slip, 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Пам’ятка' });
  await expect(dialog.getByRole('img', { name: 'Де ці послуги' })).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(slip).toBeFocused();
});

test('at 400 % there is room to read, and no focus is covered', async ({ page }) => {
  // What 1280×1024 becomes (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, 'service=social-taxi');
  const bar = await page.locator('.header-top').boundingBox();
  expect(bar?.height).toBeLessThanOrEqual(256 / 4);
  await tabTo(page, results(page).locator('a[href^="tel:"]').first());
  await expect(results(page).getByRole('listitem').first()).toBeInViewport();
});

test('tabs answer to the arrows, and the planner’s table to the keyboard', async ({ page }) => {
  await open(page, 'service=resilience');
  await page.getByRole('tab', { name: 'Знайти' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Підібрати' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Планувати' })).toHaveAttribute('aria-selected', 'true');
  const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
  await table.getByRole('row').nth(2).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.matches('td button'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Картка/ })).toBeVisible();
});

test('no view scrolls sideways at 320 pixels, which is a desktop at 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 512 });
  for (const [state, fragment] of Object.entries({ ...FIND, refer: REFER, plan: PLAN })) {
    await open(page, fragment);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, state).toBeLessThanOrEqual(0);
  }
  const wide = (what: string) =>
    page.locator(what).evaluate((element) => element.scrollWidth - element.clientWidth);
  await open(page, `view=plan&service=social-taxi&hromada=${ZAHADKIVKA}`);
  for (const part of ['html', '.below-map']) expect.soft(await wide(part), part).toBeLessThanOrEqual(0);
  for (const tool of TOOLS) {
    await openTool(page, tool);
    expect.soft(await wide('html'), tool).toBeLessThanOrEqual(0);
  }
  await openTool(page, 'Завантажити');
  await page.getByRole('button', { name: /Аркуш громади/ }).click();
  await page.locator('dialog[open]').waitFor();
  expect.soft(await wide('dialog[open]'), 'sheet').toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await open(page, 'view=refer&service=social-taxi');
  await results(page)
    .getByRole('button', { name: /^Обрати: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Пам’ятка' }).click();
  await page.getByRole('dialog', { name: 'Пам’ятка' }).waitFor();
  expect.soft(await wide('dialog[open]'), 'slip').toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  for (const of of ['about', 'offline', 'privacy', 'accessibility']) {
    await page.locator(`.footer a[href="#${of}"]`).click();
    await page.locator('dialog[open] h1').waitFor();
    expect.soft(await wide('dialog[open]'), of).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});

test('reduced motion moves nothing; forced colours keep what is chosen and where one is in sight', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.setViewportSize(PHONE);
  await open(page, 'service=social-taxi');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const look = (name: string) =>
    type(page, name).evaluate((input) => {
      const tile = input.closest('label') ?? input.parentElement ?? input;
      const { borderTopColor, outlineColor, backgroundColor } = getComputedStyle(tile);
      const shown = [...tile.querySelectorAll('svg')].filter(
        (icon) => icon.getBoundingClientRect().width > 0,
      );
      return JSON.stringify([borderTopColor, outlineColor, backgroundColor, shown.length]);
    });
  await page.getByRole('button', { name: 'Змінити послугу' }).click();
  expect(await look('Соціальне таксі')).not.toBe(await look('Раннє втручання'));
  await page.getByRole('tab', { name: 'Знайти' }).focus();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
  expect(outline).toBe(true);
});
