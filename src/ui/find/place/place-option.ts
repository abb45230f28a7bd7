import type { PlaceHit } from '../../../domain/search/place-pack.ts';
import type { Language } from '../../../domain/text.ts';
import { pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { haversineKm } from '../../../domain/geo/distance.ts';
import { hromadaName, hromadaShort } from '../../parts/names.ts';

/** One answer of the place box: a settlement, or a hromada as a whole. */
export interface PlaceOption {
  /** 12 characters of a settlement's code, 19 of a hromada's. */
  readonly code: string;
  /** `country` is no place: it asks to search the whole country. */
  readonly kind: PlaceHit['kind'] | 'country';
  /** «Вертіївка», «Ніжинська міська громада». */
  readonly name: string;
  /** The same where it is chosen and space is short: «Ніжинська громада». */
  readonly short: string;
  /** «колишня назва Артемівськ», where it was that name that fitted what was typed; else empty. */
  readonly former: string;
  /** What it is: «населений пункт», «центр громади», «громада»; empty for no place. */
  readonly what: string;
  /** What tells same names apart: «Вертіївська сільська громада, Ніжинський район, Чернігівська область». */
  readonly where: string;
  /** The language of these words, where it is not the interface's. */
  readonly lang: Language | undefined;
}

export interface PlaceWords {
  readonly t: Translate;
  readonly lang: Language;
}

/** What of a hit stands in the list. */
export type PlaceFacts = Pick<PlaceHit, 'kind' | 'code' | 'name' | 'hromada' | 'raion' | 'region'> & {
  readonly former?: string | null;
};

/** A place in words. */
export function placeOption(place: PlaceFacts, { t, lang }: PlaceWords): PlaceOption {
  const { hromada, code, kind, name, raion, region, former = null } = place;
  const picked = pick(name, lang);
  // A Crimean raion and the cities of oblast level are their own raion, or region.
  const whole = kind === 'hromada' && hromada !== null;
  const where = [
    kind === 'settlement' && hromada !== null ? hromadaName(hromada, t, lang) : null,
    raion === null || hromada?.kind === 'raion'
      ? null
      : t('common:raionOf', { name: pick(raion, lang).text }),
    hromada?.kind === 'city' ? null : pick(region, lang).text,
  ];
  return {
    code,
    kind,
    name: whole ? hromadaName(hromada, t, lang) : picked.text,
    short: whole ? hromadaShort(hromada, t, lang) : picked.text,
    what: t(`find:what.${whatOf(place)}`),
    former: former === null ? '' : t('find:formerName', { name: former }),
    where: where.filter((part) => part !== null).join(', '),
    lang: picked.lang,
  };
}

function whatOf({ kind, code, hromada }: PlaceFacts): 'settlement' | 'seat' | 'hromada' | 'city' | 'raion' {
  if (kind === 'settlement') return code.endsWith('001') ? 'seat' : 'settlement';
  if (hromada?.kind === 'city' || hromada?.kind === 'raion') return hromada.kind;
  return 'hromada';
}

/** The hits in words; those that would still look alike say how far they are from their hromada's centre. */
export function placeOptions(hits: readonly PlaceHit[], words: PlaceWords): PlaceOption[] {
  const options = hits.map((hit) => placeOption({ ...hit, former: hit.match.formerName }, words));
  const looks = options.map(look);
  return options.map((option, i) => {
    const alone = looks.indexOf(look(option)) === looks.lastIndexOf(look(option));
    return alone ? option : withDistance(option, hits[i], words);
  });
}

const look = ({ name, what, where }: PlaceOption) => `${name}|${what}|${where}`;

function withDistance(option: PlaceOption, hit: PlaceHit | undefined, { t, lang }: PlaceWords): PlaceOption {
  const seat = hit?.hromada?.seat ?? null;
  if (!hit?.at || seat === null) return option;
  const km = Math.max(1, Math.round(haversineKm(hit.at, seat.at)));
  const from = t('find:whereFrom', { km, name: pick(seat.name, lang).text });
  return { ...option, where: `${option.where}, ${from}` };
}
