import type { GeoContext } from 'd3-geo';

/** Coordinates are kept in tenths of a pixel, as whole numbers: neighbours then share a border to the last digit. */
const STEPS = 10;

const written = (steps: number) => String(steps / STEPS).replace(/^(-?)0\./, '$1.');

/** A pair of numbers with no more than it takes to part them. */
function pair(x: number, y: number): string {
  const [first, second] = [written(x), written(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/** A step along a line; along an axis the shorter way to write it. */
function step(dx: number, dy: number): string {
  if (dy === 0) return `h${written(dx)}`;
  return dx === 0 ? `v${written(dy)}` : `l${pair(dx, dy)}`;
}

/**
 * Writes SVG path data for d3-geo's `geoPath`: rounded to 0.1, relative, without points that fall together, and without
 * rings that fall to fewer than three points.
 */
export class PathWriter implements GeoContext {
  private done = '';
  private points: (readonly [number, number])[] = [];

  beginPath(): void {
    this.done = '';
    this.points = [];
  }

  moveTo(x: number, y: number): void {
    this.flush(false);
    this.points = [[Math.round(x * STEPS), Math.round(y * STEPS)]];
  }

  lineTo(x: number, y: number): void {
    const next = [Math.round(x * STEPS), Math.round(y * STEPS)] as const;
    const last = this.points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) this.points.push(next);
  }

  closePath(): void {
    this.flush(true);
  }

  arc(): void {
    throw new Error('draw: a point has no path; place it with toXY');
  }

  /** The path so far; empty when nothing of it is left. */
  result(): string {
    this.flush(false);
    return this.done;
  }

  private flush(closed: boolean): void {
    const { points } = this;
    this.points = [];
    const [first, ...rest] = points;
    if (first === undefined || points.length < (closed ? 3 : 2)) return;
    let [x, y] = first;
    this.done += `M${pair(x, y)}`;
    for (const [nextX, nextY] of rest) {
      this.done += step(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    if (closed) this.done += 'z';
  }
}
