import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Attribution } from './Attribution.tsx';
import { StreetControl } from './basemap/StreetControl.tsx';
import { useStreetMap } from './basemap/use-street-map.ts';
import { type World, useWorld } from './canvas/use-world.ts';
import { Controls } from './Controls.tsx';
import { useMapFont } from './fonts.ts';
import './map.css';
import type { CameraTarget, Scene, SceneActions } from '../state/scene/scene.ts';
import { LAYERS } from '../draw/layers/index.ts';
import { MapPane } from './MapPane.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { useCovered } from './use-covered.ts';
import { useFrame } from './use-frame.ts';
import { useGl } from './use-gl.ts';
import { useGestures } from './view/use-gestures.ts';
import { useView, type ViewControl } from './view/use-view.ts';
import { MAX_ZOOM, STREET_ZOOM } from './view/view.ts';

interface Props {
  readonly scene: Scene;
  readonly actions: SceneActions;
  readonly camera: CameraTarget;
  /** «Спрощена карта»: MapLibre is never started. */
  readonly simple: boolean;
  /** Address of a street map's style; without it there is no such switch. */
  readonly basemap?: string | null;
  /** Further controls, below. */
  readonly children?: ReactNode;
}

/** Brings what was chosen elsewhere (list, table, link) into sight, if it is not. */
function useChoice(
  map: RefObject<HTMLElement | null>,
  scene: Scene,
  world: World | null,
  control: ViewControl | null,
  camera: CameraTarget,
): void {
  // A link with a place of its own shows that.
  const before = useRef({ ...camera, hromada: scene.hromada, selected: camera.view && camera.selected });
  useEffect(() => {
    if (world === null || control === null) return;
    const last = before.current;
    const { id, selected } = camera;
    // Its point may come later, with the services; a map that is not shown stays where it was put.
    const chosen = selected !== last.selected && map.current?.checkVisibility() === true;
    const point = chosen ? scene.points.find((each) => each.id === selected) : undefined;
    const seen = selected === last.selected || point !== undefined;
    before.current = { ...camera, hromada: scene.hromada, selected: seen ? selected : null };
    if (point !== undefined) {
      const [x, y] = world.toXY(point.at);
      control.reveal({ x, y, width: 0, height: 0 });
    } else if (id === last.id && scene.hromada !== last.hromada) {
      const box = world.place(scene.hromada ?? '')?.box;
      if (box !== undefined) control.reveal(box);
    }
  }, [map, scene, world, control, camera]);
}

/** The map: a picture with what stands above it, and below it MapLibre while it moves. Fills its parent. */
export function MapView({ scene, actions, camera, simple, basemap = null, children }: Props) {
  const { t } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const [street, setStreet] = useState(false);
  const frame = useFrame(container);
  const covered = useCovered(container);
  const world = useWorld(scene);
  const face = useMapFont();
  const { onMove, onScale } = actions;
  const closest = street ? STREET_ZOOM : MAX_ZOOM;
  const control = useView(camera, frame, world, { onMove, borders: scene.borders, closest, covered });
  const gestures = useGestures(container, control);
  useChoice(container, scene, world, control, camera);

  const view = control?.view ?? null;
  const resting = control?.resting ?? true;
  const [moved, setMoved] = useState(false);
  if (control?.byHand === true && !moved) setMoved(true);
  const wanted = simple ? 'no' : street ? 'any' : moved ? 'fast' : 'no';
  const gl = useGl(holder, { wanted, awake: street || !resting, scene, view });
  const streetMap = useStreetMap(gl, basemap, setStreet);

  const ready = control !== null && face;
  useEffect(() => {
    if (view === null || !resting || !ready) return;
    onScale?.(view.zoom);
    container.current?.dispatchEvent(new CustomEvent('mapidle', { bubbles: true, detail: view }));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another scene is drawn by now
  }, [scene, view, resting, ready, onScale]);
  const count = (layer: { of: (scene: Scene) => readonly unknown[] }) => layer.of(scene).length;
  return (
    <div className="map">
      <div
        ref={container}
        className="map-canvas"
        data-map-loaded={ready || undefined}
        data-map-idle={ready && resting}
        data-map-scenario={count(LAYERS.scenario)}
        data-map-sites={count(LAYERS.sites)}
        data-zoom={view?.zoom.toFixed(3)}
        data-center={view && `${view.lat.toFixed(5)},${view.lon.toFixed(5)}`}
        {...gestures}
      >
        <div ref={holder} className="map-gl" style={gl.stands ? undefined : { visibility: 'hidden' }} />
        {world !== null && control !== null && frame !== null && (
          <MapPane
            {...{ scene, world, control, frame, covered, face, actions }}
            gl={gl.stands}
            named={streetMap.named}
          />
        )}
        {view !== null && <ScaleBar zoom={view.zoom} lat={view.lat} />}
      </div>
      <Controls
        t={t}
        onZoomIn={() => control?.zoomBy(1)}
        onZoomOut={() => control?.zoomBy(-1)}
        onFit={() => control?.fit()}
      >
        {basemap !== null && !simple && (
          <StreetControl street={streetMap} host={new URL(basemap, document.baseURI).host} />
        )}
        {children}
      </Controls>
      <Attribution text={scene.attribution} title={t('map:copyright')} street={streetMap.credits} />
    </div>
  );
}
