import { mapLoaded, open, openTool, PHONE, TOOLS } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const TAXI = 'view=plan&service=social-taxi';
const table = (page: Page) => page.getByRole('table', { name: 'Наявність послуг у громадах' });
const map = (page: Page) => page.getByRole('region', { name: 'Карта' });
const more = (page: Page) => page.getByText('Ще', { exact: true });

/** How many elements stand whole on the screen, below what covers them. */
const whole = (page: Page, rows: string, under: string) =>
  page.evaluate(
    ([of, head]) => {
      const top = document.querySelector(head ?? '')?.getBoundingClientRect().bottom ?? 0;
      const boxes = [...document.querySelectorAll(of ?? '')].map((row) => row.getBoundingClientRect());
      return boxes.filter((box) => box.top >= top - 1 && box.bottom <= innerHeight && box.height > 0).length;
    },
    [rows, under],
  );

const HROMADAS = '.coverage tbody tr:not(.coverage-group)';
const GAPS = '.plan-missing-list tbody tr';

test.describe('the first screen of a laptop', () => {
  for (const [lang, service] of [
    ['uk', 'social-taxi'],
    ['uk', 'resilience'],
    ['en', 'social-taxi'],
  ] as const) {
    test(`holds rows, gaps and every tool (${lang}, ${service})`, async ({ page }) => {
      await open(page, `view=plan&service=${service}&lang=${lang}`);
      await mapLoaded(page);
      await expect(page.locator(HROMADAS).first()).toBeVisible();
      expect(await whole(page, HROMADAS, '.coverage thead')).toBeGreaterThanOrEqual(4);
      expect(await whole(page, GAPS, '.plan-missing-list thead')).toBeGreaterThanOrEqual(6);
      for (const tool of await page.locator('.plan-bar :is(select, .plan-tool-button):visible').all()) {
        await expect(tool).toBeInViewport({ ratio: 1 });
      }
      const bar = await page.locator('.plan-bar').boundingBox();
      expect(bar?.height).toBeLessThanOrEqual(54);
      const scrolls = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(scrolls).toBeLessThanOrEqual(0);
    });
  }

  test('names every tool, the rarer ones under «Ще»', async ({ page }) => {
    await open(page, TAXI);
    await more(page).click();
    for (const name of [...TOOLS, 'Скопіювати посилання']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Що змінилося', exact: true })).toBeHidden();
  });
});

test('map, table or both: one switch, kept for the session and out of the address', async ({ page }) => {
  await open(page, TAXI);
  await expect(page.getByRole('radio', { name: 'Разом' })).toBeChecked();
  await page.getByRole('radio', { name: 'Таблиця' }).check();
  await expect(page.getByRole('region', { name: 'Карта' })).toBeHidden();
  expect(await whole(page, '.coverage tbody tr', '.coverage thead')).toBeGreaterThanOrEqual(15);
  await page.getByRole('tab', { name: 'Знайти' }).click();
  await page.getByRole('tab', { name: 'Планувати' }).click();
  await expect(page.getByRole('radio', { name: 'Таблиця' })).toBeChecked();
  await page.getByRole('radio', { name: 'Карта' }).check();
  await expect(table(page)).toBeHidden();
  await expect(page).not.toHaveURL(/layout|table|both/);
});

test('best sites stand on the map before they are taken, and stay when one looks at the overview', async ({
  page,
}) => {
  await open(page, 'view=plan&service=early-intervention');
  await mapLoaded(page);
  await page.getByRole('button', { name: 'Де відкрити' }).click();
  await expect(page.getByRole('radio', { name: 'Карта' })).toBeChecked();
  await page.getByRole('button', { name: 'Знайти місця' }).click();
  const answer = page.getByRole('region', { name: 'Відповідь' });
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('[data-map-sites="2"]')).toBeVisible();
  const legend = page.getByRole('region', { name: 'Умовні позначення' });
  await expect(legend).toContainText('нове місце');
  await expect(legend).toContainText('радіус по прямій');
  await page.getByRole('button', { name: 'Огляд', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Разом' })).toBeChecked();
  await expect(page.locator('[data-map-sites="0"]')).toBeVisible();
  await page.getByRole('button', { name: 'Де відкрити' }).click();
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('[data-map-sites="2"]')).toBeVisible();
  // Of another service the answer is not.
  await page.getByLabel('Послуга', { exact: true }).selectOption('resilience');
  await expect(page.locator('[data-map-sites="0"]')).toBeVisible();
});

/** Presses Tab until an element has the focus, as a person would who sees where it is. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page
    .getByRole('button', { name, exact: true })
    .or(page.locator('summary', { hasText: name }));
  for (let at = 0; at < 40; at += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach «${name}»`);
}

const focused = (page: Page) =>
  page.evaluate(() => ({
    lost: document.activeElement === document.body,
    inPanel: document.activeElement?.closest('.panel') !== null,
    words: (document.activeElement?.textContent ?? '').replaceAll('\u00a0', ' ').trim(),
  }));

test('every tool opens, answers and is left by the keyboard alone', async ({ page }) => {
  await open(page, TAXI);
  await page.locator('.plan-tools').waitFor();
  await page.getByRole('combobox', { name: 'Область', exact: true }).focus();
  for (const name of TOOLS) {
    const button = page.getByRole('button', { name, exact: true });
    const rare = !(await button.isVisible());
    if (rare) {
      await tabTo(page, 'Ще');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    expect(await focused(page), name).toMatchObject({ lost: false, inPanel: true });
    // The first stop is the way back, then what is in it.
    await page.keyboard.press('Tab');
    expect((await focused(page)).words, name).toBe('Огляд');
    await page.keyboard.press('Tab');
    expect(await focused(page), name).toMatchObject({ lost: false });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name, exact: true })).toBeHidden();
    expect((await focused(page)).words, name).toBe(rare ? 'Ще' : name);
  }
});

test('a press on a hromada without a provider folds out whom to call, and marks it on the map', async ({
  page,
}) => {
  await open(page, TAXI);
  const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
  await missing.getByRole('button', { name: 'Вигаданська' }).press('Enter');
  await expect(page).toHaveURL(/hromada=UA91020010000010037/);
  await expect(missing.getByRole('link').first()).toBeInViewport({ ratio: 1 });
  await missing.getByRole('button', { name: 'Картка громади' }).click();
  const card = page.getByRole('region', { name: 'Картка громади' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(missing.getByRole('button', { name: 'Картка громади' })).toBeFocused();
});

test('the country begins with its map and its oblasts; a press looks into one', async ({ page }) => {
  await open(page, `${TAXI}&region=UA`);
  await expect(page.getByRole('radio', { name: 'Карта' })).toBeChecked();
  const oblasts = page.getByRole('region', { name: 'Області' });
  await expect(oblasts.getByRole('rowheader').first()).toBeInViewport();
  await oblasts.getByRole('button', { name: 'Прикладська' }).click();
  await expect(page).not.toHaveURL(/region=UA(&|$)/);
  await expect(page.getByRole('radio', { name: 'Разом' })).toBeChecked();
});

for (const [width, fragment] of [
  [1280, 'region=UA&view=plan'],
  [1280, TAXI],
  [820, 'region=UA&view=plan'],
] as const) {
  test(`the map has its place before the bars around it have come (${width}, ${fragment})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const sizes = new Set<string>();
      Object.assign(globalThis, { sizes });
      const look = () => {
        const frame = document.querySelector('.map-frame:has(canvas)')?.getBoundingClientRect();
        if (frame !== undefined) sizes.add([frame.top, frame.width, frame.height].join(' '));
        requestAnimationFrame(look);
      };
      look();
    });
    await open(page, fragment);
    await mapLoaded(page);
    await expect(page.getByRole('radio', { name: 'Разом' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Завантажити', exact: true })).toBeVisible();
    expect(
      await page.evaluate(() => [...(globalThis as unknown as { sizes: Set<string> }).sizes]),
    ).toHaveLength(1);
    const panel = page.locator('.panel');
    expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('a tool that is open leaves the map’s screen to be looked at, and its hromadas to be chosen', async ({
    page,
  }) => {
    await open(page, TAXI);
    await openTool(page, 'Що, якщо');
    await page.getByRole('button', { name: 'Карта', exact: true }).click();
    await mapLoaded(page);
    await expect(page.getByRole('region', { name: 'Умовні позначення' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('region', { name: 'Що, якщо' })).toBeHidden();
    // One way back, not two.
    await page.getByRole('button', { name: 'Список', exact: true }).click();
    await expect(map(page)).toBeHidden();
    await page.getByRole('button', { name: 'Обрати на карті або в таблиці' }).click();
    await expect(map(page)).toContainText('Обирайте громади');
    await page.getByRole('button', { name: 'Завершити вибір' }).first().click();
    await expect(map(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Що, якщо' })).toBeVisible();
    await page.getByRole('button', { name: 'Карта', exact: true }).click();
    await page.getByRole('button', { name: 'Як рахувати', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Як рахувати' })).toBeVisible();
  });
});

test('borders that do not come are said within the map, and the legend stays free', async ({ page }) => {
  await page.route('**/UA91/borders.json*', (route) => route.abort());
  await open(page, TAXI);
  const notice = page.locator('.map-status .notice');
  await expect(notice.getByRole('button', { name: 'Спробувати ще раз' })).toBeVisible();
  const [said, frame] = await Promise.all([notice.boundingBox(), page.locator('.map-frame').boundingBox()]);
  const bottom = (box: typeof said) => (box === null ? Number.NaN : box.y + box.height);
  expect(bottom(said)).toBeLessThanOrEqual(bottom(frame));
});
