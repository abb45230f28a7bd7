import { foldName } from '../../src/data/provider/hromada-lookup.ts';
import { prefixOf } from '../../src/domain/code.ts';
import type { Settlement } from '../../src/domain/hromada.ts';
import type { FormerName } from '../../src/domain/search/place-pack.ts';
import type { CnapPlaces } from '../sources/cnap/match.ts';
import type { Codifier } from '../sources/codifier.ts';
import type { SchoolPlaces } from '../sources/schools/match.ts';

/** What the register of schools, which has names of 2023 and codes of before 2020, is matched against. */
export function schoolPlaces(
  { oblast, hromadaOf }: CnapPlaces,
  gazetteer: readonly Settlement[],
  codifier: Pick<Codifier, 'settlements'>,
  formerNames: readonly FormerName[],
): SchoolPlaces {
  const byName = byAnyName(gazetteer, codifier, formerNames);
  return {
    oblast,
    settlements: (name, prefix) =>
      (byName.get(foldName(name)) ?? []).filter(({ code }) => code.startsWith(prefix)),
    categoryOf: ({ code }) => codifier.settlements.get(code)?.category ?? null,
    hromadaOf,
  };
}

/** OCHA's name, the codifier's where it is another, and those that people still use (Мукачеве, now Мукачево). */
function byAnyName(
  gazetteer: readonly Settlement[],
  { settlements }: Pick<Codifier, 'settlements'>,
  formerNames: readonly FormerName[],
): ReadonlyMap<string, readonly Settlement[]> {
  const former = new Map<string, string[]>();
  for (const { code, name } of formerNames) {
    const place = prefixOf(code, 'settlement');
    former.set(place, [...(former.get(place) ?? []), name]);
  }
  const byName = new Map<string, Settlement[]>();
  for (const settlement of gazetteer) {
    const { code, name } = settlement;
    const names = [name.uk, settlements.get(code)?.name ?? name.uk, ...(former.get(code) ?? [])];
    for (const folded of new Set(names.map(foldName))) {
      byName.set(folded, [...(byName.get(folded) ?? []), settlement]);
    }
  }
  return byName;
}
