import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import './map.css';
import { startAt } from './camera.ts';
import { serveImages } from './gl/image.ts';
import type { CameraTarget, MapFailure, Scene } from '../state/scene/scene.ts';
import { buildStyle } from './gl/style.ts';

export interface MapHandlers {
  readonly scene: () => Scene;
  readonly camera: () => CameraTarget;
  /** Accessible name of the canvas. */
  readonly title: string;
  readonly onFailure: (reason: MapFailure | null) => void;
}

/** Nothing is drawn outside Ukraine. Wide enough for the whole country to fit in the middle of a tall phone. */
const LIMITS: [[number, number], [number, number]] = [
  [-8, 22],
  [70, 68],
];

function construct(container: HTMLElement, { scene, camera, title }: MapHandlers): MapLibre {
  const { palette, lang } = scene();
  return new MapLibre({
    container,
    style: buildStyle({ palette, lang }),
    ...startAt(container, camera(), scene().borders),
    minZoom: 3,
    maxZoom: 16,
    maxBounds: LIMITS,
    maxPitch: 0,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    // A fade draws everything once more, and each filter waits for it.
    fadeDuration: 0,
    locale: { 'Map.Title': title },
  });
}

/** A region of the page stands around it: the canvas itself takes keys. */
function prepareCanvas(map: MapLibre): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().setAttribute('role', 'application');
}

/**
 * Makes the map in an empty element. Null when this browser cannot (then `onFailure` was told).
 * Whoever calls it owns the map and removes it.
 */
export function createMap(container: HTMLElement, handlers: MapHandlers): MapLibre | null {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  let map: MapLibre;
  try {
    map = construct(container, handlers);
  } catch {
    handlers.onFailure('webgl');
    return null;
  }
  prepareCanvas(map);
  serveImages(map, () => handlers.scene().palette);
  map.on('webglcontextlost', () => handlers.onFailure('contextLost'));
  map.on('webglcontextrestored', () => handlers.onFailure(null));
  map.on('error', () => {
    if (!map.loaded() && container.dataset['mapLoaded'] !== 'true') handlers.onFailure('load');
  });
  return map;
}
