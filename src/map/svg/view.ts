import type { Projection } from '../../draw/project.ts';
import type { Box, XY } from '../../draw/types.ts';
import type { BBox } from '../../domain/hromada.ts';
import { paddingOf, type Size } from '../padding.ts';
import type { CameraTarget } from '../../state/scene/scene.ts';

/** Where the map stands, as a link writes it. */
export type View = NonNullable<CameraTarget['view']>;

/** The scale at which geometry is drawn once and for all; the `viewBox` does the rest. */
export const WORLD_ZOOM = 9;
export const MIN_ZOOM = 3.5;
/** Closer, borders of 60 m tolerance have no more to show. */
export const MAX_ZOOM = 12;

/** What of the screen the map has, in CSS pixels. */
export type Frame = Size;

/** Units of the drawn world in a CSS pixel. */
export const unitsPerPixel = (zoom: number): number => 2 ** (WORLD_ZOOM - zoom);

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** The view that shows a whole box. */
export function fitView(bbox: BBox, frame: Frame, world: Projection): View {
  const padding = paddingOf(frame);
  const [west, south, east, north] = bbox;
  const [[left, top], [right, bottom]] = [world.toXY([west, north]), world.toXY([east, south])];
  const pixels = Math.min(
    Math.max(frame.width - padding.left - padding.right, 1) / Math.max(right - left, 1e-9),
    Math.max(frame.height - padding.top - padding.bottom, 1) / Math.max(bottom - top, 1e-9),
  );
  const zoom = clampZoom(WORLD_ZOOM + Math.log2(pixels));
  const units = unitsPerPixel(zoom);
  const middle: XY = [
    (left + right) / 2 + ((padding.right - padding.left) / 2) * units,
    (top + bottom) / 2 + ((padding.bottom - padding.top) / 2) * units,
  ];
  return viewAt(middle, zoom, world);
}

/** A view with this spot of the world in the middle. */
export function viewAt(middle: XY, zoom: number, world: Projection): View {
  const [lon, lat] = world.toLonLat(middle);
  return { zoom, lat, lon };
}

/** What is in sight, in units of the world: the SVG's `viewBox`. */
export function sightOf(view: View, { width, height }: Size, world: Projection): Box {
  const [x, y] = world.toXY([view.lon, view.lat]);
  const units = unitsPerPixel(view.zoom);
  return {
    x: x - (width * units) / 2,
    y: y - (height * units) / 2,
    width: width * units,
    height: height * units,
  };
}

/** Where a spot of the world is seen, in CSS pixels from the map's corner. */
export function onScreen(spot: XY, view: View, size: Size, world: Projection): XY {
  const { x, y } = sightOf(view, size, world);
  const units = unitsPerPixel(view.zoom);
  return [(spot[0] - x) / units, (spot[1] - y) / units];
}

/** The view moved by CSS pixels: what lay to the right comes into sight with a positive `dx`. */
export function panned(view: View, [dx, dy]: XY, world: Projection): View {
  const [x, y] = world.toXY([view.lon, view.lat]);
  const units = unitsPerPixel(view.zoom);
  return viewAt([x + dx * units, y + dy * units], view.zoom, world);
}

/** The view zoomed by steps around a spot that keeps its place, in CSS pixels from the middle. */
export function zoomed(view: View, step: number, [dx, dy]: XY, world: Projection): View {
  const zoom = clampZoom(view.zoom + step);
  const [x, y] = world.toXY([view.lon, view.lat]);
  const gain = unitsPerPixel(view.zoom) - unitsPerPixel(zoom);
  return viewAt([x + dx * gain, y + dy * gain], zoom, world);
}

/** Whether a spot is well in sight: not outside, not at the edge. */
export function inSight([x, y]: XY, sight: Box): boolean {
  const [mx, my] = [sight.width * 0.08, sight.height * 0.08];
  return (
    x > sight.x + mx && x < sight.x + sight.width - mx && y > sight.y + my && y < sight.y + sight.height - my
  );
}
