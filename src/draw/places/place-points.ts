import { byNumber } from './stacks.ts';
import type { DrawPoint } from '../scene.ts';
import type { Mark } from '../layers/layer.ts';
import type { Size, XY } from '../types.ts';

export interface PlacedPoint {
  readonly id: string;
  readonly number: number | null;
  readonly label: string;
  readonly planned: boolean;
  readonly approximate: boolean;
  /** Middle of the marker. */
  readonly x: number;
  readonly y: number;
  /** The place itself, where the marker had to stand aside. */
  readonly place: XY | null;
}

/** Distance at which two numbered markers just do not touch. */
export const MARKER_STEP = 24;

/** Above this many, markers may overlap: the map is then a picture of density. */
const MANY = 150;
const ROUNDS = 60;

interface Moving {
  readonly point: DrawPoint;
  readonly place: XY;
  x: number;
  y: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where `count` markers stand around a place: one ring of up to eight, then rings of as many as fit. */
function fanOut(count: number, step = MARKER_STEP): XY[] {
  if (count === 1) return [[0, 0]];
  const spots: XY[] = [];
  const alone = Math.max(step / (2 * Math.sin(Math.PI / Math.min(count, 8))), step / 2 + 2);
  for (let radius = count <= 8 ? alone : step; spots.length < count; radius += step) {
    const room = Math.max(2, Math.floor((Math.PI / Math.asin(step / (2 * radius))) * 1.0001));
    const here = Math.min(room, count - spots.length);
    for (let i = 0; i < here; i++) {
      const angle = (2 * Math.PI * i) / here - Math.PI / 2;
      spots.push([Math.cos(angle) * radius, Math.sin(angle) * radius]);
    }
  }
  return spots;
}

/** Markers that would lie on each other, by the place of the first of them. */
function groups(all: readonly Moving[]): Moving[][] {
  const found: Moving[][] = [];
  for (const one of all) {
    const near = found.find(
      ([first]) =>
        first && Math.hypot(first.place[0] - one.place[0], first.place[1] - one.place[1]) < MARKER_STEP / 2,
    );
    if (near === undefined) found.push([one]);
    else near.push(one);
  }
  return found;
}

function fan(group: readonly Moving[]): void {
  const middle = group.reduce<XY>((sum, { place }) => [sum[0] + place[0], sum[1] + place[1]], [0, 0]);
  for (const [i, [dx, dy]] of fanOut(group.length).entries()) {
    const one = group[i];
    if (one === undefined) continue;
    one.x = middle[0] / group.length + dx;
    one.y = middle[1] / group.length + dy;
  }
}

/** Moves two markers apart by half of what they overlap each; says whether they did. */
function part(a: Moving, b: Moving): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const short = (MARKER_STEP - distance) / 2;
  if (short <= 0.01) return false;
  // Two at one spot part sideways.
  const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
  a.x -= ux * short;
  a.y -= uy * short;
  b.x += ux * short;
  b.y += uy * short;
  return true;
}

/** Moves a marker off a spot that stays where it is. */
function clear(one: Moving, [x, y]: XY): boolean {
  const [dx, dy] = [one.x - x, one.y - y];
  const distance = Math.hypot(dx, dy);
  if (distance >= MARKER_STEP - 0.01) return false;
  const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
  one.x = x + ux * MARKER_STEP;
  one.y = y + uy * MARKER_STEP;
  return true;
}

/** Pushes overlapping markers apart, off what is fixed and back into the frame, until none has to move. */
function relax(all: readonly Moving[], fixed: readonly XY[], { width, height }: Size): void {
  const margin = MARKER_STEP / 2;
  let moved = true;
  for (let i = 0; i < ROUNDS && moved; i++) {
    moved = false;
    for (const [at, a] of all.entries()) for (const b of all.slice(at + 1)) moved = part(a, b) || moved;
    for (const one of all) for (const spot of fixed) moved = clear(one, spot) || moved;
    for (const one of all) {
      one.x = Math.min(Math.max(one.x, margin), Math.max(width - margin, margin));
      one.y = Math.min(Math.max(one.y, margin), Math.max(height - margin, margin));
    }
  }
}

function toPlaced({ point, place, x, y }: Moving): PlacedPoint {
  const { id, number, label, planned, approximate } = point;
  const aside = Math.hypot(x - place[0], y - place[1]) > 2;
  return {
    id,
    number,
    label,
    planned,
    approximate,
    x: round(x),
    y: round(y),
    place: aside ? [round(place[0]), round(place[1])] : null,
  };
}

function isInside([x, y]: XY, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/**
 * Places the services of a picture on paper. Numbered ones that would cover each other fan out around their place and
 * are tied to it; those without a number are dots and stay where they are. What lies outside of the frame is left out.
 * @param fixed spots that numbered markers keep clear of: the visitor's place.
 */
export function placePoints(
  points: readonly DrawPoint[],
  toXY: (at: DrawPoint['at']) => XY,
  size: Size,
  fixed: readonly XY[] = [],
): PlacedPoint[] {
  const all = points
    .toSorted(byNumber)
    .map((point): Moving => {
      const place = toXY(point.at);
      return { point, place, x: place[0], y: place[1] };
    })
    .filter(({ place }) => isInside(place, size));
  const numbered = all.filter(({ point }) => point.number !== null);
  for (const group of groups(numbered)) fan(group);
  if (numbered.length <= MANY) relax(numbered, fixed, size);
  return all.map(toPlaced);
}

export interface PlacedMark extends Mark {
  /** Of the place it marks, or beside it. */
  readonly x: number;
  readonly y: number;
}

/** Between two marks at one seat. */
const MARK_STEP = 14;

/** Marks in the picture; those at one spot stand side by side. */
export function placeMarks(marks: readonly Mark[], toXY: (at: Mark['at']) => XY, size: Size): PlacedMark[] {
  const taken = new Map<string, number>();
  return marks.flatMap((mark): PlacedMark[] => {
    const [x, y] = toXY(mark.at);
    if (!isInside([x, y], size)) return [];
    const spot = `${Math.round(x)} ${Math.round(y)}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    return [{ ...mark, x: round(x + before * MARK_STEP), y: round(y) }];
  });
}
