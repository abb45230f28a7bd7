import type { Hromada } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { hromadaName } from '../parts/names.ts';

/** Names that stand more than once in a scope: they tell nobody apart. */
export function repeatedNames(hromadas: readonly Hromada[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of hromadas) (seen.has(name.uk) ? repeated : seen).add(name.uk);
  return repeated;
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
