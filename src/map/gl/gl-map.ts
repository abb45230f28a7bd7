import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Scene } from '../../state/scene/scene.ts';
import { dotsHere } from '../dots.ts';
import { STREET_ZOOM, type View } from '../view/view.ts';
import { fitImages, redrawImages, serveImages } from './image.ts';
import { restyle } from './restyle.ts';
import { buildStyle, GL_LAYERS } from './style.ts';

/** The ground as MapLibre draws it: it follows the view and knows of no hand. */
export interface GlMap {
  readonly map: MapLibre;
  /** Brings it from the scene before to this one: only what differs is sent. */
  readonly draw: (scene: Scene) => void;
  readonly look: (view: View) => void;
  /** From the picture that rested at its last view. */
  readonly wake: () => void;
}

interface Start {
  readonly scene: Scene;
  readonly view: View;
  /** Not where the processor would have to draw. */
  readonly fast: boolean;
  readonly onLost: () => void;
}

/** Makes the map in an empty element. Throws where this browser cannot. Whoever calls it removes it. */
export function createGlMap(container: HTMLElement, { scene, view, fast, onLost }: Start): GlMap {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  let drawn: Scene = scene;
  let before: Scene | null = null;
  const map = new MapLibre({
    container,
    style: buildStyle(scene.palette),
    center: [view.lon, view.lat],
    zoom: view.zoom,
    minZoom: 0,
    maxZoom: STREET_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    interactive: false,
    attributionControl: false,
    canvasContextAttributes: { failIfMajorPerformanceCaveat: fast },
    pixelRatio: dotsHere(),
    // A fade draws everything once more, and each filter waits for it.
    fadeDuration: 0,
  });
  map.getCanvas().setAttribute('aria-hidden', 'true');
  map.getCanvas().tabIndex = -1;
  serveImages(map, () => drawn.palette);
  map.on('webglcontextlost', onLost);
  return {
    map,
    draw: (next) => {
      drawn = next;
      if (before !== null && before.palette !== next.palette) {
        redrawImages(map, next.palette);
        restyle(map, buildStyle(before.palette), buildStyle(next.palette));
      }
      for (const layer of GL_LAYERS) layer.update(map, next, before);
      before = next;
    },
    look: ({ lon, lat, zoom }) => {
      map.jumpTo({ center: [lon, lat], zoom });
      // With the picture above it, not a frame later.
      map.redraw();
    },
    wake: () => fitImages(map, drawn.palette),
  };
}
