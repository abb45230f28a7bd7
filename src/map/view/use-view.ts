import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BBox, LonLat } from '../../domain/hromada.ts';
import { boxOf } from '../../domain/geo/geometry.ts';
import { overlaps } from '../../draw/places/place-labels.ts';
import type { World } from '../../draw/plane/project.ts';
import type { Box, XY } from '../../draw/types.ts';
import type { CameraTarget, SceneActions, SceneBorders } from '../../state/scene/scene.ts';
import { targetBox } from '../focus.ts';
import { useGlide } from './use-glide.ts';
import {
  clampZoom,
  type Frame,
  fitView,
  inSight,
  onScreen,
  panned,
  sightOf,
  type View,
  viewAt,
  zoomed,
} from './view.ts';

export interface ViewControl {
  readonly view: View;
  /** The visitor moved it. */
  readonly byHand: boolean;
  /** Nobody has moved it for a moment. */
  readonly resting: boolean;
  /** Zooms around a spot that keeps its place, in CSS pixels from the middle. */
  readonly zoomBy: (step: number, around?: XY) => void;
  /** At once, with the fingers: what lay at the first spot comes to the second, so many steps closer. */
  readonly drag: (from: XY, to: XY, step: number) => void;
  /** Goes on by so many CSS pixels, and comes to rest. */
  readonly glideBy: (way: XY) => void;
  /** Brings a box of the world (a spot: its marker whole, clear of what lies on the map) into sight, unless it is; no move of the visitor's, so nobody is told. */
  readonly reveal: (box: Box) => void;
  /** Shows the whole territory. */
  readonly fit: () => void;
  /** Comes closer until places part. */
  readonly zoomTo: (places: readonly LonLat[]) => void;
}

/** A move is told once it has come to rest. */
const REST = 250;

interface Moved {
  readonly target: string;
  readonly view: View;
  readonly byHand: boolean;
}

/** Where a target says that the map stands; its own place where the map begins, or where a link brought a new one. */
function useStart(
  camera: CameraTarget,
  frame: Frame | null,
  world: World | null,
  borders: SceneBorders | null,
): View | null {
  const { id, view } = camera;
  const [seen, setSeen] = useState({ id, view, own: view });
  // Later a target's place only repeats what the visitor did for the choice of before.
  if (seen.id !== id) setSeen({ id, view, own: view === seen.view ? null : view });
  else if (seen.view !== view) setSeen({ ...seen, view });
  const { own } = seen;
  return useMemo(() => {
    if (frame === null || world === null) return null;
    if (own !== null) return own;
    const [box, padding] = targetBox(camera, borders, frame);
    return fitView(box, frame, world, padding);
    // A target is told by its id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, own, borders, frame, world]);
}

interface Told {
  readonly borders: SceneBorders | null;
  /** The most that one may zoom in. */
  readonly closest: number;
  /** What lies over the map. */
  readonly covered: readonly Box[];
}

/** What a marker at most covers, a drop above its place or a disc around it, in CSS pixels. */
const markerBox = ([x, y]: XY): Box => ({ x: x - 18, y: y - 36, width: 36, height: 54 });

/**
 * Where the map stands: as its target says until somebody moves it, then where it was put, until there is another
 * target. Null until the frame is measured and there is a world.
 */
export function useView(
  camera: CameraTarget,
  frame: Frame | null,
  world: World | null,
  { onMove, borders, closest, covered }: Pick<SceneActions, 'onMove'> & Told,
): ViewControl | null {
  const { id, bbox } = camera;
  const start = useStart(camera, frame, world, borders);
  const [moved, setMoved] = useState<Moved | null>(null);
  const [resting, setResting] = useState(true);
  const view = moved?.target === id ? moved.view : start;

  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const told = useRef<Moved | null>(null);
  useEffect(() => {
    if (!resting || moved?.byHand !== true || moved.target !== id || moved === told.current) return;
    told.current = moved;
    onMove(moved.view);
  }, [resting, moved, id, onMove]);

  const change = useCallback(
    (next: (view: View) => View, byHand = true) => {
      if (start === null) return;
      setMoved((now) => {
        const mine = now?.target === id ? now : null;
        return { target: id, view: next(mine?.view ?? start), byHand: byHand || mine?.byHand === true };
      });
      setResting(false);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => setResting(true), REST);
    },
    [id, start],
  );
  const glide = useGlide(view, world, change);

  return useMemo(() => {
    if (view === null || world === null || frame === null) return null;
    const show = (box: BBox) => glide.to(() => fitView(box, frame, world), true);
    return {
      view,
      byHand: moved?.byHand === true,
      resting,
      zoomBy: (step, around = [0, 0]) => glide.to((from) => zoomed(from, step, around, world, closest), true),
      drag: (from, to, step) => {
        glide.stop();
        const way: XY = [from[0] - to[0], from[1] - to[1]];
        change((now) => panned(zoomed(now, step, from, world, closest), way, world));
      },
      glideBy: (way) => glide.to((from) => panned(from, way, world), true),
      reveal: (box) => {
        const sight = sightOf(view, frame, world);
        const marker = markerBox(onScreen([box.x, box.y], view, frame, world));
        const seen =
          box.width > 0
            ? inSight(box, sight)
            : inSight(marker, { x: 0, y: 0, ...frame }) && !covered.some((each) => overlaps(marker, each));
        if (seen) return;
        const small = box.width < sight.width * 0.8 && box.height < sight.height * 0.8;
        const middle: XY = [box.x + box.width / 2, box.y + box.height / 2];
        const [[west, north], [east, south]] = [
          world.toLonLat([box.x, box.y]),
          world.toLonLat([box.x + box.width, box.y + box.height]),
        ];
        glide.to(
          ({ zoom }) =>
            small ? viewAt(middle, zoom, world) : fitView([west, south, east, north], frame, world),
          false,
        );
      },
      fit: () => show(bbox),
      zoomTo: (places) =>
        glide.to(({ zoom }) => {
          const box = fitView(boxOf(places) ?? bbox, frame, world);
          return { ...box, zoom: Math.min(box.zoom, clampZoom(zoom + 2, closest)) };
        }, true),
    };
  }, [view, moved, resting, world, frame, bbox, change, glide, closest, covered]);
}
