import { boxOf, polygonsOf } from '../domain/geo/geometry.ts';
import type { BBox, LonLat } from '../domain/hromada.ts';
import type { CameraTarget, SceneBorders } from '../state/scene/scene.ts';
import { mercator } from '../draw/plane/project.ts';
import { chosenPadding, type Padding, paddingOf, type Size } from './padding.ts';

/** The chosen hromada is never drawn narrower than this, in CSS pixels, however far the others are. */
const LEAST = 96;

const mercatorY = (lat: number) => (mercator(lat) * 180) / Math.PI;

function around([west, south, east, north]: BBox, [lon, lat]: LonLat): BBox {
  return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
}

/** CSS pixels a degree of longitude takes when the box fills a map of this size. */
function scaleOf([west, south, east, north]: BBox, size: Size): number {
  const { top, right, bottom, left } = chosenPadding(size);
  const height = mercatorY(north) - mercatorY(south);
  return Math.min(
    (size.width - left - right) / Math.max(east - west, 1e-9),
    (size.height - top - bottom) / Math.max(height, 1e-9),
  );
}

/** The box of a chosen hromada and as many of the nearest (best first) as leave it wide enough. */
function focusBox(unit: BBox, near: readonly LonLat[], size: Size): BBox {
  const width = unit[2] - unit[0];
  let box = unit;
  for (const at of near) {
    const next = around(box, at);
    if (width * scaleOf(next, size) < LEAST) break;
    box = next;
  }
  return box;
}

/** What a target shows: the chosen hromada with the nearest that may help, once its borders are there; else the scope. */
export function targetBox(
  { focus, bbox }: CameraTarget,
  borders: SceneBorders | null,
  size: Size,
): readonly [box: BBox, padding: Padding] {
  const unit = focus === null ? null : (borders?.polygonOf(focus.hromada) ?? null);
  const box = unit === null ? null : boxOf(polygonsOf(unit).flat(2));
  return focus === null || box === null
    ? [bbox, paddingOf(size)]
    : [focusBox(box, focus.near, size), chosenPadding(size)];
}
