import { mapLoaded, open, twoFrames, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

const SIZES = [
  [320, 568],
  [390, 844],
  [820, 1180],
  [1280, 720],
  [1440, 900],
] as const;

/** Boxes of what stands on the map or under it, by class. */
const EDGES = ['.map-scale', '.map-attribution', '.map-controls', '.map-top > *', '.map-legend'] as const;

/** What stands there, and what of it over another, at the size as it is. */
async function edges(page: Page): Promise<{ stand: string[]; over: string[] }> {
  await twoFrames(page);
  const boxes = await page.evaluate(
    (names) =>
      names.flatMap((edge) =>
        [...document.querySelectorAll(edge)]
          .filter((each) => each.checkVisibility())
          .map((each) => [edge, each.getBoundingClientRect().toJSON()] as const),
      ),
    EDGES,
  );
  const over = boxes.flatMap(([one, a], i) =>
    boxes
      .slice(i + 1)
      .filter(
        ([, b]) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map(([other]) => `${one} and ${other}`),
  );
  const stand = ['.map-scale', '.map-attribution'].filter((edge) => boxes.some(([name]) => name === edge));
  return { stand, over };
}

for (const view of ['find', 'refer', 'plan']) {
  test(`${view}: on the map and under it nothing stands over another at five sizes`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page, `view=${view}&service=social-taxi&hromada=${ZAHADKIVKA}`);
    await page.getByRole('button', { name: 'Карта', exact: true }).click();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await mapLoaded(page);
      const whole = { stand: ['.map-scale', '.map-attribution'], over: [] };
      await expect.poll(async () => edges(page), `${width} × ${height}`).toEqual(whole);
    }
  });
}
