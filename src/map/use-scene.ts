import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { boundsOf, pointBox } from './bounds.ts';
import { aim, reveal } from './camera.ts';
import { LAYERS } from '../draw/layers/index.ts';
import { redrawImages } from './gl/image.ts';
import { restyle } from './gl/restyle.ts';
import { buildStyle, GL_LAYERS } from './gl/style.ts';
import type { CameraTarget, Scene } from '../state/scene/scene.ts';

function changeLook(map: MapLibre, scene: Scene, before: Scene): void {
  if (scene.palette === before.palette && scene.lang === before.lang) return;
  if (scene.palette !== before.palette) redrawImages(map, scene.palette);
  restyle(map, buildStyle(before), buildStyle(scene));
}

/** Brings what was chosen elsewhere (list, table) into sight. */
function showChoice(map: MapLibre, scene: Scene, before: Scene, { selected }: CameraTarget): void {
  // What is only pointed at in the list moves nothing.
  const point = scene.points.find(({ id }) => id === selected);
  if (scene.selected !== before.selected && scene.selected === selected && point !== undefined)
    reveal(map, pointBox(point.at));
  else if (scene.hromada !== before.hromada) {
    const [unit] = LAYERS.chosen.of(scene);
    const box = unit === undefined ? null : boundsOf(unit);
    if (box !== null) reveal(map, box);
  }
}

/**
 * Says on the map's container what it is doing, for tests and for print: `data-map-loaded` after the first time that
 * all is drawn, `data-map-idle`, `data-zoom`, `data-center` (lat,lon); and the event `mapidle`, which bubbles.
 */
function reportStatus(map: MapLibre): void {
  const container = map.getContainer();
  const busy = () => {
    container.dataset['mapIdle'] = 'false';
  };
  map.on('movestart', busy);
  map.on('dataloading', busy);
  map.on('idle', () => {
    const { lat, lng } = map.getCenter();
    container.dataset['zoom'] = map.getZoom().toFixed(3);
    container.dataset['center'] = `${lat.toFixed(5)},${lng.toFixed(5)}`;
    container.dataset['mapLoaded'] = 'true';
    container.dataset['mapIdle'] = 'true';
    container.dispatchEvent(new CustomEvent('mapidle', { bubbles: true }));
  });
}

/** Draws scene after scene on a loaded map, only what differs, and aims the camera when its target's id changes. */
export function useScene(map: MapLibre | null, scene: Scene, camera: CameraTarget): void {
  const drawn = useRef<{ map: MapLibre; scene: Scene; camera: CameraTarget } | null>(null);
  useEffect(() => {
    if (map === null) return;
    const before = drawn.current?.map === map ? drawn.current : null;
    drawn.current = { map, scene, camera };
    if (before !== null) changeLook(map, scene, before.scene);
    for (const layer of GL_LAYERS) layer.update(map, scene, before?.scene ?? null);
    if (before === null) {
      // Not earlier: an empty map is idle too.
      reportStatus(map);
      aim(map, camera, scene.borders, true);
    } else if (before.camera.id !== camera.id) {
      // Where the visitor had put the map was for the choice of before; a link's own place is new.
      const target = before.camera.view === camera.view ? { ...camera, view: null } : camera;
      // To other borders the map jumps: there is nothing to be seen on the way.
      aim(map, target, scene.borders, before.scene.borders?.id !== scene.borders?.id);
    } else if (before.scene.borders === null && scene.borders !== null && camera.focus !== null) {
      aim(map, camera, scene.borders, true);
    } else if (before.scene !== scene) showChoice(map, scene, before.scene, camera);
  }, [map, scene, camera]);
  useEffect(() => {
    // What stood whole in the map before it got another size stands whole in it after.
    const again = () => {
      const now = drawn.current;
      if (map === null || now === null || now.camera.view !== null) return;
      if (map.getContainer().clientHeight > 0) aim(map, now.camera, now.scene.borders, true);
    };
    map?.on('resize', again);
    return () => void map?.off('resize', again);
  }, [map]);
}
