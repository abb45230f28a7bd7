import { type Code, levelOf } from '../../domain/code.ts';
import { textWidth } from './text-width.ts';
import type { DrawLabel, Side } from '../scene.ts';
import type { Box, Size, XY } from '../types.ts';

export interface LabelCandidate extends Pick<DrawLabel, 'code' | 'text' | 'rank'> {
  /** Where its seat stands. */
  readonly dot: XY;
  /** A place beyond its territory, which comes before those beside its seat. */
  readonly beyond?: { readonly at: XY; readonly side: Side };
}

export type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  readonly code: Code;
  readonly text: string;
  readonly rank: 0 | 1 | 2;
  /** Of the text's baseline at its anchor. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Font size in CSS pixels. */
  readonly size: number;
  /** The seat's dot; null where a marker stands on it. */
  readonly dot: XY | null;
  /** What no other label touches. */
  readonly box: Box;
  /** Whether it is the chosen one’s. */
  readonly chosen: boolean;
}

export interface LabelRules {
  /** Text sizes in CSS pixels by rank. */
  readonly sizes: readonly [number, number, number];
  /** Names stay inside it; null = they may run out of sight. */
  readonly frame: Size | null;
  /** Markers and whatever else names keep clear of. */
  readonly obstacles: readonly Box[];
  /** What lies over the map: no name is half hidden, and no seat below it has one. */
  readonly covered?: readonly Box[];
  /** Of the chosen unit’s outline: all names but its own keep clear of it. */
  readonly outline?: readonly Box[];
  /** From a seat to its name where a marker stands on it, or several fanned out; CSS pixels, the first that fits. */
  readonly markedGaps: readonly number[];
  /** The chosen one: placed before all others, larger than most. */
  readonly first: Code | null;
  /** Abscissa of the territory's right end: a name that would stick out beyond it tries its left side first. */
  readonly right?: number;
  /** Width of a text; missing = estimated, where there is no font to ask. */
  readonly measure?: (text: string, size: number) => number;
}

/** Of the chosen one’s name, at least, in CSS pixels. */
const CHOSEN = 15;
const LINE = 1.1;
/** Of the em, above the baseline. */
const ASCENT = 0.84;
const DOT = 2.4;
/** From the dot to the text. */
const GAPS = [6];
/** Of the chosen one, which is never left without its name while there is any room about. */
const FARTHER = [36, 48];
/** From the edge of a territory to a name beyond it. */
const BEYOND = 3;
/** Kept free between names. */
const AIR = 1.5;

const round = (value: number) => Math.round(value * 10) / 10;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const dotBox = ([x, y]: XY): Box => grown({ x, y, width: 0, height: 0 }, DOT);

/** A name as it is to be placed. */
export function candidateOf(
  { code, text, rank, at, beyond }: DrawLabel,
  toXY: (at: DrawLabel['at']) => XY,
): LabelCandidate {
  const place = { code, text, rank, dot: toXY(at) };
  return beyond === undefined ? place : { ...place, beyond: { at: toXY(beyond.at), side: beyond.side } };
}

/** A box on one side of a spot. */
function boxOn(side: Side, [x, y]: XY, gap: number, { width, height }: Size): [Anchor, Box] {
  const box = { width, height };
  if (side === 'right') return ['start', { x: x + gap, y: y - height / 2, ...box }];
  if (side === 'left') return ['end', { x: x - gap - width, y: y - height / 2, ...box }];
  return ['middle', { x: x - width / 2, y: side === 'below' ? y + gap : y - gap - height, ...box }];
}

/**
 * The places beside a dot, best first: right, left, below, above; before them one beyond its territory, after them the
 * corners, which only a centre has: names of others may be left out.
 */
