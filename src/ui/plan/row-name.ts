import { type Code, prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { raionOf } from '../../domain/units.ts';
import { hromadaName, raionName } from '../parts/names.ts';

/** Names that stand more than once in a scope: they tell nobody apart. */
export function repeatedNames(hromadas: readonly Hromada[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of hromadas) (seen.has(name.uk) ? repeated : seen).add(name.uk);
  return repeated;
}

/** «Ніжинський район, Чернігівська область»: where the scope is the whole country, whose names repeat; else null. */
export function whereIs(code: Code, dataset: Dataset, t: Translate, lang: Language): string | null {
  if (dataset.region !== null) return null;
  const raion = raionOf(dataset, code);
  const region = dataset.regions.find((each) => each.code.startsWith(prefixOf(code, 'oblast')));
  const names = [
    raion === null ? null : raionName(raion, t, lang),
    region === undefined ? null : pick(region.name, lang).text,
  ].filter((each) => each !== null);
  return names.length === 0 ? null : names.join(', ');
}

/** «Ніжинська»; where the scope has two, with the kind: «Талалаївська сільська громада». */
export function rowName(
  hromada: Hromada,
  repeated: ReadonlySet<string>,
  t: Translate,
  lang: Language,
): string {
  return repeated.has(hromada.name.uk) ? hromadaName(hromada, t, lang) : pick(hromada.name, lang).text;
}
