import type { Map as MapLibre } from 'maplibre-gl';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Scene } from '../state/scene/scene.ts';
import { loadMapFont } from './fonts.ts';
import type { GlMap } from './gl/gl-map.ts';
import type { View } from './view/view.ts';

interface Wanted {
  /** For motion only where a graphics card draws it: else a picture is moved faster. For streets in any case. */
  readonly wanted: 'no' | 'fast' | 'any';
  /** Whether it has to follow: while it sleeps nothing is sent to it. */
  readonly awake: boolean;
  readonly scene: Scene;
  readonly view: View | null;
}

export interface Gl {
  readonly map: MapLibre | null;
  /** Whether it shows this scene here. */
  readonly stands: boolean;
  /** It cannot be had here, or was lost: the picture goes on alone. */
  readonly failed: boolean;
}

/** MapLibre below the picture: made when it is first wanted, asleep while the picture rests. */
export function useGl(holder: RefObject<HTMLElement | null>, { wanted, awake, scene, view }: Wanted): Gl {
  const [gl, setGl] = useState<GlMap | null>(null);
  const [failed, setFailed] = useState(false);
  /** The borders that it has drawn since it woke. */
  const [stands, setStands] = useState<Scene['borders']>(null);
  const current = useRef({ scene, view });
  useEffect(() => {
    current.current = { scene, view };
  });
  useEffect(() => {
    if (wanted === 'no') return undefined;
    let gone = false;
    let own: GlMap | null = null;
    const fail = () => {
      if (gone) return;
      setFailed(true);
      setGl(null);
    };
    const start = async () => {
      const [{ createGlMap }] = await Promise.all([import('./gl/gl-map.ts'), loadMapFont()]);
      const { scene: first, view: at } = current.current;
      if (gone || holder.current === null || at === null) return;
      own = createGlMap(holder.current, { scene: first, view: at, fast: wanted === 'fast', onLost: fail });
      const ready = own;
      ready.map.once('load', () => {
        if (!gone) setGl(ready);
      });
    };
    start().catch(fail);
    return () => {
      gone = true;
      setFailed(false);
      setGl(null);
      own?.map.remove();
    };
  }, [holder, wanted]);

  const { borders } = scene;
  useEffect(() => {
    if (gl === null || !awake) return undefined;
    const look = () => {
      if (!gl.map.areTilesLoaded() || !gl.map.isStyleLoaded()) return;
      setStands(borders);
      gl.map.off('render', look);
    };
    gl.map.on('render', look);
    return () => {
      gl.map.off('render', look);
      setStands(null);
    };
  }, [gl, awake, borders]);
  useLayoutEffect(() => {
    if (gl !== null && awake) gl.draw(scene);
  }, [gl, awake, scene]);
  useLayoutEffect(() => {
    if (gl !== null && awake && view !== null) gl.look(view);
  }, [gl, awake, view]);
  useLayoutEffect(() => {
    if (gl !== null && awake) gl.wake();
  }, [gl, awake]);
  return {
    map: gl?.map ?? null,
    stands: gl !== null && awake && stands !== null && stands === borders,
    failed,
  };
}
