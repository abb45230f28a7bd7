import type { XY } from '../../draw/types.ts';
import { type Shape, shapeOf, stackPoints } from '../layers/stacks.ts';
import type { ScenePoint } from '../../state/scene/scene.ts';

/** Services whose markers would lie on each other at a scale. */
export interface Group {
  /** In the list's order; the first gives the marker its number and shape. */
  readonly points: readonly [ScenePoint, ...ScenePoint[]];
  /** Where the first stands, in CSS pixels of this scale. */
  readonly at: XY;
  /** Whether all stand at one place: zooming would not part them. */
  readonly one: boolean;
  readonly shape: Shape;
  /** So many places that only their number is shown. */
  readonly cluster: boolean;
}

/** CSS pixels between two markers that are told apart. */
const NEAR = 34;

interface Growing {
  readonly points: [ScenePoint, ...ScenePoint[]];
  readonly at: XY;
  one: boolean;
}

const cellOf = ([x, y]: XY): readonly [number, number] => [Math.floor(x / NEAR), Math.floor(y / NEAR)];

/** From so many services of several places on, a group is a cluster. */
const MANY = 4;

function gather(points: readonly ScenePoint[], toXY: (at: ScenePoint['at']) => XY): Growing[] {
  const cells = new Map<string, Growing[]>();
  const groups: Growing[] = [];
  for (const stack of stackPoints(points)) {
    const at = toXY(stack.points[0].at);
    const [i, j] = cellOf(at);
    const around = [-1, 0, 1].flatMap((di) =>
      [-1, 0, 1].flatMap((dj) => cells.get(`${i + di} ${j + dj}`) ?? []),
    );
    const near = around.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < NEAR);
    if (near !== undefined) {
      near.points.push(...stack.points);
      near.one = false;
      continue;
    }
    const group: Growing = { points: [...stack.points], at, one: true };
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
  points: readonly ScenePoint[],
  selected: string | null,
  toXY: (at: ScenePoint['at']) => XY,
): Group[] {
  const alone = points.filter(({ id }) => id === selected);
  const others = points.filter(({ id }) => id !== selected);
  return [...gather(others, toXY), ...gather(alone, toXY)].map(({ points: all, at, one }) => {
    return { points: all, at, one, shape: shapeOf(all[0]), cluster: !one && all.length >= MANY };
  });
}
