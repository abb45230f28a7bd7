import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Attribution } from './Attribution.tsx';
import { Controls } from './Controls.tsx';
import './map.css';
import type { CameraTarget, Scene, SceneActions } from '../state/scene/scene.ts';
import './simple-map.css';
import { ScaleBar } from './ScaleBar.tsx';
import { MapPane } from './svg/MapPane.tsx';
import { useDrag } from './svg/use-drag.ts';
import { useView, type ViewControl } from './svg/use-view.ts';
import { useWorld, type World } from './svg/use-world.ts';
import type { Frame } from './svg/view.ts';

interface Props {
  readonly scene: Scene;
  readonly actions: SceneActions;
  readonly camera: CameraTarget;
  /** Further controls, below. */
  readonly children?: ReactNode;
}

/** Size of an element; null until measured. */
function useFrame(ref: RefObject<HTMLElement | null>): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setFrame({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return frame;
}

/** Brings what was chosen elsewhere (list, table) into sight, if it is not. */
function useChoice(
  scene: Scene,
  world: World | null,
  control: ViewControl | null,
  chosen: string | null,
): void {
  const before = useRef(scene);
  useEffect(() => {
    const { hromada, selected } = before.current;
    before.current = scene;
    if (world === null || control === null) return;
    // What is only pointed at in the list moves nothing.
    const same = scene.selected === selected || scene.selected !== chosen;
    const point = same ? undefined : scene.points.find(({ id }) => id === scene.selected);
    const unit = scene.hromada === hromada ? undefined : world.shape(scene.hromada ?? '');
    const spot = point === undefined ? unit?.centroid : world.projection.toXY(point.at);
    if (spot !== undefined) control.reveal(spot);
  }, [scene, world, control, chosen]);
}

/** «Спрощена карта»: the same scene as SVG, without WebGL. Takes the place of MapView. Fills its parent. */
export default function SimpleMap({ scene, actions, camera, children }: Props) {
  const { t } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const frame = useFrame(container);
  const world = useWorld(scene);
  const control = useView(camera, frame, world?.projection ?? null, actions.onMove, scene.borders);
  const drag = useDrag(container, control);
  useChoice(scene, world, control, camera.selected);
  const view = control?.view;
  const { onScale } = actions;
  useEffect(() => {
    if (view === undefined) return;
    onScale?.(view.zoom);
    container.current?.dispatchEvent(new CustomEvent('mapidle', { bubbles: true, detail: view }));
  }, [view, onScale]);
  return (
    <div className="map simple-map">
      <div
        ref={container}
        className="map-canvas"
        data-map-loaded={view && true}
        data-map-idle={view !== undefined}
        data-zoom={view?.zoom.toFixed(3)}
        data-center={view && `${view.lat.toFixed(5)},${view.lon.toFixed(5)}`}
        {...drag}
      >
        {world !== null && control !== null && frame !== null && (
          <MapPane scene={scene} world={world} control={control} frame={frame} actions={actions} />
        )}
      </div>
      <Controls
        t={t}
        onZoomIn={() => control?.zoomBy(1)}
        onZoomOut={() => control?.zoomBy(-1)}
        onFit={() => control?.fit()}
      >
        {children}
      </Controls>
      {view !== undefined && <ScaleBar zoom={view.zoom} lat={view.lat} />}
      <Attribution text={scene.attribution} title={t('map:copyright')} />
    </div>
  );
}
