import { useMemo } from 'react';
import { LAYERS, layersOf } from '../../draw/layers/index.ts';
import { at as valueAt, isDrawnAt, type Mark, NAME_ZOOMS, rankOf } from '../../draw/layers/layer.ts';
import {
  candidateOf,
  coversOf,
  type PlacedLabel,
  placeLabels,
  standing,
} from '../../draw/places/place-labels.ts';
import type { DrawLabel } from '../../draw/scene.ts';
import { textWidth } from '../../draw/places/text-width.ts';
import type { Box, XY } from '../../draw/types.ts';
import { coverOf } from '../../look/glyph.ts';
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
  /** Of the marks that give way to names, those that have room. */
  readonly marks: readonly Mark[];
  readonly toXY: (at: LonLat) => XY;
}

/** Markers that names keep clear of, as far as they are drawn. */
function blocking(scene: Scene, zoom: number): Mark[] {
  const layers = layersOf('canvas', 'mark').filter(
    ([, layer]) => layer.blocks && isDrawnAt(zoom, layer, scene),
  );
  return layers.flatMap(([, { of }]) => of(scene));
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
  const labels = useMemo(() => {
    const drawn = ({ rank }: DrawLabel) => isDrawnAt(zoom, rankOf(NAMES, rank), { oblasts });
    const boxOf = ({ at, glyph }: Mark) => coverOf(glyph, ...toXY(at));
    const shown = names.filter((name) => name.code === hromada || drawn(name));
    return placeLabels(
      shown.map((label) => candidateOf(label, toXY)),
      {
        sizes: [sizeAt(0, zoom), sizeAt(1, zoom), sizeAt(2, zoom)],
        frame: null,
        obstacles: [...groups.map(groupBox), ...blocking(scene, zoom).map(boxOf)],
        covered,
        markedGaps: [16.5, 24],
        first: hromada,
        measure: face ? measure : textWidth,
        ...(borders !== null && { right: toXY([borders.bbox[2], borders.bbox[3]])[0] }),
      },
    );
    // Of the scene nothing else stands in the way of names.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toXY, names, hromada, zoom, covered, groups, borders, oblasts, planned, sites, face]);
  const marks = useMemo(() => {
    const boxOf = ({ at, glyph }: Mark) => coverOf(glyph, ...toXY(at));
    return standing(COUNTS.of({ oblasts }), boxOf, labels.flatMap(coversOf));
  }, [oblasts, toXY, labels]);
  return { labels, groups, marks, toXY };
}
