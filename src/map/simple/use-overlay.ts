import { useMemo } from 'react';
import { type PlacedLabel, placeLabels } from '../../draw/place-labels.ts';
import type { Box, XY } from '../../draw/types.ts';
import type { Scene, SceneLabel } from '../../state/scene/scene.ts';
import { type Group, groupPoints } from './group.ts';
import type { World } from './use-world.ts';
import { unitsPerPixel } from './view.ts';

/** What keeps its size on the screen; coordinates in CSS pixels of the world at this scale. */
export interface Overlay {
  readonly labels: readonly PlacedLabel[];
  readonly groups: readonly Group[];
  readonly origin: XY | null;
}

/** As on the other map: raion centres from the size of an oblast on, other seats closer up. */
const RANK_ZOOM: Readonly<Record<SceneLabel['rank'], number>> = { 0: 0, 1: 6, 2: 7.2 };
const SIZES = [14.5, 13.5, 12.5] as const;

function markerBox({ at: [x, y], shape, points, cluster }: Group): Box {
  if (cluster) return { x: x - 18, y: y - 18, width: 36, height: 36 };
  const more = points.length > 1 ? 16 : 0;
  if (shape.startsWith('drop')) return { x: x - 13, y: y - 35, width: 26 + more, height: 36 };
  const reach = shape.startsWith('disc') ? 16 : 9;
  return { x: x - reach, y: y - reach, width: 2 * reach + more, height: 2 * reach };
}

/** Names and markers of a scale. */
export function useOverlay(scene: Scene, world: World, zoom: number): Overlay {
  const { points, labels, hromada, origin, selected, borders } = scene;
  const toXY = useMemo(() => {
    const units = unitsPerPixel(zoom);
    return (at: Parameters<World['projection']['toXY']>[0]): XY => {
      const [x, y] = world.projection.toXY(at);
      return [x / units, y / units];
    };
  }, [world, zoom]);
  const groups = useMemo(() => groupPoints(points, selected, toXY), [toXY, points, selected]);
  const placed = useMemo(() => {
    const shown = labels.filter(({ rank, code }) => code === hromada || zoom >= RANK_ZOOM[rank]);
    return placeLabels(
      shown.map(({ code, text, rank, at }) => ({ code, text, rank, dot: toXY(at) })),
      {
        sizes: SIZES,
        frame: null,
        obstacles: groups.map(markerBox),
        markedGaps: [16.5, 24],
        first: hromada,
        ...(borders !== null && { right: toXY([borders.bbox[2], borders.bbox[3]])[0] }),
      },
    );
  }, [toXY, labels, hromada, zoom, groups, borders]);
  return { labels: placed, groups, origin: origin === null ? null : toXY(origin) };
}
