import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { PATTERNS, type PatternShape, type PatternTile } from '../../src/look/pattern.ts';

/** Whether a mark inks a point: the slow, exact reading of its definition (butt caps). */
function inked(shape: PatternShape, x: number, y: number): boolean {
  if (shape.kind === 'dot') return Math.hypot(x - shape.x, y - shape.y) <= shape.r;
  if (shape.kind === 'ring') {
    return Math.abs(Math.hypot(x - shape.x, y - shape.y) - shape.r) <= shape.width / 2;
  }
  const [dx, dy] = [shape.x2 - shape.x1, shape.y2 - shape.y1];
  const along = ((x - shape.x1) * dx + (y - shape.y1) * dy) / (dx * dx + dy * dy);
  const away = Math.abs((x - shape.x1) * dy - (y - shape.y1) * dx) / Math.hypot(dx, dy);
  return along >= 0 && along <= 1 && away <= shape.width / 2;
}

const inkedBy = (tile: PatternTile, x: number, y: number) => tile.shapes.some((s) => inked(s, x, y));

/** Sample points of one tile, off the edges. */
function samples(size: number, steps = 60): [number, number][] {
  return Array.from({ length: steps * steps }, (_, i) => [
    (((i % steps) + 0.5) * size) / steps,
    ((Math.floor(i / steps) + 0.5) * size) / steps,
  ]);
}

const NEIGHBOURS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
const drawn = FILL_KEYS.flatMap((key) => {
  const tile = PATTERNS[key];
  return tile === null ? [] : [{ key, tile }];
});

test('only the fill of a local provider is solid', () => {
  expect(FILL_KEYS.filter((key) => PATTERNS[key] === null)).toEqual(['servedLocal']);
});

test.each(drawn)('$key: the tile alone inks what an endless sheet of tiles would ink there', ({ tile }) => {
  for (const [x, y] of samples(tile.size)) {
    const sheet = NEIGHBOURS.some(([i, j]) => inkedBy(tile, x + i * tile.size, y + j * tile.size));
    expect(inkedBy(tile, x, y), `at ${x}, ${y}`).toBe(sheet);
  }
});

/** Kinds of marks and directions of lines, as text. */
function signature({ tile }: { tile: PatternTile }): string {
  const directions = tile.shapes.map((s) =>
    s.kind === 'line' ? `line${Math.round(Math.atan2(s.y2 - s.y1, s.x2 - s.x1) * 57.3)}` : s.kind,
  );
  return [...new Set(directions)].sort().join();
}

test('patterns differ in kind of mark or direction', () => {
  expect(new Set(drawn.map(signature)).size).toBe(drawn.length);
});

test('no pattern drowns its ground: between 2 and 40 % of ink', () => {
  for (const { key, tile } of drawn) {
    const points = samples(tile.size);
    const share = points.filter(([x, y]) => inkedBy(tile, x, y)).length / points.length;
    expect(share, key).toBeGreaterThan(0.02);
    expect(share, key).toBeLessThan(0.4);
  }
});
