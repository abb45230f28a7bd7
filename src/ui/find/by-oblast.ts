import type { Region } from '../../domain/hromada.ts';
import { areaOf } from '../../domain/serves.ts';
import type { Language } from '../../domain/text.ts';
import { languageOf } from '../../i18n/languages.ts';
import { pick } from '../../i18n/format.ts';
import type { ResultItem } from '../../state/derived.ts';

interface ByOblast {
  /** Most services first. */
  readonly some: readonly { readonly region: Region; readonly count: number }[];
  /** By name: there may be some, nobody has found them. */
  readonly none: readonly Region[];
}

/** Where the services of a list stand (one without a place: the first oblast that it serves), occupied oblasts apart. */
export function byOblast(
  regions: readonly Region[],
  results: readonly Pick<ResultItem, 'service'>[],
  lang: Language,
): ByOblast {
  const counts = new Map<string, number>();
  for (const { service } of results) {
    const oblast = (service.hromada ?? areaOf(service)[0])?.slice(0, 4);
    if (oblast !== undefined) counts.set(oblast, (counts.get(oblast) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(languageOf(lang).locale);
  const counted = regions
    .filter(({ applicable }) => applicable)
    .toSorted((a, b) => compare(pick(a.name, lang).text, pick(b.name, lang).text))
    .map((region) => ({ region, count: counts.get(region.code.slice(0, 4)) ?? 0 }));
  return {
    some: counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    none: counted.filter(({ count }) => count === 0).map(({ region }) => region),
  };
}
