import type { Box, XY } from '../../draw/types.ts';
import { glyphOf, moreOf, pairOf, type Stack, stackPoints } from '../../draw/stacks.ts';
import type { DrawPoint } from '../../draw/scene.ts';
import {
  clusterOf,
  coverOf,
  figuresOf,
  type GlyphId,
  markShapes,
  middleOf,
  MORE,
  numberOn,
} from '../../look/glyph.ts';
import { type Shape, withHalo } from '../../look/shape.ts';

/** Services whose markers would lie on each other at a scale. */
export interface Group {
  /** In the list's order; the first gives the marker its number and shape. */
  readonly points: Stack;
  /** Where the first stands, in CSS pixels of this scale. */
  readonly at: XY;
  /** Whether all stand at one place: zooming would not part them. */
  readonly one: boolean;
  readonly glyph: GlyphId;
  /** Of two of the list both numbers. */
  readonly text?: string;
  /** So many places that only their number is shown. */
  readonly cluster: boolean;
}

/** CSS pixels between two markers that are told apart. */
const NEAR = 34;

interface Growing {
  readonly points: [DrawPoint, ...DrawPoint[]];
  readonly at: XY;
  one: boolean;
}

const cellOf = ([x, y]: XY): readonly [number, number] => [Math.floor(x / NEAR), Math.floor(y / NEAR)];

/** From so many services of several places on, a group is a cluster. */
const MANY = 4;

function gather(points: readonly DrawPoint[], toXY: (at: DrawPoint['at']) => XY): Growing[] {
  const cells = new Map<string, Growing[]>();
  const groups: Growing[] = [];
  for (const stack of stackPoints(points)) {
    const at = toXY(stack[0].at);
    const [i, j] = cellOf(at);
    const around = [-1, 0, 1].flatMap((di) =>
      [-1, 0, 1].flatMap((dj) => cells.get(`${i + di} ${j + dj}`) ?? []),
    );
    const near = around.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < NEAR);
    if (near !== undefined) {
      near.points.push(...stack);
      near.one = false;
      continue;
    }
    const group: Growing = { points: [...stack], at, one: true };
    groups.push(group);
    const cell = cells.get(`${i} ${j}`);
    if (cell === undefined) cells.set(`${i} ${j}`, [group]);
    else cell.push(group);
  }
  return groups;
}

/**
 * Markers of one scale: services of one place, and of places too near each other, as one. The selected one stands
 * for itself, and last: on top.
 */
export function groupPoints(
  points: readonly DrawPoint[],
  selected: string | null,
  toXY: (at: DrawPoint['at']) => XY,
): Group[] {
  const alone = points.filter(({ id }) => id === selected);
  const others = points.filter(({ id }) => id !== selected);
  const marker = ({ points: all, at, one }: ReturnType<typeof gather>[number]): Group => {
    const cluster = !one && all.length >= MANY;
    const isSelected = all[0].id === selected;
    const pair = pairOf(all, isSelected);
    const glyph = cluster ? clusterOf(all.length, '')[0] : (pair?.glyph ?? glyphOf(all[0], isSelected));
    return { points: all, at, one, glyph, cluster, ...(pair !== null && { text: pair.text }) };
  };
  return [...gather(others, toXY), ...gather(alone, toXY)].map(marker);
}

/** Of «+2» beside a marker. */
const MORE_WIDTH = 16;

/** What names keep clear of. */
export function groupBox({ at: [x, y], glyph, points, cluster, text }: Group): Box {
  const cover = coverOf(glyph, x, y);
  return moreOf(points) > 0 && !cluster && text === undefined
    ? { ...cover, width: cover.width + MORE_WIDTH }
    : cover;
}

/** Marker, number of the first (of two both), «+2» beside it; of a cluster its size. */
export function groupShapes(
  { points, glyph, cluster, text }: Group,
  write: (count: number) => string,
): Shape[] {
  if (text !== undefined) return markShapes({ glyph, text });
  const figures = figuresOf(glyph);
  if (cluster) return [...figures, clusterOf(points.length, write(points.length))[1]];
  const [{ number }] = points;
  const others = moreOf(points);
  const [x, y] = MORE.at;
  const more = {
    text: `+${others}`,
    size: MORE.size,
    anchor: 'start',
    at: [x, middleOf(glyph) + y + MORE.size * 0.35],
    fill: 'ink',
  } as const;
  return [
    ...figures,
    ...(number === null ? [] : [numberOn(glyph, number)]),
    ...(others === 0 ? [] : withHalo(more, 'surface', MORE.halo)),
  ];
}
