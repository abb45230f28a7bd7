import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { FILL_STATE, UNITS } from './fills.ts';
import type { Layer } from './layer.ts';

/** Below, a unit is too small for its pattern to be read, and each pattern costs a draw of everything. */
export const PATTERN_MIN_ZOOM = 6;

/** Id of a fill's pattern image, e.g. `pattern-gap`. */
export const PATTERN_IMAGE = 'pattern-';

/** `fill-pattern` cannot read feature state, `fill-opacity` can: so one layer a pattern, shown where the state is its own. */
export const patterns: Layer = {
  sources: {},
  layers: () =>
    FILL_KEYS.filter((key) => PATTERNS[key] !== null).map((key) => ({
      id: `pattern-${key}`,
      type: 'fill',
      source: UNITS,
      minzoom: PATTERN_MIN_ZOOM,
      paint: {
        'fill-pattern': `${PATTERN_IMAGE}${key}`,
        'fill-opacity': ['case', ['==', FILL_STATE, key], 1, 0],
        'fill-antialias': false,
      },
    })),
  update() {
    // The state that it reads is set by `fills`.
  },
};
