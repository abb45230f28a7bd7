import { type Code, prefixOf } from './code.ts';
import type { Dataset } from './dataset.ts';
import type { Hromada, Raion } from './hromada.ts';
import { perObject } from './memo.ts';

const byPrefix = perObject(
  ({ raions }: Dataset): ReadonlyMap<string, Raion> => new Map(raions.map((raion) => [raion.prefix, raion])),
);

const byCode = perObject(
  ({ hromadas }: Dataset): ReadonlyMap<Code, Hromada> => new Map(hromadas.map((each) => [each.code, each])),
);

export function raionOf(dataset: Dataset, code: Code): Raion | null {
  return byPrefix(dataset).get(prefixOf(code, 'raion')) ?? dataset.elsewhere.get(code)?.raion ?? null;
}

/** A hromada of the scope, or one of elsewhere that a service here calls its home. */
export function hromadaOf(dataset: Dataset, code: Code | null): Hromada | null {
  if (code === null) return null;
  return byCode(dataset).get(code) ?? dataset.elsewhere.get(code)?.hromada ?? null;
}
