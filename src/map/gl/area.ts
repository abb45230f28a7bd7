import type { ExpressionSpecification } from 'maplibre-gl';
import type { Code } from '../../domain/code.ts';
import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { CLASS_KEYS, type MapFill } from '../../domain/metrics/classes.ts';
import type { Palette } from '../../look/palette.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { PATTERN_IMAGE } from './image.ts';
import type { GlPen } from './pen.ts';
import { emptySource, setData } from './source.ts';

/** Feature state: the unit's fill, null or missing while it has none. */
export const FILL_STATE: ExpressionSpecification = ['coalesce', ['feature-state', 'k'], ''];

export const PATTERN_KEYS = FILL_KEYS.filter((key) => PATTERNS[key] !== null);

type Fills = ReadonlyMap<Code, MapFill>;

/** The units whose fill differs between two scenes, with the new one; null = no longer filled. */
function changedFills(before: Fills, after: Fills): [Code, MapFill | null][] {
  const changed: [Code, MapFill | null][] = [];
  for (const [code, fill] of after) if (before.get(code) !== fill) changed.push([code, fill]);
  for (const code of before.keys()) if (!after.has(code)) changed.push([code, null]);
  return changed;
}

/** A unit without a fill has the colour of paper, not of "unknown": it makes no claim. */
function fillColor(palette: Palette): ExpressionSpecification {
  const states = FILL_KEYS.flatMap((key) => [key, palette.state[key].ground]);
  const classes = CLASS_KEYS.flatMap((key) => [key, palette.metric[key]]);
  return ['match', FILL_STATE, ...states, ...classes, palette.surface] as unknown as ExpressionSpecification;
}

/**
 * Constant geometry, its values as feature state. `fill-pattern` cannot read that, `fill-opacity` can: so one layer a
 * pattern, shown where the state is its own.
 */
export const areaPen: GlPen<'area'> = (source, layer) => ({
  sources: { [source]: emptySource({ promoteId: 'code' }) },
  layers: (palette) => [
    {
      id: source,
      type: 'fill',
      source,
      // Borders are drawn above: smoothing the fill's edge too costs a draw and is not seen.
      paint: { 'fill-color': fillColor(palette), 'fill-antialias': false },
    },
    ...PATTERN_KEYS.map((key) => ({
      id: `${PATTERN_IMAGE}${key}`,
      type: 'fill' as const,
      source,
      paint: {
        'fill-pattern': `${PATTERN_IMAGE}${key}`,
        'fill-opacity': ['case', ['==', FILL_STATE, key], 1, 0] as ExpressionSpecification,
        'fill-antialias': false,
      },
    })),
  ],
  update(map, scene, before) {
    const moved = before === null || scene.borders !== before.borders;
    if (moved) {
      map.removeFeatureState({ source });
      setData(map, source, scene.borders?.polygons.features ?? []);
    }
    const now = layer.of(scene);
    const old: Fills = moved ? new Map() : layer.of(before);
    if (old === now) return;
    for (const [id, k] of changedFills(old, now)) map.setFeatureState({ source, id }, { k });
  },
});
