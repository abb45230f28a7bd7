import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Attribution } from './Attribution.tsx';
import { Controls } from './Controls.tsx';
import './map.css';
import type { CameraTarget, Scene, SceneActions } from '../state/scene/scene.ts';
import './simple-map.css';
import { Stage } from './simple/Stage.tsx';
import { useChoice } from './simple/use-choice.ts';
import { useDrag } from './simple/use-drag.ts';
import { useFrame } from './simple/use-frame.ts';
import { useView } from './simple/use-view.ts';
import { useWorld } from './simple/use-world.ts';

interface Props {
  readonly scene: Scene;
  readonly actions: SceneActions;
  readonly camera: CameraTarget;
  /** Further controls, below. */
  readonly children?: ReactNode;
}

/** «Спрощена карта»: the same scene as SVG, without WebGL. Takes the place of MapView. Fills its parent. */
export default function SimpleMap({ scene, actions, camera, children }: Props) {
  const { t } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const frame = useFrame(container);
  const world = useWorld(scene);
  const control = useView(camera, frame, world?.projection ?? null, actions.onMove, scene.borders);
  const drag = useDrag(container, control);
  useChoice(scene, world, control, frame, camera.selected);
  const view = control?.view;
  useEffect(() => {
    if (view === undefined) return;
    container.current?.dispatchEvent(new CustomEvent('mapidle', { bubbles: true, detail: view }));
  }, [view]);
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
          <Stage scene={scene} world={world} control={control} frame={frame} actions={actions} />
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
      <Attribution text={scene.attribution} title={t('map:copyright')} />
    </div>
  );
}
