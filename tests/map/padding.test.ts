import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearPadding, type Padding, projectedSize, type Rect } from '../../src/map/padding.ts';

const BASE: Padding = { top: 32, right: 72, bottom: 40, left: 40 };
const NO_LEAST = 0;

const side = fc.integer({ min: 400, max: 1600 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Where the box may be drawn. */
function frame(padding: Padding, width: number, height: number): Rect {
  return {
    left: padding.left,
    top: padding.top,
    right: width - padding.right,
    bottom: height - padding.bottom,
  };
}

const apart = (a: Rect, b: Rect) =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

test('what is left touches no obstacle', () => {
  fc.assert(
    fc.property(side, side, share, share, share, share, (width, height, x, y, w, h) => {
      const left = x * width;
      const top = y * height;
      const obstacle = { left, top, right: left + w * 300, bottom: top + h * 200 };
      const padding = clearPadding(BASE, { width, height }, [obstacle], { width: 3, height: 3 }, NO_LEAST);
      expect(apart(frame(padding, width, height), obstacle)).toBe(true);
    }),
  );
});

/** At the lower left, as the page has it. */
const legend = (width: number, height: number) => ({
  left: 20,
  top: height - 190,
  right: Math.min(390, width - 20),
  bottom: height - 30,
});

test('beside the legend on a wide map, above it on a tall one', () => {
  const wide = { width: 985, height: 500 };
  const tall = { width: 390, height: 800 };
  const box = { width: 3, height: 2.8 };
  expect(clearPadding(BASE, wide, [legend(985, 500)], box)).toEqual({ ...BASE, left: 402 });
  expect(clearPadding(BASE, tall, [legend(390, 800)], box)).toEqual({ ...BASE, bottom: 202 });
});

test('without obstacles, or where one leaves next to nothing, the base stays', () => {
  const size = { width: 600, height: 400 };
  const box = { width: 3, height: 3 };
  expect(clearPadding(BASE, size, [], box)).toBe(BASE);
  expect(clearPadding(BASE, size, [{ left: 10, top: 10, right: 590, bottom: 390 }], box)).toBe(BASE);
});

test('a degree of latitude at 50° is drawn one and a half times as long as one of longitude', () => {
  const { width, height } = projectedSize([30, 49.5, 31, 50.5]);
  expect(width).toBe(1);
  expect(height).toBeCloseTo(1 / Math.cos((50 * Math.PI) / 180), 2);
});
