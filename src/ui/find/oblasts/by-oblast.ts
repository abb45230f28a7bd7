import type { Region } from '../../../domain/region.ts';
import { countByOblast } from '../../../domain/results/by-oblast.ts';
import type { Language } from '../../../domain/text.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { pick } from '../../../i18n/format.ts';
import type { Derived } from '../../../state/derived.ts';

interface ByOblast {
  /** Most services first. */
  readonly some: readonly { readonly region: Region; readonly count: number }[];
  /** By name: there may be some, nobody has found them. */
  readonly none: readonly Region[];
}

/** Where the services of a list stand (one without a place: the first oblast that it serves), occupied oblasts apart. */
export function byOblast(derived: Pick<Derived, 'dataset' | 'results' | 'types'>, lang: Language): ByOblast {
  const counts = countByOblast(derived);
  const { compare } = new Intl.Collator(languageOf(lang).locale);
  const counted = derived.dataset.regions
    .filter(({ applicable }) => applicable)
    .toSorted((a, b) => compare(pick(a.name, lang).text, pick(b.name, lang).text))
    .map((region) => ({ region, count: counts.get(region.code.slice(0, 4)) ?? 0 }));
  return {
    some: counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    none: counted.filter(({ count }) => count === 0).map(({ region }) => region),
  };
}
