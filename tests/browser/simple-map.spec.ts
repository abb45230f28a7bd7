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

/** Tests draw by the processor, where the map does without MapLibre: here it may not ask. */
async function allowSlowWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (
      ...args: unknown[]
    ) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options?: object) {
        return drawn.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
      },
    });
  });
}

/** The colours of the map, as pixels. */
const fills = (page: Page) =>
  page.locator('canvas[data-sheet="fills"]').evaluate((sheet) => (sheet as HTMLCanvasElement).toDataURL());

async function drag(page: Page, way: readonly [number, number]): Promise<void> {
  const box = await page.locator('[data-map-loaded="true"]').boundingBox();
  if (box === null) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x + way[0] * share, y + way[1] * share);
  await page.mouse.up();
}

test('without WebGL the map has states, services, keyboard, its own moves and the card', async ({ page }) => {
  await forbidWebGL(page);
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  const before = await fills(page);
  await type(page, 'Соціальне таксі').uncheck();
  await choose(page, 'Мобільна соціальна служба');
  await expect.poll(async () => fills(page)).not.toBe(before);
  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .click();
  await expect(map(page).locator('[data-group][aria-current="true"]')).toHaveCount(1);
  await page.keyboard.press('Escape');

  const units = map(page).locator('[data-code]');
  await expect(units).toHaveCount(1);
  await units.and(page.locator('[tabindex="0"]')).focus();
  await expect(units).toHaveCount(17);
  const at = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['code']);
  const first = await at();
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBe(first);
  const chosen = await at();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`hromada=${chosen}`));
  expect(await axe(page, { part: '.map-region' })).toEqual([]);

  await drag(page, [-60, 30]);
  await expect(page).toHaveURL(/map=/);
  await expect(page.locator('[data-map-idle="true"]')).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
});

test('MapLibre comes with the first move by hand; a lost context leaves the picture; the visitor’s choice lasts a reload', async ({
  page,
}) => {
  await allowSlowWebGL(page);
  const code: string[] = [];
  page.on('request', (request) => {
    if (/gl-map|maplibre/.test(request.url())) code.push(request.url());
  });
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  expect(code).toEqual([]);
  await drag(page, [-60, 30]);
  await expect(canvas(page)).toHaveCount(1);
  await expect(page.locator('[data-map-idle="true"]')).toBeVisible();
  await canvas(page).evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const before = await fills(page);
  await type(page, 'Соціальне таксі').uncheck();
  await choose(page, 'Мобільна соціальна служба');
  await expect.poll(async () => fills(page)).not.toBe(before);

  await toggle(page).click();
  await expect(toggle(page)).toBeFocused();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await mapLoaded(page);
  await drag(page, [-60, 30]);
  await expect(page.locator('[data-map-idle="true"]')).toBeVisible();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(canvas(page)).toHaveCount(0);
});
