import { buildHromadaLookup, foldName } from '../../src/data/provider/hromada-lookup.ts';
import type { Oblast } from '../../src/data/oblasts-csv.ts';
import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { buildUnitIndex } from '../../src/domain/unit-index.ts';
import type { CnapPlaces } from '../sources/cnap/match.ts';
import type { Gazetteer } from '../sources/gazetteer.ts';
import { buildSettlementIndex } from '../../src/data/provider/settlement-index.ts';

/** What the register of ЦНАП, which has no codes, is matched against: names in force and newer ones. */
export function cnapPlaces(
  oblasts: readonly Oblast[],
  units: readonly Hromada[],
  gazetteer: Gazetteer,
): CnapPlaces {
  const inForce = buildHromadaLookup(units);
  const newer = buildHromadaLookup(units.flatMap((unit) => renamed(unit, gazetteer)));
  const index = buildUnitIndex(units);
  const prefixes = new Map(oblasts.map(({ code, name }) => [foldName(name.uk), prefixOf(code, 'oblast')]));
  return {
    oblast: (name) => prefixes.get(foldName(name).replace(/^м\. ?/, '')) ?? null,
    hromadas: (name, oblast) => {
      const found = inForce.byName(name, oblast);
      const chosen = found.length > 0 ? found : newer.byName(name, oblast);
      return chosen.flatMap(({ code }) => inForce.byCode(code) ?? []);
    },
    towns: (oblast) => units.filter(({ code, kind }) => kind === 'urban' && code.startsWith(oblast)),
    hromadaOf: ({ code }) => {
      const unit = index.unitOf(code);
      return unit === null ? null : (units[unit] ?? null);
    },
    settlements: buildSettlementIndex(gazetteer.settlements),
  };
}

/** The unit under OCHA's name where that is another: 31 hromadas were renamed after the codifier's edition. */
function renamed(unit: Hromada, { hromadas }: Gazetteer): Hromada[] {
  const found = hromadas.get(prefixOf(unit.code, 'hromada'));
  if (found === undefined || found.uk === unit.name.uk) return [];
  return [{ ...unit, name: found }];
}
