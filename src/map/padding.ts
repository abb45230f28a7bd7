import type { BBox } from '../domain/hromada.ts';

/** CSS pixels at each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** CSS pixels from the map's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between what is shown and an obstacle. */
const AIR = 12;

const mercatorY = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Width and height of a box on the map's projection (Mercator), both in degrees of longitude. */
export function projectedSize([west, south, east, north]: BBox): Size {
  return { width: east - west, height: mercatorY(north) - mercatorY(south) };
}

/** The four ways to keep clear of an obstacle: stay right of it, below, left, above. */
function waysAround(padding: Padding, size: Size, { left, top, right, bottom }: Rect): Padding[] {
  return [
    { ...padding, left: Math.max(padding.left, right + AIR) },
    { ...padding, top: Math.max(padding.top, bottom + AIR) },
    { ...padding, right: Math.max(padding.right, size.width - left + AIR) },
    { ...padding, bottom: Math.max(padding.bottom, size.height - top + AIR) },
  ];
}

/** CSS pixels per degree at which the box fits; not above zero when nothing is left. */
function scaleOf({ top, right, bottom, left }: Padding, size: Size, box: Size): number {
  return Math.min(
    (size.width - left - right) / Math.max(box.width, 1e-9),
    (size.height - top - bottom) / Math.max(box.height, 1e-9),
  );
}

/**
 * The padding at which a box is drawn largest and nothing stands on it. Tries every way around every obstacle (they
 * are one or two). Where too little would be left (a third of the scale), the obstacle may cover a corner after all.
 */
export function clearPadding(
  base: Padding,
  size: Size,
  obstacles: readonly Rect[],
  box: Size,
  least = 1 / 3,
): Padding {
  let ways = [base];
  for (const obstacle of obstacles) ways = ways.flatMap((way) => waysAround(way, size, obstacle));
  const scale = (way: Padding) => scaleOf(way, size, box);
  const best = ways.reduce((a, b) => (scale(b) > scale(a) ? b : a));
  return scale(best) >= scale(base) * least ? best : base;
}
