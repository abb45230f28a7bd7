import { mapLoaded, open, ZAHADKIVKA } from './support.ts';
import { expect, test } from './test.ts';

const SIZES = [
  [320, 568],
  [390, 844],
  [820, 1180],
  [1280, 720],
  [1440, 900],
] as const;

/** Boxes of what stands on the map or under it, by class. */
const EDGES = ['.map-scale', '.map-attribution', '.map-controls', '.map-top > *', '.map-legend'] as const;

for (const [width, height] of SIZES) {
  test(`on the map and under it nothing stands over another at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['find', 'refer', 'plan']) {
      await page.goto('about:blank');
      await open(page, `view=${view}&service=social-taxi&hromada=${ZAHADKIVKA}`);
      if (width < 720) await page.getByRole('button', { name: 'Карта', exact: true }).click();
      await mapLoaded(page);
      const boxes = await page.evaluate(
        (edges) =>
          edges.flatMap((edge) =>
            [...document.querySelectorAll(edge)]
              .filter((each) => each.checkVisibility())
              .map((each) => [edge, each.getBoundingClientRect().toJSON()] as const),
          ),
        EDGES,
      );
      expect
        .soft(boxes.map(([edge]) => edge))
        .toEqual(expect.arrayContaining(['.map-scale', '.map-attribution']));
      const over = boxes.flatMap(([one, a], i) =>
        boxes
          .slice(i + 1)
          .filter(
            ([, b]) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          )
          .map(([other]) => `${view}: ${one} and ${other}`),
      );
      expect.soft(over).toEqual([]);
    }
  });
}
