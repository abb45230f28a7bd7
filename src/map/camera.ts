import type { Map as MapLibre, MapOptions } from 'maplibre-gl';
import type { BBox } from '../domain/hromada.ts';
import type { CameraTarget, SceneBorders } from '../state/scene/scene.ts';
import { contains, inset } from './bounds.ts';
import { targetBox } from './focus.ts';
import { reducedMotion } from './motion.ts';
import { airAround, type Size } from './padding.ts';

/** Motion is short: CSS milliseconds of the longest move. */
const DURATION = 400;

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
      padding: airAround(map.getContainer()),
      maxZoom: 12,
      duration: jump || reducedMotion() ? 0 : DURATION,
      linear: true,
    },
  );
}

/** Where a map begins: as options of its making, so that nothing is drawn elsewhere first. */
export function startAt(
  container: HTMLElement,
  target: CameraTarget,
  borders: SceneBorders | null,
): Partial<MapOptions> {
  const { view } = target;
  if (view !== null) return { center: [view.lon, view.lat], zoom: view.zoom };
  return {
    bounds: [...targetBox(target, borders, sizeOf(container))],
    fitBoundsOptions: { padding: airAround(container), maxZoom: 12 },
  };
}

/** Goes where a target says, in a short move unless told to jump (or under reduced motion). */
export function aim(map: MapLibre, target: CameraTarget, borders: SceneBorders | null, jump: boolean): void {
  if (target.view === null) {
    fit(map, targetBox(target, borders, sizeOf(map.getContainer())), jump);
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

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({ width, height });
