import { mapLoaded, open, openTool, TABLET, TOOLS } from './support.ts';
import { expect, type Locator, type Page, test } from './test.ts';

test.use({ viewport: TABLET });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
const columns = (page: Page) => page.getByRole('table', { name: 'Порівняння сценаріїв' });

/** Tabs until what is wanted has the focus, and presses a key on it; nothing in between is nowhere. */
async function reach(page: Page, wanted: Locator, key: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press(key);
  await expect.poll(() => focused(page)).not.toBe('BODY');
}

test('every change of a scenario is made, taken back and left, and the focus is never nowhere', async ({
  page,
}) => {
  await open(page, 'view=plan&service=social-taxi');
  await openTool(page, 'Що, якщо');
  const tool = page.getByRole('region', { name: 'Що, якщо', exact: true });
  await page.getByLabel('Де', { exact: true }).focus();
  await page.getByLabel('Де', { exact: true }).selectOption({ index: 2 });
  await reach(page, tool.getByRole('button', { name: 'Додати', exact: true }), 'Enter');
  await expect(tool.getByRole('button', { name: /^Скасувати зміну/ })).toHaveCount(1);
  await reach(page, tool.getByRole('button', { name: 'Ще один сценарій' }), 'Enter');
  await expect(page.getByLabel('Назва цього сценарію')).toBeFocused();
  await reach(page, tool.getByRole('button', { name: /^Прибрати «/ }), 'Enter');
  await expect(columns(page)).toHaveCount(0);
  await page.getByLabel('Де', { exact: true }).focus();
  await reach(page, tool.getByRole('button', { name: /^Скасувати зміну/ }), 'Enter');
  await expect(tool.getByRole('button', { name: /^Скасувати зміну/ })).toHaveCount(0);
  await page.getByLabel('Де', { exact: true }).focus();
  await reach(page, tool.getByRole('button', { name: 'Додати', exact: true }), 'Enter');
  await reach(page, tool.getByRole('button', { name: 'Завершити сценарій' }), 'Enter');
  await expect(page).not.toHaveURL(/scenario=/);
  expect(await tool.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(tool).toBeHidden();
  expect(await focused(page)).not.toBe('BODY');
});

/** What a person presses on a control by keyboard alone; nothing for what leads out of the page or wants a mouse. */
const KEYS = {
  BUTTON: 'Enter',
  SUMMARY: 'Enter',
  SELECT: 'ArrowDown',
  'INPUT number': 'ArrowUp',
  'INPUT range': 'ArrowRight',
  'INPUT radio': 'ArrowDown',
  'INPUT checkbox': 'Space',
  'INPUT text': 'Digit1',
} as const;

for (const name of TOOLS) {
  test(`every control of «${name}» is reached and used by keyboard, and the focus is never nowhere`, async ({
    page,
  }) => {
    // A file is chosen by the browser's own dialog, which nobody answers here.
    page.on('filechooser', () => undefined);
    await open(page, 'view=plan&service=early-intervention&hromada=UA91020010000010037');
    // Beside a map that a tool opens, and that has not come yet, there is no next stop: Tab would leave the page.
    await page.getByRole('button', { name: 'Карта', exact: true }).click();
    await mapLoaded(page);
    await page.getByRole('button', { name: 'Список', exact: true }).click();
    await openTool(page, name);
    const tool = page.getByRole('region', { name, exact: true });
    // What is in it comes later than its title: Tab would pass it by.
    await tool.locator('button, input, select').first().waitFor();
    await page.getByRole('button', { name: 'Огляд', exact: true }).focus();
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).not.toBe('BODY');
      const control = await tool.evaluate((element) => {
        const now = document.activeElement;
        if (now === null || !element.contains(now)) return null;
        return now instanceof HTMLInputElement ? `INPUT ${now.type}` : now.tagName;
      });
      if (control === null) break;
      const key = Object.entries(KEYS).find(([kind]) => kind === control)?.[1];
      if (key === undefined) continue;
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.activeElement !== document.body);
      // What is chosen on the map brings its screen, whose last stop is the way back.
      const back = page.getByRole('button', { name: 'Список', exact: true });
      if (await back.isVisible()) await back.press('Enter');
      const dialog = page.getByRole('dialog');
      if ((await dialog.count()) > 0) {
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await page.waitForFunction(() => document.activeElement !== document.body);
      }
    }
    await expect(tool).toBeVisible();
    // A sheet that was asked for may open only now: it is left first.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(tool).toBeHidden({ timeout: 1000 });
    }).toPass();
    expect(await focused(page)).not.toBe('BODY');
  });
}
