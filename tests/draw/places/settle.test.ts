import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/hromada.ts';
import type { Mark } from '../../../src/draw/layers/layer.ts';
import { overlaps, placeLabels } from '../../../src/draw/places/place-labels.ts';
import { settle } from '../../../src/draw/places/settle.ts';

const [WIDTH, HEIGHT] = [24, 16];
const boxAt = (_: Mark, [x, y]: LonLat) => ({
  x: x - WIDTH / 2,
  y: y - HEIGHT / 2,
  width: WIDTH,
  height: HEIGHT,
});
const wall = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const numberAt = (id: string, ...spots: [LonLat, ...LonLat[]]): Mark => ({
  id,
  at: spots[0],
  spots,
  glyph: 'tally3',
  text: '×19',
});
const name = (code: string, x: number, y: number) =>
  ({ code: code as never, text: 'Київ', rank: 0, dot: [x, y] }) as const;
const named = (names: readonly ReturnType<typeof name>[]) =>
  placeLabels(names, { sizes: [12, 12, 12], frame: null, obstacles: [], markedGaps: [16.5], first: null });

describe('numbers of oblasts', () => {
  test('all of them stand, however near they are, and on no other where there is room', () => {
    // Five in a row, 20 px apart, each with seats above and below.
    const all = [0, 1, 2, 3, 4].map((i) => numberAt(`UA0${i}`, [i * 20, 0], [i * 20, 30], [i * 20, -30]));
    const settled = settle(all, boxAt, [], [], []);
    expect(settled.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const boxes = settled.map((mark) => boxAt(mark, mark.at));
    for (const [i, box] of boxes.entries())
      expect(
        boxes.slice(i + 1).some((other) => overlaps(box, other)),
        `${i}`,
      ).toBe(false);
    // With a seat each there is none, and still none is lost.
    const [one, two] = [numberAt('UA01', [0, 0]), numberAt('UA02', [5, 0])];
    expect(settle([one, two], boxAt, [], [], [])).toHaveLength(2);
  });

  test('they keep clear of names while they can, then of the dots of centres, then of what lies over the map alone', () => {
    const names = [name('UA05', 0, 0)];
    const free = named(names);
    const [dot, text, away]: [LonLat, LonLat, LonLat] = [
      [0, 0],
      [24, 0],
      [100, 0],
    ];
    const settled = (...spots: [LonLat, ...LonLat[]]) =>
      settle([numberAt('UA05', ...spots)], boxAt, [{ x: 60, y: -20, width: 8, height: 40 }], names, free)[0]
        ?.at;
    expect(settled(dot, text, away)).toBe(away);
    expect(settled(dot, text)).toBe(text);
    expect(settled(dot, [62, 0])).toBe(dot);
  });
});

test('a city that is a region of its own has its name before its neighbours, which would stand on it', () => {
  // Both would have their names on the right: the first comer’s covers the other’s dot.
  const names = [name('UA18040190000057815', 0, 0), name('UA80000000000093317', 20, 0)];
  expect(named(names).map(({ code }) => code)).toContain('UA80000000000093317');
});

test('the name of a centre finds a corner where all its sides are taken; other names keep clear of the chosen outline', () => {
  const around = { sizes: [12, 12, 12], frame: null, markedGaps: [16], first: null } as const;
  // Free is only what lies below to the right.
  const obstacles = [wall(-60, -60, 140, 58), wall(-60, -10, 55, 60), wall(3, -10, 80, 14)];
  const centre = name('UA05020030000031457', 0, 0);
  expect(placeLabels([centre], { ...around, obstacles })).toHaveLength(1);
  expect(placeLabels([{ ...centre, rank: 2 }], { ...around, obstacles })).toEqual([]);

  const outline = [wall(10, -200, 4, 400)];
  const [chosen, other] = [name('UA05020030000031457', 0, 0), name('UA05020050000070125', 0, 60)];
  const made = placeLabels([other, chosen], { ...around, obstacles: [], first: chosen.code, outline });
  expect(made.map(({ code, anchor }) => [code, anchor])).toEqual([
    [chosen.code, 'start'],
    [other.code, 'end'],
  ]);
});
