import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Code } from '../../domain/code.ts';
import { FILL_KEYS, type FillKey } from '../../domain/coverage/state.ts';
import { CLASS_KEYS, type ClassKey } from '../../domain/metric/classes.ts';
import type { Palette } from '../../look/palette.ts';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { Layer } from './layer.ts';

/** The one source of unit polygons; its features' ids are codes. */
export const UNITS = 'hromadas';

/** Feature state: the unit's fill, null or missing while it has none. */
export const FILL_STATE: ExpressionSpecification = ['coalesce', ['feature-state', 'k'], ''];

type Fill = FillKey | ClassKey;
type Fills = ReadonlyMap<Code, Fill>;

const shownFills = ({ classes, fills: states }: Scene): Fills => classes ?? states;

/** The units whose fill differs between two scenes, with the new one; null = no longer filled. */
export function changedFills(before: Fills, after: Fills): [Code, Fill | null][] {
  const changed: [Code, Fill | null][] = [];
  for (const [code, fill] of after) if (before.get(code) !== fill) changed.push([code, fill]);
  for (const code of before.keys()) if (!after.has(code)) changed.push([code, null]);
  return changed;
}

/** A unit without a fill has the colour of paper, not of "unknown": it makes no claim. */
function fillColor(palette: Palette): ExpressionSpecification {
  const states = FILL_KEYS.flatMap((key) => [key, palette.state[key].ground] as const);
  const classes = CLASS_KEYS.flatMap((key) => [key, palette.metric[key]] as const);
  const [first, second, ...rest] = [...states, ...classes];
  if (first === undefined || second === undefined) throw new Error('map: no fills to draw');
  return ['match', FILL_STATE, first, second, ...rest, palette.surface];
}

function sendGeometry(map: MapLibre, borders: Parameters<Layer['update']>[1]['borders']): void {
  map.removeFeatureState({ source: UNITS });
  setData(map, UNITS, borders?.polygons ?? NOTHING);
  // For tests and the bench: how often polygons were sent, so that they can see that recolouring sends none.
  const { dataset } = map.getContainer();
  dataset['mapGeometrySent'] = String(Number(dataset['mapGeometrySent'] ?? '0') + 1);
}

/** Colours of the units: constant geometry, its values as feature state. */
export const fills: Layer = {
  sources: { [UNITS]: emptySource({ promoteId: 'code' }) },
  layers: ({ palette }) => [
    {
      id: 'fills',
      type: 'fill',
      source: UNITS,
      // Borders are drawn above: smoothing the fill's edge too costs a draw and is not seen.
      paint: { 'fill-color': fillColor(palette), 'fill-antialias': false },
    },
  ],
  update(map, scene, before) {
    const moved = scene.borders?.id !== before?.borders?.id;
    if (moved || before === null) sendGeometry(map, scene.borders);
    const old: Fills = moved || before === null ? new Map() : shownFills(before);
    const now = shownFills(scene);
    if (old === now) return;
    for (const [id, k] of changedFills(old, now)) map.setFeatureState({ source: UNITS, id }, { k });
  },
};
