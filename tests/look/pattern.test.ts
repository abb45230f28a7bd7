import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { PATTERNS, type PatternTile } from '../../src/look/pattern.ts';
import type { Figure } from '../../src/look/shape.ts';

/** Ends of a mark that is a line. */
function endsOf(d: string): [number, number, number, number] {
  const ends = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)$/.exec(d)?.slice(1).map(Number);
  if (ends?.length !== 4) throw new Error(`not a line: ${d}`);
  return ends as [number, number, number, number];
}

/** Whether a mark inks a point: the slow, exact reading of its definition (butt caps). */
function inked(figure: Figure, x: number, y: number): boolean {
  const { width = 1 } = figure;
  if ('r' in figure) {
    const [cx, cy] = figure.at ?? [0, 0];
    const away = Math.hypot(x - cx, y - cy);
    return figure.fill === undefined ? Math.abs(away - figure.r) <= width / 2 : away <= figure.r;
  }
  const [x1, y1, x2, y2] = endsOf(figure.d);
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const away = Math.abs((x - x1) * dy - (y - y1) * dx) / Math.hypot(dx, dy);
  return along >= 0 && along <= 1 && away <= width / 2;
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
  const directions = tile.shapes.map((figure) => {
    if ('r' in figure) return figure.fill === undefined ? 'ring' : 'dot';
    const [x1, y1, x2, y2] = endsOf(figure.d);
    return `line${Math.round(Math.atan2(y2 - y1, x2 - x1) * 57.3)}`;
  });
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
