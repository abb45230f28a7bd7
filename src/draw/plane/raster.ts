import type { Size } from '../types.ts';

/** A line between two units, projected: x, y, x, y … with y downwards. */
export interface FlatArc {
  readonly xy: Float64Array;
  /** Index of the unit on either hand of who walks along it; -1 = none. */
  readonly left: number;
  readonly right: number;
}

/** What of the plane a raster shows: pixels a unit, and where its upper left corner lies. */
export interface Window extends Size {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Which unit each pixel of a picture belongs to, as runs: fills, patterns and what is pointed at, all from one. */
export interface Raster extends Size {
  /** By row, its first run; one more at the end. */
  readonly rows: Uint32Array;
  /** By run, its first pixel: it reaches to the next one, or to the row's end. */
  readonly starts: Uint16Array;
  /** By run, the index of its unit; -1 = none. */
  readonly units: Int16Array;
}

/** Parts of a pixel that are told apart. */
const PARTS = 32;

/** Numbers in the order in which they were added, or sorted. */
class Numbers {
  private all = new Float64Array(1 << 14);
  private size = 0;

  add(value: number): void {
    if (this.size === this.all.length) {
      const more = new Float64Array(this.size * 2);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.size++] = value;
  }

  sorted(): Float64Array {
    return this.all.subarray(0, this.size).sort();
  }
}

/**
 * Where arcs cross the middles of the rows, in reading order, each as one number: row, place in it, arc, and whether
 * the arc comes down there; and in what unit each row begins, which the last arc left of it says.
 */
function crossings(arcs: readonly FlatArc[], { width, height, scale, x: left, y: top }: Window) {
  const found = new Numbers();
  const [places, ends] = [width * PARTS, arcs.length * 2];
  const [begins, nearest] = [new Int16Array(height).fill(-1), new Float64Array(height).fill(-Infinity)];
  for (const [arc, { xy, left: leftHand, right: rightHand }] of arcs.entries()) {
    // Nothing is taken apart in here: the first map is drawn by code that is still interpreted, where it costs most.
    let px = ((xy[0] ?? 0) - left) * scale;
    let py = ((xy[1] ?? 0) - top) * scale;
    for (let i = 2; i < xy.length; i += 2) {
      const x = ((xy[i] as number) - left) * scale;
      const y = ((xy[i + 1] as number) - top) * scale;
      const down = y > py;
      const first = Math.max(0, Math.ceil((down ? py : y) - 0.5));
      const last = Math.min(height - 1, Math.ceil((down ? y : py) - 0.5) - 1);
      if (first <= last && (px < width || x < width)) {
        const slope = (x - px) / (y - py);
        for (let row = first; row <= last; row++) {
          const at = px + (row + 0.5 - py) * slope;
          if (at >= width) continue;
          if (at < 0) {
            if (at <= (nearest[row] as number)) continue;
            nearest[row] = at;
            begins[row] = down ? leftHand : rightHand;
            continue;
          }
          const place = Math.floor(at * PARTS);
          found.add((row * places + place) * ends + arc * 2 + (down ? 1 : 0));
        }
      }
      px = x;
      py = y;
    }
  }
  return { sorted: found.sorted(), places, ends, begins };
}

/**
 * Which unit the middle of each pixel lies in: each arc on the way along a row leaves a unit and enters another, and who
 * was entered more often than left is there. So lines that generalisation made cross each other spoil no more than what
 * is between them.
 */
export function rasterOf(arcs: readonly FlatArc[], window: Window): Raster {
  const { width, height } = window;
  const { sorted, places, ends, begins } = crossings(arcs, window);
  const rows = new Uint32Array(height + 1);
  const starts = new Uint16Array(sorted.length + height);
  const units = new Int16Array(sorted.length + height);
  // By unit, how much more often it was entered than left; the first is none.
  const depth = new Int16Array(arcs.reduce((most, { left, right }) => Math.max(most, left, right), -1) + 2);
  let [runs, at] = [0, 0];
  for (let row = 0; row < height; row++) {
    rows[row] = runs;
    let unit = begins[row] as number;
    units[runs++] = unit;
    depth.fill(0);
    depth[unit + 1] = 1;
    for (; at < sorted.length; at++) {
      const key = sorted[at] as number;
      const place = Math.floor(key / ends);
      if (place >= (row + 1) * places) break;
      const { left, right } = arcs[Math.floor((key % ends) / 2)] as FlatArc;
      const down = key % 2 === 1;
      const west = down ? right : left;
      const east = down ? left : right;
      (depth[west + 1] as number)--;
      (depth[east + 1] as number)++;
      if ((depth[east + 1] as number) > 0) unit = east;
      else if ((depth[unit + 1] as number) <= 0) unit = depth.findIndex((times) => times > 0) - 1;
      const start = Math.ceil(((place % places) + 0.5) / PARTS - 0.5);
      if (start <= (starts[runs - 1] as number)) units[runs - 1] = unit;
      else if (start < width && unit !== units[runs - 1]) {
        starts[runs] = start;
        units[runs++] = unit;
      }
    }
  }
  rows[height] = runs;
  return { width, height, rows, starts: starts.slice(0, runs), units: units.slice(0, runs) };
}

/** The unit at a pixel; -1 = none. */
export function unitAt({ width, height, rows, starts, units }: Raster, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return -1;
  let [low, high] = [rows[Math.floor(y)] as number, (rows[Math.floor(y) + 1] as number) - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= x) low = middle;
    else high = middle - 1;
  }
  return units[low] ?? -1;
}
