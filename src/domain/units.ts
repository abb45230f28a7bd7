import { type Code, levelOf, prefixOf } from './code.ts';
import type { Dataset } from './dataset.ts';
import type { Hromada, Raion } from './hromada.ts';
import { perObject } from './memo.ts';

const raions = perObject(
  ({ raions }: Dataset): ReadonlyMap<string, Raion> => new Map(raions.map((raion) => [raion.prefix, raion])),
);

/** Of the scope and of elsewhere, by the prefix that tells their level. */
const hromadas = perObject(({ hromadas, elsewhere }: Dataset): ReadonlyMap<string, Hromada> => {
  const all = [...[...elsewhere.values()].map(({ hromada }) => hromada), ...hromadas];
  return new Map(all.map((each) => [prefixOf(each.code, levelOf(each.code)), each]));
});

export function raionOf(dataset: Dataset, code: Code): Raion | null {
  return raions(dataset).get(prefixOf(code, 'raion')) ?? dataset.elsewhere.get(code)?.raion ?? null;
}

/** The hromada that a code names or lies in, of the scope or beyond it; null for one that the packs do not name. */
export function hromadaOf(dataset: Dataset, code: Code | null): Hromada | null {
  if (code === null) return null;
  const known = hromadas(dataset);
  for (const level of ['hromada', 'raion', 'oblast'] as const) {
    const found = known.get(prefixOf(code, level));
    if (found !== undefined) return found;
  }
  return null;
}
