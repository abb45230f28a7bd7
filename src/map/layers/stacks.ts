import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ScenePoint } from '../../state/scene/scene.ts';

/** All points of one place. */
export interface Stack {
  /** In the list's order; those without a number last. */
  readonly points: readonly [ScenePoint, ...ScenePoint[]];
}

export interface StackProperties {
  /** Of the first point: what a click opens when it is alone, and the key of its stack. */
  readonly id: string;
  /** Image without its tone, e.g. `disc-planned`. */
  readonly shape: Shape;
  /** Missing when it stands only on the map. */
  readonly number?: number;
  /** Services at this place: at least 1. */
  readonly count: number;
}

/** Drop = an address, disc = somewhere around this seat, dot = not in the list; hollow = only announced. */
export type Shape = `${'drop' | 'disc' | 'dot' | 'around'}${'' | '-planned'}`;

const LAST = Number.MAX_SAFE_INTEGER;
const byNumber = (a: ScenePoint, b: ScenePoint) => (a.number ?? LAST) - (b.number ?? LAST);

/** Groups points that share a place (to a hundred-thousandth of a degree, about a metre). */
export function stackPoints(points: readonly ScenePoint[]): Stack[] {
  const places = new Map<number, [ScenePoint, ...ScenePoint[]]>();
  for (const point of points) {
    const [lon, lat] = point.at;
    const key = Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5);
    const place = places.get(key);
    if (place === undefined) places.set(key, [point]);
    else place.push(point);
  }
  return [...places.values()].map((place) => ({ points: inOrder(place) }));
}

/** The list comes in its order already, unless something stands only on the map. */
function inOrder(place: [ScenePoint, ...ScenePoint[]]): Stack['points'] {
  const sorted = place.every((point, i) => i === 0 || byNumber(place[i - 1] as ScenePoint, point) <= 0);
  return sorted ? place : (place.toSorted(byNumber) as typeof place);
}

/** How a point is drawn. */
export function shapeOf(point: ScenePoint): Shape {
  const listed = point.approximate ? 'disc' : 'drop';
  const plain = point.approximate ? 'around' : 'dot';
  return `${point.number === null ? plain : listed}${point.planned ? '-planned' : ''}`;
}

function toFeature({ points }: Stack): Feature<Point, StackProperties> {
  const [first] = points;
  const { id, number } = first;
  const properties = { id, shape: shapeOf(first), count: points.length };
  return {
    type: 'Feature',
    properties: number === null ? properties : { ...properties, number },
    geometry: { type: 'Point', coordinates: [...first.at] },
  };
}

/** One feature a place. */
export function stackFeatures(stacks: readonly Stack[]): FeatureCollection<Point, StackProperties> {
  return { type: 'FeatureCollection', features: stacks.map(toFeature) };
}

/** The stack whose first point has this id. */
export function stackAt(points: readonly ScenePoint[], id: string): Stack | undefined {
  return stackPoints(points).find((stack) => stack.points[0].id === id);
}
