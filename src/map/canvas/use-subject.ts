import { useMemo, useState } from 'react';
import type { Code } from '../../domain/code.ts';
import { rasterOf } from '../../draw/plane/raster.ts';
import type { Box } from '../../draw/types.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { dotsHere } from '../dots.ts';
import type { ViewControl } from '../view/use-view.ts';
import { type Frame, onScreen, sightOf, unitsPerPixel, type View } from '../view/view.ts';
import type { Subject } from './pens.ts';
import { useOverlay } from './use-overlay.ts';
import type { World } from './use-world.ts';

/** Of the screen, drawn beyond each of its sides: no margin shows while the picture is moved. */
const MARGIN = 1 / 8;
/** A picture that is stretched or shrunk more is drawn anew, steps of zoom. */
const STRETCH = 1;

/** The view that the picture is drawn of: the last one at rest, or on the way where that shows too little. */
function useDrawnView({ view, resting }: ViewControl, frame: Frame, world: World): View {
  const [drawn, setDrawn] = useState({ view, world });
  if (drawn.view === view && drawn.world === world) return view;
  const [x, y] = onScreen(world.toXY([view.lon, view.lat]), drawn.view, frame, world);
  const inside =
    Math.abs(x - frame.width / 2) < frame.width * MARGIN &&
    Math.abs(y - frame.height / 2) < frame.height * MARGIN &&
    Math.abs(view.zoom - drawn.view.zoom) < STRETCH;
  if (!resting && inside && drawn.world === world) return drawn.view;
  setDrawn({ view, world });
  return view;
}

/** Of the corner that the scale bar takes. */
const LOWER = [112, 36] as const;

/** Where no name stands: below what lies over the map and across the edge of the screen; in pixels of the world. */
function keptFree(view: View, frame: Frame, covered: readonly Box[], world: World): Box[] {
  const sight = sightOf(view, frame, world);
  const units = unitsPerPixel(view.zoom);
  const [left, top] = [sight.x / units, sight.y / units];
  const edges = [
    { x: -1, y: 0, width: 1, height: frame.height },
    { x: frame.width, y: 0, width: 1, height: frame.height },
    { x: 0, y: -1, width: frame.width, height: 1 },
    { x: 0, y: frame.height, width: frame.width, height: 1 },
  ];
  const lower = [{ x: 0, y: frame.height - LOWER[1], width: LOWER[0], height: LOWER[1] }];
  return [...covered, ...edges, ...lower].map(({ x, y, width, height }) => ({
    x: x + left,
    y: y + top,
    width,
    height,
  }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export interface Drawn {
  readonly view: View;
  readonly subject: Subject;
  /** How the picture, whose middle is the map's, is moved to where the map stands. */
  readonly transform: string;
  /** Of the picture's corner from the map's, in CSS pixels, when it is not moved. */
  readonly margin: readonly [x: number, y: number];
}

/** What is drawn, and where it lies while the map moves. */
export function useSubject(
  scene: Scene,
  pointed: { readonly hovered: Code | null; readonly focused: Code | null },
  world: World,
  control: ViewControl,
  { frame, covered }: { readonly frame: Frame; readonly covered: readonly Box[] },
  face: boolean,
): Drawn {
  const view = useDrawnView(control, frame, world);
  const free = useMemo(() => keptFree(view, frame, covered, world), [view, frame, covered, world]);
  const overlay = useOverlay(scene, world, view.zoom, free, face);
  const ratio = dotsHere();
  const place = useMemo(() => {
    const margin = [Math.round(frame.width * MARGIN), Math.round(frame.height * MARGIN)] as const;
    const size = { width: frame.width + 2 * margin[0], height: frame.height + 2 * margin[1] };
    const units = unitsPerPixel(view.zoom);
    const { x, y } = sightOf(view, size, world);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    return {
      margin,
      size,
      ratio,
      zoom: view.zoom,
      corner: [x / units, y / units] as const,
      raster: once(() => rasterOf(world.arcs, { width, height, scale: ratio / units, x, y })),
      pixels: once(() => new ImageData(width, height)),
    };
  }, [view, frame, world, ratio]);
  const { palette, lang } = scene;
  const { hovered, focused } = pointed;
  const subject = { scene: { ...scene, hovered, focused }, palette, lang, world, overlay, ...place };
  const now = control.view;
  const [x, y] = onScreen(world.toXY([view.lon, view.lat]), now, frame, world);
  const way = `${(x - frame.width / 2).toFixed(2)}px, ${(y - frame.height / 2).toFixed(2)}px`;
  const transform =
    now === view ? 'none' : `translate(${way}) scale(${(2 ** (now.zoom - view.zoom)).toFixed(5)})`;
  return { view, subject, transform, margin: place.margin };
}
