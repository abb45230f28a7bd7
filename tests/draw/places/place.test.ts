import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/draw/places/place-labels.ts';
import { MARKER_STEP, placePoints } from '../../../src/draw/places/place-points.ts';
import { textWidth, wrap } from '../../../src/draw/places/text-width.ts';

const spot = fc.integer({ min: 0, max: 400 });
const candidates = fc.array(
  fc.record({
    code: fc.string(),
    text: fc.string({ maxLength: 18 }),
    rank: fc.constantFrom(0, 1, 2),
    x: spot,
    y: spot,
  }),
  { maxLength: 40 },
);
const RULES = {
  sizes: [14, 12, 10] as const,
  frame: { width: 400, height: 400 },
  markedGaps: [16, 30],
  first: null,
};

test('names never touch each other, nor a marker', () => {
  fc.assert(
    fc.property(candidates, fc.array(fc.record({ x: spot, y: spot }), { maxLength: 8 }), (all, markers) => {
      const obstacles = markers.map(({ x, y }) => ({ x: x - 12, y: y - 12, width: 24, height: 24 }));
      const named = all.map(({ x, y, code, text, rank }) => ({ code, text, rank, dot: [x, y] as const }));
      const boxes = placeLabels(named as Parameters<typeof placeLabels>[0], { ...RULES, obstacles }).map(
        ({ box }) => box,
      );
      for (const [i, a] of boxes.entries()) {
        for (const b of [...boxes.slice(i + 1), ...obstacles]) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          if (!apart) return false;
        }
      }
      return true;
    }),
  );
});

test('the lower rank has the room', () => {
  const at = [200, 200] as const;
  const named = [
    { code: 'b', text: 'Мале', rank: 2 as const, dot: at },
    { code: 'a', text: 'Велике', rank: 0 as const, dot: at },
  ];
  expect(placeLabels(named, { ...RULES, obstacles: [] }).map(({ code }) => code)).toEqual(['a']);
  expect(placeLabels(named, { ...RULES, obstacles: [], first: 'b' })[0]?.code).toBe('b');
});

test('the chosen one is named larger, and farther off where markers crowd around it', () => {
  const named = [{ code: 'a', text: 'Мале', rank: 2 as const, dot: [200, 200] as const }];
  const obstacles = [{ x: 160, y: 165, width: 80, height: 70 }];
  expect(placeLabels(named, { ...RULES, obstacles })).toEqual([]);
  expect(placeLabels(named, { ...RULES, obstacles, first: 'a' })).toMatchObject([{ chosen: true, size: 15 }]);
});

test('a name beside a marker keeps clear of it and loses its dot', () => {
  const named = [{ code: 'a', text: 'Ніжин', rank: 0 as const, dot: [200, 200] as const }];
  const obstacles = [{ x: 188, y: 188, width: 24, height: 24 }];
  const [label] = placeLabels(named, { ...RULES, obstacles });
  expect(label?.dot).toBeNull();
  expect(label?.x).toBeGreaterThan(212);
});

test('no name stands half below a button, and no seat below one has a name', () => {
  const covered = [{ x: 210, y: 100, width: 44, height: 200 }];
  const rules = { ...RULES, obstacles: [], covered };
  const name = { code: 'a', text: 'Новгород', rank: 0 } as const;
  expect(placeLabels([{ ...name, dot: [200, 200] }], rules)).toMatchObject([
    { anchor: 'end', dot: [200, 200] },
  ]);
  expect(placeLabels([{ ...name, dot: [220, 200] }], rules)).toEqual([]);
});

test('services of one place stand around it, each with a spot of its own', () => {
  for (let count = 2; count <= 40; count++) {
    const point = { at: [24, 51] as const, label: '', planned: false, approximate: false };
    const points = Array.from({ length: count }, (_, i) => ({ ...point, id: `s${i}`, number: i + 1 }));
    const spots = placePoints(points, () => [500, 500], { width: 1000, height: 1000 });
    expect(spots).toHaveLength(count);
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1)) {
        // Rounded to a tenth of a pixel.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(MARKER_STEP - 0.2);
      }
    }
  }
});

const letters = (value: string) => value.replaceAll(/[ \n\t]/g, '');

test('lines are no wider than their column and lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
      const lines = wrap(text, 12, width);
      return letters(lines.join('')) === letters(text) && lines.every((line) => textWidth(line, 12) <= width);
    }),
  );
});
