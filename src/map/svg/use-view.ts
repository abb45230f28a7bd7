import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LonLat } from '../../domain/hromada.ts';
import { extentOf, type Projection } from '../../draw/project.ts';
import type { XY } from '../../draw/types.ts';
import { targetBox } from '../focus.ts';
import type { CameraTarget, SceneActions, SceneBorders } from '../../state/scene/scene.ts';
import {
  clampZoom,
  type Frame,
  fitView,
  inSight,
  panned,
  sightOf,
  type View,
  viewAt,
  zoomed,
} from './view.ts';

export interface ViewControl {
  readonly view: View;
  readonly zoomBy: (step: number, around?: XY) => void;
  readonly panBy: (way: XY) => void;
  /** Puts a spot of the world into the middle, unless it is well in sight; no move of the visitor's, so nobody is told. */
  readonly reveal: (spot: XY) => void;
  /** Shows the whole territory. */
  readonly fit: () => void;
  /** Comes closer until places part. */
  readonly zoomTo: (places: readonly LonLat[]) => void;
}

/** A move is told once it has come to rest. */
const REST = 250;

/**
 * Where the map stands: as its target says until the visitor moves it, then where the visitor put it, until there is
 * another target. Null until the frame is measured and there is a world.
 */
export function useView(
  camera: CameraTarget,
  frame: Frame | null,
  world: Projection | null,
  onMove: SceneActions['onMove'],
  borders: SceneBorders | null,
): ViewControl | null {
  const [moved, setMoved] = useState<{ readonly target: string; readonly view: View } | null>(null);
  const { id, bbox } = camera;
  // A target's own view counts where the map begins; later it only repeats what the visitor did.
  const [begin] = useState(camera);
  const start = useMemo(() => {
    if (frame === null || world === null) return null;
    return id === begin.id && begin.view !== null
      ? begin.view
      : fitView(targetBox(camera, borders, frame), frame, world);
    // A target is told by its id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, begin, borders, frame, world]);
  const view = moved?.target === id ? moved.view : start;

  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const change = useCallback(
    (next: (view: View) => View) => {
      if (view === null) return;
      const now = next(view);
      setMoved({ target: id, view: now });
      clearTimeout(rest.current);
      rest.current = setTimeout(() => onMove(now), REST);
    },
    [view, id, onMove],
  );

  return useMemo(() => {
    if (view === null || world === null || frame === null) return null;
    return {
      view,
      zoomBy: (step, around = [0, 0]) => change((from) => zoomed(from, step, around, world)),
      panBy: (way) => change((from) => panned(from, way, world)),
      reveal: (spot) => {
        if (inSight(spot, sightOf(view, frame, world))) return;
        setMoved({ target: id, view: viewAt(spot, view.zoom, world) });
      },
      fit: () => change(() => fitView(bbox, frame, world)),
      zoomTo: (places) =>
        change(({ zoom }) => {
          const box = fitView(extentOf(places) ?? bbox, frame, world);
          return { ...box, zoom: Math.min(box.zoom, clampZoom(zoom + 2)) };
        }),
    };
  }, [view, world, frame, id, bbox, change]);
}
