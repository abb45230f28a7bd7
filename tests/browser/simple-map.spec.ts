import { axe } from './axe.ts';
import { choose, mapLoaded, open, results, type } from './support.ts';
import { expect, type Page, test } from './test.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Карта' });
const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');
const toggle = (page: Page) => map(page).getByRole('button', { name: 'Спрощена карта' });

async function forbidWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (
      ...args: unknown[]
    ) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : drawn.call(this, kind, ...rest);
      },
    });
  });
}

test('without WebGL the simple map comes by itself, with states, services, keyboard and the card', async ({
  page,
}) => {
  await forbidWebGL(page);
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  await expect(map(page).getByText(/не\s+може намалювати повну карту/)).toBeVisible();
  await map(page).getByRole('button', { name: 'Прибрати повідомлення' }).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  const units = map(page).locator('[data-code]');
  await expect(units).toHaveCount(17);
  await expect(map(page).locator('pattern')).not.toHaveCount(0);
  const fills = () => units.evaluateAll((all) => all.map((each) => each.getAttribute('fill')).join());
  const before = await fills();
  await type(page, 'Соціальне таксі').uncheck();
  await choose(page, 'Мобільна соціальна служба');
  await expect.poll(fills).not.toBe(before);
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await expect(map(page).locator('[data-group][aria-current="true"]')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await units.and(page.locator('[tabindex="0"]')).focus();
  const at = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['code']);
  const first = await at();
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBe(first);
  const chosen = await at();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`hromada=${chosen}`));
  expect(await axe(page, { part: '.map-region' })).toEqual([]);
});

test('a lost context shows the simple map and recovers; the visitor’s choice lasts a reload', async ({
  page,
}) => {
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  await canvas(page).evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(map(page).getByText(/забракло пам’яті/)).toBeVisible();
  await expect(map(page).locator('[data-code]').first()).toBeVisible();
  // So long a browser is given to bring a lost context back.
  await page.clock.fastForward(3_000);
  await expect(canvas(page)).toBeVisible();
  await mapLoaded(page);
  await expect(map(page).getByText(/забракло пам’яті/)).toHaveCount(0);

  await toggle(page).click();
  await expect(toggle(page)).toBeFocused();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(map(page).locator('[data-code]').first()).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
});
