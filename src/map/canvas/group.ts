import type { Box, XY } from '../../draw/types.ts';
import { overlaps } from '../../draw/places/place-labels.ts';
import { glyphOf, moreOf, pairOf, type Stack, stackPoints } from '../../draw/places/stacks.ts';
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
  /** Its own marker would be hidden by the chosen one: «+2» beside that is all that is drawn. */
  readonly under: boolean;
  /** Of what is drawn at the place: 1, or the size of the chosen marker. */
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

/** How many «+2» says. */
const besideOf = ({ points, under }: Pick<Group, 'points' | 'under'>): number =>
  moreOf(points) + (under ? 1 : 0);

/** Half of what is written on a marker. */
const [HALF_WIDE, HALF_HIGH] = [10, 7];

/** Whether what is written on a marker lies below the chosen one. */
function isHidden({ at: [x, y], glyph, scale }: Group, chosen: Group): boolean {
  const middle = y + middleOf(glyph) * scale;
  const written = { x: x - HALF_WIDE, y: middle - HALF_HIGH, width: 2 * HALF_WIDE, height: 2 * HALF_HIGH };
  return overlaps(written, coverOf(chosen.glyph, ...chosen.at, chosen.scale));
}

/** What the chosen marker hides, as one «+2» beside it. */
function belowOf(chosen: Group, hidden: readonly Group[]): Group[] {
  const [first, ...more] = hidden.flatMap(({ points }) => points);
  if (first === undefined) return [];
  const one = hidden.every((group) => group.one && group.at.join() === chosen.at.join());
  return [{ ...chosen, points: [first, ...more], one, under: true, glyph: glyphOf(chosen.points[0]) }];
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
  const marker = ({ points: all, at, one }: Growing): Group => {
    const cluster = !one && all.length >= MANY;
    const glyph = cluster ? clusterOf(all.length, '')[0] : glyphOf(all[0], all[0].id === selected);
    return { points: all, at, one, glyph, cluster, under: false, more: 'right', scale: scaleOf(glyph) };
  };
  const others = gather(
    points.filter(({ id }) => id !== selected),
    toXY,
  ).map(marker);
  const alone = gather(
    points.filter(({ id }) => id === selected),
    toXY,
  ).map(marker);
  const hidden = others.filter((group) => alone.some((chosen) => isHidden(group, chosen)));
  const below = alone.flatMap((chosen) => belowOf(chosen, hidden));
  const groups = [...others.filter((group) => !hidden.includes(group)), ...below, ...alone];
  for (const [i, group] of groups.entries()) groups[i] = told(group, groups, selected);
  return groups;
}

/** With both numbers of a pair, else with «+2» beside it, where no other marker stands in the way. */
function told(group: Group, all: readonly Group[], selected: string | null): Group {
  if (group.cluster || besideOf(group) === 0) return group;
  const others = all.filter((other) => other !== group && !(group.under && other.at === group.at));
  const free = (each: Group) => !others.some((other) => overlaps(groupBox(each), groupBox(other)));
  const left: Group = { ...group, more: 'left' };
  const pair = group.under ? null : pairOf(group.points, group.points[0].id === selected);
  const wide = pair === null ? group : { ...group, ...pair };
  return [wide, group, left].find(free) ?? group;
}

/** Of «+2» beside a marker. */
const MORE_WIDTH = 16;

/** What names keep clear of. */
export function groupBox(group: Group): Box {
  const { at, glyph, cluster, text, more, scale } = group;
  const cover = coverOf(glyph, ...at, scale);
  if (besideOf(group) === 0 || cluster || text !== undefined) return cover;
  const left = more === 'left' ? MORE_WIDTH : 0;
  return { ...cover, x: cover.x - left, width: cover.width + MORE_WIDTH };
}

/** Marker, number of the first (of two both), «+2» beside it; of a cluster its size. */
export function groupShapes(group: Group, write: (count: number) => string): Shape[] {
  const { points, glyph, cluster, under, text, more, scale } = group;
  if (text !== undefined) return markShapes({ glyph, text });
  const figures = figuresOf(glyph);
  if (cluster) return [...figures, clusterOf(points.length, write(points.length))[1]];
  const [{ number }] = points;
  const others = besideOf(group);
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
    ...(under ? [] : figures),
    ...(number === null || under ? [] : [numberOn(glyph, number)]),
    ...(others === 0 ? [] : withHalo(count, 'surface', MORE.halo)),
  ];
}
