import { benchBorders } from './borders-size.ts';
import { benchCheckData } from './check-data.ts';
import { benchCoverAll } from './cover-all.ts';
import { benchData } from './data-time.ts';
import { benchDerive } from './derive.ts';
import { benchFacets } from './facets.ts';
import type { Figure } from './figure.ts';
import { benchJoin } from './join.ts';
import { benchNearest } from './nearest.ts';
import { benchSchematic } from './schematic.ts';
import { benchSearch } from './search.ts';
import { benchPages } from './side-by-side.ts';
import { benchSiting } from './siting.ts';
import { benchWhatIf } from './what-if.ts';

/** Every bench by the name that `npm run bench -- name` calls it by. A new one is one line here. */
export const BENCHES: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  borders: benchBorders,
  join: benchJoin,
  coverage: benchCoverAll,
  derive: benchDerive,
  facets: benchFacets,
  nearest: benchNearest,
  search: benchSearch,
  siting: benchSiting,
  'what-if': benchWhatIf,
  pages: benchPages,
  'check-data': benchCheckData,
  data: benchData,
  schematic: benchSchematic,
};
