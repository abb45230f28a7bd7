import type { Map as MapLibre, MapOptions } from 'maplibre-gl';
import type { BBox } from '../domain/hromada.ts';
import { contains, inset } from './bounds.ts';
import { reducedMotion } from './motion.ts';
import { obstaclesOn } from './obstacles.ts';
import { clearPadding, type Padding, projectedSize } from './padding.ts';
import type { CameraTarget } from '../state/scene/scene.ts';

/** Motion is short: CSS milliseconds of the longest move. */
const DURATION = 500;

/** Air around, and room for the attribution below. */
const TIGHT: Padding = { top: 20, right: 16, bottom: 32, left: 16 };
const ROOMY: Padding = { top: 32, right: 40, bottom: 40, left: 40 };

/** Free space around a box: what stands on the map covers none of it, if that leaves the box large enough. */
function paddingFor(container: HTMLElement, bbox: BBox): Padding {
  const size = { width: container.clientWidth, height: container.clientHeight };
  const base = Math.min(size.width, size.height) < 480 ? TIGHT : ROOMY;
  return clearPadding(base, size, obstaclesOn(container), projectedSize(bbox));
}

/** The box in sight. */
export function viewBox(map: MapLibre): BBox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Shows the whole box. */
export function fit(map: MapLibre, bbox: BBox, jump: boolean): void {
  const [west, south, east, north] = bbox;
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    {
      padding: { ...paddingFor(map.getContainer(), bbox) },
      maxZoom: 12,
      duration: jump || reducedMotion() ? 0 : DURATION,
      linear: true,
    },
  );
}

/** Where a map begins: as options of its making, so that nothing is drawn elsewhere first. */
export function startAt(container: HTMLElement, { view, bbox }: CameraTarget): Partial<MapOptions> {
  if (view !== null) return { center: [view.lon, view.lat], zoom: view.zoom };
  return {
    bounds: [...bbox],
    fitBoundsOptions: { padding: { ...paddingFor(container, bbox) }, maxZoom: 12 },
  };
}

/** Goes where a target says, in a short move unless told to jump (or under reduced motion). */
export function aim(map: MapLibre, target: CameraTarget, jump: boolean): void {
  if (target.view === null) {
    fit(map, target.bbox, jump);
    return;
  }
  const { lon, lat, zoom } = target.view;
  map.easeTo({ center: [lon, lat], zoom, duration: jump || reducedMotion() ? 0 : DURATION });
}

/** Brings a box into sight when it is not: keeps the scale where it fits, so that the visitor is not thrown about. */
export function reveal(map: MapLibre, box: BBox): void {
  const view = viewBox(map);
  if (contains(inset(view, 0.06), box)) return;
  const small = box[2] - box[0] < (view[2] - view[0]) * 0.8 && box[3] - box[1] < (view[3] - view[1]) * 0.8;
  if (!small) {
    fit(map, box, false);
    return;
  }
  map.easeTo({
    center: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
    duration: reducedMotion() ? 0 : DURATION,
  });
}
