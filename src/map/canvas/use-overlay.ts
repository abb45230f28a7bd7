import { useMemo } from 'react';
import { LAYERS, layersOf } from '../../draw/layers/index.ts';
import {
  at as valueAt,
  isDrawnAt,
  type Mark,
  markSize,
  NAME_ZOOMS,
  rankOf,
} from '../../draw/layers/layer.ts';
import { candidateOf, type PlacedLabel, placeLabels } from '../../draw/places/place-labels.ts';
import { settle } from '../../draw/places/settle.ts';
import type { DrawLabel } from '../../draw/scene.ts';
import { textWidth } from '../../draw/places/text-width.ts';
import type { Box, XY } from '../../draw/types.ts';
import { coverOf } from '../../look/glyph.ts';
import type { Code } from '../../domain/code.ts';
import { polygonsOf } from '../../domain/geo/geometry.ts';
import type { LonLat } from '../../domain/hromada.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { type Group, groupBox, groupPoints } from './group.ts';
import type { World } from './use-world.ts';
import { unitsPerPixel } from '../view/view.ts';
import { measure } from './measure.ts';

/** What keeps its size on the screen; coordinates in CSS pixels of the world at this scale. */
export interface Overlay {
  readonly labels: readonly PlacedLabel[];
  readonly groups: readonly Group[];
  /** Marks that roam, where they have settled. */
  readonly marks: readonly Mark[];
  readonly toXY: (at: LonLat) => XY;
}

/** Markers that names keep clear of, as far as they are drawn. */
function blocking(scene: Scene, zoom: number): Mark[] {
  const layers = layersOf('canvas', 'mark').filter(
    ([, layer]) => layer.blocks && layer.roams !== true && isDrawnAt(zoom, layer, scene),
  );
  return layers.flatMap(([, { of }]) => of(scene));
}

/** CSS pixels between two boxes of an outline, and how wide it is drawn. */
const [STEP, WIDE] = [5, 5];

const spot = ([x, y]: XY): Box => ({ x: x - WIDE / 2, y: y - WIDE / 2, width: WIDE, height: WIDE });

/** What the outline of a unit covers. */
function outlineBoxes(borders: Scene['borders'], code: Code | null, toXY: Overlay['toXY']): Box[] {
  const unit = code === null ? null : (borders?.polygonOf(code) ?? null);
  if (unit === null) return [];
  return polygonsOf(unit)
    .flat()
    .flatMap((ring) => {
      const line = ring.map(([lon = 0, lat = 0]) => toXY([lon, lat]));
      return line.flatMap(([x, y], i): Box[] => {
        const [fromX, fromY] = line[i - 1] ?? [x, y];
        const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
        return Array.from({ length: steps }, (_, k) =>
          spot([x + ((fromX - x) * k) / steps, y + ((fromY - y) * k) / steps]),
        );
      });
    });
}

const { labels: NAMES, services: SERVICES, counts: COUNTS } = LAYERS;
const sizeAt = (rank: 0 | 1 | 2, zoom: number) => valueAt(rankOf(NAMES, rank).size, zoom, ...NAME_ZOOMS);

/**
 * Names and markers of a scale.
 * @param covered where no name stands, in CSS pixels of the world at this scale
 * @param face whether the map's own font is there to be measured
 */
export function useOverlay(
  scene: Scene,
  world: World,
  zoom: number,
  covered: readonly Box[],
  face: boolean,
): Overlay {
  const { hromada, selected, borders, marks: planned, sites } = scene;
  const [points, names] = [SERVICES.of(scene), NAMES.of(scene)];
  const toXY = useMemo(() => {
    const units = unitsPerPixel(zoom);
    return (at: LonLat): XY => {
      const [x, y] = world.toXY(at);
      return [x / units, y / units];
    };
  }, [world, zoom]);
  const near = isDrawnAt(zoom, SERVICES, scene);
  const groups = useMemo(
    () => (near ? groupPoints(points, selected, toXY) : []),
    [toXY, near, points, selected],
  );
  const { oblasts } = scene;
  const outline = useMemo(() => outlineBoxes(borders, hromada, toXY), [borders, hromada, toXY]);
  const { labels, marks } = useMemo(() => {
    const drawn = ({ rank }: DrawLabel) => isDrawnAt(zoom, rankOf(NAMES, rank), { oblasts });
    const boxOf = ({ at, glyph }: Mark) => coverOf(glyph, ...toXY(at));
    const countBox = ({ glyph }: Mark, at: LonLat) => coverOf(glyph, ...toXY(at), markSize(COUNTS, zoom));
    const shown = names
      .filter((name) => name.code === hromada || drawn(name))
      .map((label) => candidateOf(label, toXY));
    const standing = [...groups.map(groupBox), ...blocking(scene, zoom).map(boxOf)];
    const named = (counts: readonly Box[]) =>
      placeLabels(shown, {
        sizes: [sizeAt(0, zoom), sizeAt(1, zoom), sizeAt(2, zoom)],
        frame: null,
        obstacles: [...standing, ...counts],
        covered,
        outline,
        markedGaps: [16.5, 24],
        first: hromada,
        measure: face ? measure : textWidth,
        ...(borders !== null && { right: toXY([borders.bbox[2], borders.bbox[3]])[0] }),
      });
    const free = named([]);
    const counts = isDrawnAt(zoom, COUNTS, { oblasts }) ? COUNTS.of({ oblasts }) : [];
    if (counts.length === 0) return { labels: free, marks: counts };
    const settled = settle(counts, countBox, covered, shown, free);
    return { labels: named(settled.map((mark) => countBox(mark, mark.at))), marks: settled };
    // Of the scene nothing else stands in the way of names.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toXY, names, hromada, zoom, covered, groups, borders, outline, oblasts, planned, sites, face]);
  return { labels, groups, marks, toXY };
}
