import type { Map as MapLibre } from 'maplibre-gl';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Attribution } from './Attribution.tsx';
import { Controls } from './Controls.tsx';
import { StreetControl } from './basemap/StreetControl.tsx';
import { useStreetMap } from './basemap/use-street-map.ts';
import { fit } from './camera.ts';
import { createMap } from './create-map.ts';
import { loadMapFont } from './fonts.ts';
import { listenToClicks } from './interact/click.ts';
import type { Context } from './interact/context.ts';
import { listenToHover } from './interact/hover.ts';
import { listenToMoves, listenToScale } from './interact/move.ts';
import { GlScale } from './ScaleBar.tsx';
import { reducedMotion } from './motion.ts';
import type { CameraTarget, Scene, SceneActions } from '../state/scene/scene.ts';
import { useScene } from './use-scene.ts';

interface Props {
  readonly scene: Scene;
  readonly actions: SceneActions;
  readonly camera: CameraTarget;
  /** Address of a street map's style; without it there is no such switch. */
  readonly basemap?: string | null;
  /** Further controls, below. */
  readonly children?: ReactNode;
}

/** The only owner of the map: makes it, hands it scenes, removes it. Fills its parent. */
export default function MapView({ scene, actions, camera, basemap = null, children }: Props) {
  const { t } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  // Listeners outlive renders: they read what is current here.
  const current = useRef({ scene, actions, camera, t });
  useEffect(() => {
    current.current = { scene, actions, camera, t };
  });

  useEffect(() => {
    let made: MapLibre | null = null;
    let gone = false;
    const make = () => {
      if (gone || container.current === null) return;
      made = createMap(container.current, {
        scene: () => current.current.scene,
        camera: () => current.current.camera,
        title: current.current.t('map:canvas'),
        onFailure: (reason) => current.current.actions.onFailure?.(reason),
      });
      made?.once('load', () => setMap(made));
    };
    void loadMapFont().then(make);
    return () => {
      gone = true;
      setMap(null);
      made?.remove();
    };
  }, []);

  useEffect(() => {
    if (map === null) return undefined;
    const context: Context = {
      scene: () => current.current.scene,
      actions: () => current.current.actions,
      hereLabel: (count) => current.current.t('map:here', { count }),
      closeLabel: () => current.current.t('map:close'),
    };
    const stops = [
      listenToClicks(map, context),
      listenToHover(map, context),
      listenToScale(map, context),
      listenToMoves(map, context, () => current.current.camera),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [map]);

  useScene(map, scene, camera);
  const street = useStreetMap(map, basemap);

  useEffect(() => {
    map?.getCanvas().setAttribute('aria-label', t('map:canvas'));
  }, [map, t]);

  const zoomBy = (step: number) => (event: MouseEvent) => {
    const options = { zoom: (map?.getZoom() ?? 0) + step, duration: reducedMotion() ? 0 : 250 };
    map?.easeTo(options, { originalEvent: event.nativeEvent });
  };

  return (
    <div className="map">
      <div ref={container} className="map-canvas" />
      <Controls
        t={t}
        onZoomIn={zoomBy(1)}
        onZoomOut={zoomBy(-1)}
        onFit={() => map !== null && fit(map, camera.bbox, false)}
      >
        {basemap !== null && <StreetControl street={street} host={new URL(basemap, document.baseURI).host} />}
        {children}
      </Controls>
      {map !== null && <GlScale map={map} />}
      <Attribution text={scene.attribution} title={t('map:copyright')} street={street.credits} />
    </div>
  );
}
