import type { Code } from '../../domain/code.ts';
import type { Raion, Region } from '../../domain/hromada.ts';
import type { PlaceHit } from '../../domain/place-search.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { hromadaName, raionName } from '../parts/names.ts';

/** One answer of the place box: a settlement, or a hromada as a whole. */
export interface PlaceOption {
  /** 12 characters of a settlement's code, 19 of a hromada's. */
  readonly code: Code;
  readonly kind: PlaceHit['kind'];
  /** «Вертіївка», «Ніжинська міська громада». */
  readonly name: string;
  /** What tells same names apart: «Вертіївська сільська громада, Ніжинський район, Чернігівська область». */
  readonly where: string;
  /** Whether these words are Ukrainian in the English interface. */
  readonly ukrainian: boolean;
}

export interface PlaceNames {
  readonly raions: readonly Raion[];
  readonly regions: readonly Region[];
  readonly t: Translate;
  readonly lang: Language;
}

/** A hit of the search in words. */
export function placeOption(hit: PlaceHit, { raions, regions, t, lang }: PlaceNames): PlaceOption {
  const { hromada, code, kind, name } = hit;
  const raion = raions.find(({ prefix }) => code.startsWith(prefix));
  const region = regions.find((each) => each.code.startsWith(code.slice(0, 4)));
  const picked = pick(name, lang);
  const where = [
    kind === 'settlement' && hromada !== null ? hromadaName(hromada, t, lang) : null,
    raion === undefined ? null : raionName(raion, t, lang),
    region === undefined ? null : pick(region.name, lang).text,
  ];
  return {
    code,
    kind,
    name: kind === 'hromada' && hromada !== null ? hromadaName(hromada, t, lang) : picked.text,
    where: where.filter((part) => part !== null).join(', '),
    ukrainian: picked.lang === 'uk',
  };
}
