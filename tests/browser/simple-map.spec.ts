import { axe } from './axe.ts';
import { choose, mapLoaded, MOVING, open, results, type } from './support.ts';
import { expect, type Page, test } from './test.ts';

test.use(MOVING);

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
        return drawn.call(this, kind, {
          ...options,
          failIfMajorPerformanceCaveat: false,
          preserveDrawingBuffer: true,
        });
      },
    });
  });
}

/** How much of two pictures differs by over 80 of 255 in a colour, in per cent. */
const differ = (page: Page, pictures: readonly Buffer[]) =>
  page.evaluate(
    async (sources) => {
      const [one = [], other = []] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const { width, height } = image;
          const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height).data;
        }),
      );
      let strong = 0;
      for (let at = 0; at < one.length; at += 4) {
        const by = [0, 1, 2].map((i) => Math.abs((one[at + i] ?? 0) - (other[at + i] ?? 0)));
        if (Math.max(...by) > 80) strong++;
      }
      return (strong / (one.length / 4)) * 100;
    },
    pictures.map((picture) => picture.toString('base64')),
  );

/** The colours of the map, as pixels. */
const fills = (page: Page) =>
  page.locator('canvas[data-sheet="ground"]').evaluate((sheet) => (sheet as HTMLCanvasElement).toDataURL());

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
  await open(page, 'service=resilience&region=UA93');
  await mapLoaded(page);
  expect(code).toEqual([]);
  await drag(page, [-60, 30]);
  await expect(canvas(page)).toHaveCount(1);
  await expect(page.locator('[data-map-idle="true"]')).toBeVisible();

  // Moved on, the hand sees no difference: lines, colours and patterns lie where the picture has them.
  const gl = page.locator('.map-gl');
  await expect(async () => {
    await drag(page, [6, -4]);
    await expect(gl).toBeVisible({ timeout: 50 });
  }).toPass();
  await expect(gl).toBeHidden();
  await expect(page.locator('[data-map-idle="true"]')).toBeVisible();
  const frame = page.locator('.map-frame');
  const picture = await frame.screenshot();
  const showGround = (by: 'gl' | 'picture') =>
    page.evaluate((isGl) => {
      for (const each of document.querySelectorAll<HTMLElement>('[data-sheet="ground"]')) {
        each.style.visibility = isGl ? 'hidden' : 'visible';
      }
      for (const each of document.querySelectorAll<HTMLElement>('.map-gl')) {
        each.style.visibility = isGl ? 'visible' : 'hidden';
      }
    }, by === 'gl');
  await showGround('gl');
  expect(await differ(page, [picture, await frame.screenshot()])).toBeLessThan(0.1);
  await showGround('picture');

  await canvas(page).evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const before = await fills(page);
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