function* placesAt(
  { text, dot, beyond, rank }: LabelCandidate,
  size: number,
  gaps: readonly number[],
  right: number,
  measure: typeof textWidth,
): Generator<[Anchor, Box]> {
  const box = { width: measure(text, size), height: size * LINE };
  if (beyond !== undefined) yield boxOn(beyond.side, beyond.at, BEYOND, box);
  for (const gap of gaps) {
    const outside = dot[0] + gap + box.width > right;
    const sides: Side[] = outside ? ['left', 'right'] : ['right', 'left'];
    for (const side of [...sides, 'below', 'above'] as const) yield boxOn(side, dot, gap, box);
    if (rank > 0) continue;
    for (const y of [dot[1] + gap, dot[1] - gap - box.height]) {
      yield ['start', { x: dot[0], y, ...box }];
      yield ['end', { x: dot[0] - box.width, y, ...box }];
    }
  }
}

const BESIDE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function toLabel(
  candidate: LabelCandidate,
  size: number,
  anchor: Anchor,
  box: Box,
  { marked, chosen }: { marked: boolean; chosen: boolean },
): PlacedLabel {
  const { code, text, rank, dot } = candidate;
  return {
    code,
    text,
    rank,
    x: round(box.x + box.width * BESIDE[anchor]),
    y: round(box.y + size * ASCENT),
    anchor,
    size,
    dot: marked ? null : [round(dot[0]), round(dot[1])],
    box,
    chosen,
  };
}

/** What stands already, by cells of the plane, so that a country's names need no comparison of all with all. */
export class Taken {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
  }

  meets(box: Box): boolean {
    return keysOf(box).some((key) => this.cells.get(key)?.some((other) => overlaps(box, other)) === true);
  }
}

const CELL = 48;

function keysOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++) {
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) keys.push(`${i} ${j}`);
  }
  return keys;
}

function inside({ x, y, width, height }: Box, frame: Size | null): boolean {
  return frame === null || (x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height);
}

/** Rank order (the chosen one before all, of a rank first cities that are a region of their own), then as they came. */
function inOrder(candidates: readonly LabelCandidate[], first: Code | null): LabelCandidate[] {
  const weight = ({ code, rank }: LabelCandidate) =>
    code === first ? -1 : levelOf(code) === 'oblast' ? rank - 0.5 : rank;
  return candidates.toSorted((a, b) => weight(a) - weight(b));
}

/** What a placed name covers: itself and its dot. */
export const coversOf = ({ box, dot }: PlacedLabel): Box[] => (dot === null ? [box] : [box, dotBox(dot)]);

/** Places names beside their dots so that none touches another, a dot or an obstacle. What finds no room is left out. */
export function placeLabels(candidates: readonly LabelCandidate[], rules: LabelRules): PlacedLabel[] {
  const { sizes, frame, obstacles, covered = [], markedGaps, first, right = Infinity } = rules;
  const { outline = [] } = rules;
  const { measure = textWidth } = rules;
  const [taken, markers, hidden] = [new Taken(), new Taken(), new Taken()];
  for (const box of covered) {
    taken.add(box);
    hidden.add(box);
  }
  for (const box of obstacles) {
    taken.add(box);
    markers.add(box);
  }
  const placed: PlacedLabel[] = [];
  let outlined = false;
  for (const candidate of inOrder(candidates, first)) {
    if (candidate.code !== first && !outlined) {
      outlined = true;
      for (const box of outline) taken.add(box);
    }
    const dot = dotBox(candidate.dot);
    const marked = markers.meets(dot);
    if (!inside(dot, frame) || hidden.meets(dot) || (!marked && taken.meets(dot))) continue;
    const chosen = candidate.code === first;
    const size = chosen ? Math.max(sizes[candidate.rank], CHOSEN) : sizes[candidate.rank];
    const gaps = [...(marked ? markedGaps : GAPS), ...(chosen ? FARTHER : [])];
    for (const [anchor, box] of placesAt(candidate, size, gaps, right, measure)) {
      if (!inside(box, frame) || taken.meets(grown(box, AIR))) continue;
      taken.add(box);
      if (!marked) taken.add(dot);
      placed.push(toLabel(candidate, size, anchor, box, { marked, chosen }));
      break;
    }
  }
  return placed;
}
