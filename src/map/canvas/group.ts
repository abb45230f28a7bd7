import type { Box, XY } from '../../draw/types.ts';
import { overlaps } from '../../draw/place-labels.ts';
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
  scaleOf,
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
  /** Where «+2» stands: left where another marker is on the right. */
  readonly more: 'right' | 'left';
  /** Of what is drawn over the place: 1, or the size of the chosen marker of the same place. */
  readonly scale: number;
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
  const marker = ({ points: all, at, one }: Growing): Group => {
    const cluster = !one && all.length >= MANY;
    const glyph = cluster ? clusterOf(all.length, '')[0] : glyphOf(all[0], all[0].id === selected);
    return { points: all, at, one, glyph, cluster, more: 'right', scale: scaleOf(glyph) };
  };
  const groups = [...gather(others, toXY), ...gather(alone, toXY)].map(marker);
  for (const [i, group] of groups.entries()) groups[i] = told(group, groups, selected);
  return groups;
}

/** With both numbers of a pair, else with «+2» beside it, where no other marker stands in the way. */
function told(group: Group, all: readonly Group[], selected: string | null): Group {
  if (group.cluster || moreOf(group.points) === 0) return group;
  const above = all.find(({ at, scale }) => scale > group.scale && at.join() === group.at.join());
  const free = (each: Group) =>
    !all.some((other) => other !== group && other !== above && overlaps(groupBox(each), groupBox(other)));
  const right: Group = { ...group, scale: above?.scale ?? group.scale };
  const left: Group = { ...right, more: 'left' };
  const pair = above === undefined ? pairOf(group.points, group.points[0].id === selected) : null;
  const wide = pair === null ? right : { ...right, ...pair };
  return [wide, right, left].find(free) ?? right;
}

/** Of «+2» beside a marker. */
const MORE_WIDTH = 16;

/** What names keep clear of. */
export function groupBox({ at: [x, y], glyph, points, cluster, text, more, scale }: Group): Box {
  const cover = coverOf(glyph, x, y, scale);
  if (moreOf(points) === 0 || cluster || text !== undefined) return cover;
  const left = more === 'left' ? MORE_WIDTH : 0;
  return { ...cover, x: cover.x - left, width: cover.width + MORE_WIDTH };
}

/** Marker, number of the first (of two both), «+2» beside it; of a cluster its size. */
export function groupShapes(
  { points, glyph, cluster, text, more, scale }: Group,
  write: (count: number) => string,
): Shape[] {
  if (text !== undefined) return markShapes({ glyph, text });
  const figures = figuresOf(glyph);
  if (cluster) return [...figures, clusterOf(points.length, write(points.length))[1]];
  const [{ number }] = points;
  const others = moreOf(points);
  // Shapes are drawn at the marker's own size; what lies over it may be larger.
  const beside = scale / scaleOf(glyph);
  const [x, y] = MORE.at.map((each) => each * beside) as [number, number];
  const onLeft = more === 'left';
  const count = {
    text: `+${others}`,
    size: MORE.size,
    anchor: onLeft ? 'end' : 'start',
    at: [onLeft ? -x : x, middleOf(glyph) * beside + y + MORE.size * 0.35],
    fill: 'ink',
  } as const;
  return [
    ...figures,
    ...(number === null ? [] : [numberOn(glyph, number)]),
    ...(others === 0 ? [] : withHalo(count, 'surface', MORE.halo)),
  ];
}
