import about from './about.ts';
import card from './card.ts';
import common from './common.ts';
import errors from './errors.ts';
import filters from './filters.ts';
import find from './find.ts';
import help from './help.ts';
import map from './map.ts';
import metrics from './metrics.ts';
import offline from './offline.ts';
import out from './out.ts';
import plan from './plan.ts';
import refer from './refer.ts';
import state from './state.ts';
import territory from './territory.ts';

export default {
  about,
  card,
  common,
  errors,
  filters,
  find,
  help,
  map,
  metrics,
  offline,
  out,
  plan,
  refer,
  state,
  territory,
};
