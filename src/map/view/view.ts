import type { World } from '../../draw/plane/project.ts';
import type { Box, XY } from '../../draw/types.ts';
import type { BBox, LonLat } from '../../domain/hromada.ts';
import { paddingOf, type Size } from '../padding.ts';
import type { CameraTarget } from '../../state/scene/scene.ts';

/** Where the map stands, as a link writes it. */
export type View = NonNullable<CameraTarget['view']>;

/** The scale at which geometry is projected once and for all. */
export const WORLD_ZOOM = 9;
const MIN_ZOOM = 3;
/** Of one's own accord the map comes no closer: borders of 60 m tolerance have no more to show. */
const FIT_ZOOM = 12;
export const MAX_ZOOM = 16;
/** The street map has more to show. */
export const STREET_ZOOM = 18;

/** Nothing is drawn outside Ukraine: the middle of the map stays about it. */
const LIMITS: BBox = [12, 40, 50, 58];

/** What of the screen the map has, in CSS pixels. */
export type Frame = Size;

/** Units of the drawn world in a CSS pixel. */
export const unitsPerPixel = (zoom: number): number => 2 ** (WORLD_ZOOM - zoom);

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export const clampZoom = (zoom: number, most = MAX_ZOOM): number => within(zoom, MIN_ZOOM, most);

/** The view that shows a whole box. */
export function fitView(bbox: BBox, frame: Frame, world: World, padding = paddingOf(frame)): View {
  const [west, south, east, north] = bbox;
  const [[left, top], [right, bottom]] = [world.toXY([west, north]), world.toXY([east, south])];
  const pixels = Math.min(
    Math.max(frame.width - padding.left - padding.right, 1) / Math.max(right - left, 1e-9),
    Math.max(frame.height - padding.top - padding.bottom, 1) / Math.max(bottom - top, 1e-9),
  );
  const zoom = clampZoom(WORLD_ZOOM + Math.log2(pixels), FIT_ZOOM);
  const units = unitsPerPixel(zoom);
  const middle: XY = [
    (left + right) / 2 + ((padding.right - padding.left) / 2) * units,
    (top + bottom) / 2 + ((padding.bottom - padding.top) / 2) * units,
  ];
  return viewAt(middle, zoom, world);
}

/** A view with this spot of the world in the middle. */
export function viewAt(middle: XY, zoom: number, world: World): View {
  const [lon, lat] = world.toLonLat(middle);
  return { zoom, lat: within(lat, LIMITS[1], LIMITS[3]), lon: within(lon, LIMITS[0], LIMITS[2]) };
}

/** What is in sight, in units of the world. */
export function sightOf(view: View, { width, height }: Size, world: World): Box {
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
export function onScreen(spot: XY, view: View, size: Size, world: World): XY {
  const { x, y } = sightOf(view, size, world);
  const units = unitsPerPixel(view.zoom);
  return [(spot[0] - x) / units, (spot[1] - y) / units];
}

/** Which spot of the country is seen there, in CSS pixels from the map's corner. */
export function lonLatAt([left, top]: XY, view: View, size: Size, world: World): LonLat {
  const { x, y } = sightOf(view, size, world);
  const units = unitsPerPixel(view.zoom);
  return world.toLonLat([x + left * units, y + top * units]);
}

/** The view moved by CSS pixels: what lay to the right comes into sight with a positive `dx`. */
export function panned(view: View, [dx, dy]: XY, world: World): View {
  const [x, y] = world.toXY([view.lon, view.lat]);
  const units = unitsPerPixel(view.zoom);
  return viewAt([x + dx * units, y + dy * units], view.zoom, world);
}

/** The view zoomed by steps around a spot that keeps its place, in CSS pixels from the middle. */
export function zoomed(view: View, step: number, [dx, dy]: XY, world: World, most?: number): View {
  const zoom = clampZoom(view.zoom + step, most);
  const [x, y] = world.toXY([view.lon, view.lat]);
  const gain = unitsPerPixel(view.zoom) - unitsPerPixel(zoom);
  return viewAt([x + dx * gain, y + dy * gain], zoom, world);
}

/** A view on the way from one to another: what both see alike keeps its place. */
export function between(from: View, to: View, share: number, world: World): View {
  if (share >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [start, end, now] = [from.zoom, to.zoom, zoom].map(unitsPerPixel) as [number, number, number];
  const way = Math.abs(end - start) < 1e-9 ? share : (now - start) / (end - start);
  const [[ax, ay], [bx, by]] = [world.toXY([from.lon, from.lat]), world.toXY([to.lon, to.lat])];
  return viewAt([ax + (bx - ax) * way, ay + (by - ay) * way], zoom, world);
}

/** Whether a box is well in sight: not outside, not at the edge. */
export function inSight({ x, y, width, height }: Box, sight: Box): boolean {
  const [mx, my] = [sight.width * 0.06, sight.height * 0.06];
  return (
    x >= sight.x + mx &&
    x + width <= sight.x + sight.width - mx &&
    y >= sight.y + my &&
    y + height <= sight.y + sight.height - my
  );
}
