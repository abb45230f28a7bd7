import { buildHromadaLookup, foldName } from '../../src/data/provider/hromada-lookup.ts';
import type { Oblast } from '../../src/data/tables/oblasts.ts';
import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { buildUnitIndex } from '../../src/domain/unit-index.ts';
import type { FormerName } from '../../src/domain/search/place-pack.ts';
import type { CnapPlaces } from '../sources/cnap/match.ts';
import type { Gazetteer } from '../sources/gazetteer.ts';
import { buildSettlementIndex } from '../../src/data/provider/settlement-index.ts';

/** What the register of ЦНАП, which has no codes, is matched against: present names, then former ones. */
export function cnapPlaces(
  oblasts: readonly Oblast[],
  units: readonly Hromada[],
  { settlements }: Pick<Gazetteer, 'settlements'>,
  formerNames: readonly FormerName[],
): CnapPlaces {
  const inForce = buildHromadaLookup(units);
  const known = buildHromadaLookup(units, formerNames);
  const index = buildUnitIndex(units);
  const prefixes = new Map(oblasts.map(({ code, name }) => [foldName(name.uk), prefixOf(code, 'oblast')]));
  return {
    oblast: (name) => prefixes.get(foldName(name).replace(/^м\. ?/, '')) ?? null,
    hromadas: (name, oblast) => {
      const found = inForce.byName(name, oblast);
      return found.length > 0 ? found : known.byName(name, oblast);
    },
    towns: (oblast) => units.filter(({ code, kind }) => kind === 'urban' && code.startsWith(oblast)),
    hromadaOf: ({ code }) => {
      const unit = index.unitOf(code);
      return unit === null ? null : (units[unit] ?? null);
    },
    settlements: buildSettlementIndex(settlements),
  };
}
