import type { Map as MapLibre } from 'maplibre-gl';
import { fit } from '../camera.ts';
import type { CameraTarget } from '../../state/scene/scene.ts';
import type { Context } from './context.ts';

/**
 * Reports moves that the visitor made, and refits a target that the visitor has not left when the map's size changes.
 * Returns what takes it back.
 */
export function listenToMoves(map: MapLibre, context: Context, target: () => CameraTarget): () => void {
  let left: string | null = null;
  const onMoved = (event: { originalEvent?: unknown }) => {
    if (event.originalEvent === undefined) return;
    left = target().id;
    const { lat, lng } = map.getCenter();
    context.actions().onMove({ zoom: map.getZoom(), lat, lon: lng });
  };
  const onResize = () => {
    const { id, view, bbox } = target();
    if (id !== left && view === null) fit(map, bbox, true);
  };
  map.on('moveend', onMoved);
  map.on('resize', onResize);
  return () => {
    map.off('moveend', onMoved);
    map.off('resize', onResize);
  };
}

/** Reports the scale, first and whenever it changes. Returns what takes it back. */
export function listenToScale(map: MapLibre, context: Context): () => void {
  const report = () => context.actions().onScale?.(map.getZoom());
  report();
  map.on('zoomend', report);
  return () => void map.off('zoomend', report);
}
