import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/draw/paper/choropleth.ts';
import { RICHKOVA } from '../../fixtures/packs/country.ts';
import { COUNTRY, fillsOf, labelsOf, pointsOf, SCOPES } from '../scopes.ts';

const SIZE = { width: 680, height: 529 };

/** Absolute corners of a relative path. */
function corners(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mlhv])([^Mlhvz]*)/g)].map(([, command, raw = '']) => {
    const [a = 0, b = 0] = (raw.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else [x, y] = [x + a, y + b];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  });
}

/** Least and greatest. */
const span = (values: number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

describe.each(SCOPES)('%s', (_, borders) => {
  const made = layout({ borders, size: SIZE, fills: fillsOf(borders), labels: labelsOf(borders) });

  test('every unit is drawn once, with its code and its fill', () => {
    const codes = borders.polygons.features.map(({ properties }) => properties.code);
    expect(made.units.map(({ code }) => code)).toEqual(codes);
    expect(made.units.map(({ fill }) => fill)).toEqual([...fillsOf(borders).values()]);
    for (const { d } of made.units) expect(d).toMatch(/^M[-\d. Mlhvz]+z$/);
  });

  test('all lies inside of the picture and touches two of its edges but for the padding', () => {
    const all = made.units.flatMap(({ d }) => corners(d));
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    const [left, right] = span(xs);
    const [top, bottom] = span(ys);
    expect(Math.max(12 - left, 12 - top, right - 668, bottom - 517)).toBeLessThanOrEqual(0.1);
    expect(Math.min(Math.max(left, 680 - right), Math.max(top, 529 - bottom))).toBeLessThanOrEqual(12.1);
  });

  test('neighbours share their border to the last digit', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, d } of made.units) {
      for (const corner of corners(d)) {
        const key = corner.join();
        owners.set(key, (owners.get(key) ?? new Set()).add(code));
      }
    }
    const lines = corners(made.lines.raionBorders ?? '').map(
      (corner) => owners.get(corner.join())?.size ?? 0,
    );
    // A line between raions has a unit on either side at each of its corners.
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((count) => count < 2)).toEqual([]);
  });

  test('names do not touch each other and stay in the picture', () => {
    expect(made.labels.length).toBeGreaterThan(0);
    for (const [i, { box: a }] of made.labels.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= SIZE.width && a.y + a.height <= SIZE.height).toBe(true);
      for (const { box: b } of made.labels.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('the same input gives the same layout', () => {
    const again = layout({ borders, size: SIZE, fills: fillsOf(borders), labels: labelsOf(borders) });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
  });
});

test('equal squares keep equal areas on the cone', () => {
  const { units } = layout({ borders: COUNTRY, size: SIZE, fills: new Map(), padding: 0 });
  const areas = units.map(({ d }) => {
    const ring = corners(d);
    return Math.abs(
      ring.reduce((sum, [x, y], i) => {
        const [nx, ny] = ring[(i + 1) % ring.length] ?? [0, 0];
        return sum + (x * ny - nx * y) / 2;
      }, 0),
    );
  });
  for (const area of areas) expect(area / (areas[0] ?? 0)).toBeCloseTo(1, 2);
});

test('a chosen unit is outlined and named before all others', () => {
  const labels = labelsOf(COUNTRY).map(({ code, text, rank }) => ({
    code,
    text,
    rank,
    at: [31.5, 50.5] as const,
  }));
  const made = layout({ borders: COUNTRY, size: SIZE, fills: new Map(), labels, hromada: RICHKOVA.code });
  expect(made.lines.chosen).toBe(made.units[1]?.d);
  expect(made.labels.map(({ code }) => code)).toEqual([RICHKOVA.code]);
});

test('a box cuts away what is out of sight, and a speck of a unit is still drawn where nothing is cut', () => {
  const near = layout({ borders: COUNTRY, size: SIZE, fills: new Map(), bbox: [30.4, 50.4, 30.6, 50.6] });
  expect(near.units.map(({ code }) => code)).toEqual([COUNTRY.polygons.features[0]?.properties.code]);
  expect(near.clipped).toBe(true);
  const tiny = layout({ borders: COUNTRY, size: { width: 24.1, height: 24.1 }, fills: new Map() });
  expect(tiny.units).toHaveLength(3);
  for (const { d } of tiny.units) expect(d).not.toBe('');
});

test('numbered services of one place fan out, tied to it; each is there once and none covers another', () => {
  const points = pointsOf([
    [30.5, 50.5],
    [30.51, 50.5],
    [32.4, 50.6],
  ]);
  const made = layout({ borders: COUNTRY, size: SIZE, fills: new Map(), points, origin: [30.5, 50.5] });
  expect(made.points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [i, a] of made.points.entries()) {
    expect(a.place).not.toBeNull();
    const { x, y } = made.marks.origin?.[0] ?? { x: Number.NaN, y: Number.NaN };
    expect(Math.hypot(a.x - x, a.y - y)).toBeGreaterThan(20);
    for (const b of made.points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23);
  }
});

test('services without a number stay at their place', () => {
  const points = pointsOf([[30.5, 50.5]], false);
  const made = layout({ borders: COUNTRY, size: SIZE, fills: new Map(), points });
  expect(new Set(made.points.map(({ x, y, place }) => `${x} ${y} ${String(place)}`)).size).toBe(1);
});
