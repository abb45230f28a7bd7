import type { GlyphId } from '../../look/glyph.ts';
import type { DrawPoint } from '../scene.ts';

/** All points of one place, in the list's order; those without a number last. */
export type Stack = readonly [DrawPoint, ...DrawPoint[]];

const LAST = Number.MAX_SAFE_INTEGER;

/** The list's order; what stands only on the map last. */
export const byNumber = (a: DrawPoint, b: DrawPoint): number => (a.number ?? LAST) - (b.number ?? LAST);

/** Groups points that share a place (to a hundred-thousandth of a degree, about a metre). */
export function stackPoints(points: readonly DrawPoint[]): Stack[] {
  const places = new Map<number, [DrawPoint, ...DrawPoint[]]>();
  for (const point of points) {
    const [lon, lat] = point.at;
    const key = Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5);
    const place = places.get(key);
    if (place === undefined) places.set(key, [point]);
    else place.push(point);
  }
  return [...places.values()].map(inOrder);
}

/** The list comes in its order already, unless something stands only on the map. */
function inOrder(place: [DrawPoint, ...DrawPoint[]]): Stack {
  const sorted = place.every((point, i) => i === 0 || byNumber(place[i - 1] as DrawPoint, point) <= 0);
  return sorted ? place : (place.toSorted(byNumber) as typeof place);
}

/** Numbers of the list at one marker, each once: several services of one provider are one item. */
function numbersOf(points: readonly DrawPoint[]): number[] {
  return [...new Set(points.flatMap(({ number }) => number ?? []))].toSorted((a, b) => a - b);
}

/** How two items of the list that share a marker are drawn: by both of their numbers, «1 · 3»; null of any others. */
export function pairOf(
  points: readonly DrawPoint[],
  strong = false,
): { glyph: GlyphId; text: string } | null {
  const numbers = numbersOf(points);
  if (numbers.length !== 2 || points.some(({ number }) => number === null)) return null;
  const base = points.some(({ approximate }) => approximate) ? 'pair' : 'pill';
  const planned = points.every((point) => point.planned) ? '-planned' : '';
  return { glyph: `${base}${planned}${strong ? '-strong' : ''}`, text: numbers.join(' · ') };
}

/** How many more a marker stands for than the one whose number it shows. */
export function moreOf(points: readonly DrawPoint[]): number {
  const plain = points.filter(({ number }) => number === null).length;
  const items = numbersOf(points).length + plain;
  return Math.max(items, 1) - 1;
}

/**
 * How a service is drawn: a drop for an address, a disc in a ring for somewhere around this seat, a dot where it is not
 * in the list; hollow where it is only announced.
 */
export function glyphOf(
  { number, planned, approximate }: Pick<DrawPoint, 'number' | 'planned' | 'approximate'>,
  strong = false,
): GlyphId {
  const listed = approximate ? 'disc' : 'drop';
  const base = number === null ? (approximate ? 'around' : 'dot') : listed;
  return `${base}${planned ? '-planned' : ''}${strong ? '-strong' : ''}`;
}
