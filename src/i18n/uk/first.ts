import card from './card.ts';
import common from './common.ts';
import errors from './errors.ts';
import filters from './filters.ts';
import find from './find.ts';
import map from './map.ts';
import metrics from './metrics.ts';
import offline from './offline.ts';
import state from './state.ts';
import territory from './territory.ts';

/** What the first list is drawn with; one file. */
export default { card, common, errors, filters, find, map, metrics, offline, state, territory };
