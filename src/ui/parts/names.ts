import type { Hromada, Raion, UnitKind } from '../../domain/hromada.ts';
import type { Region } from '../../domain/region.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

const KIND_KEYS = {
  urban: 'hromadaUrban',
  settlement: 'hromadaSettlement',
  rural: 'hromadaRural',
  city: 'hromadaCity',
  raion: 'hromadaRaion',
} as const satisfies Record<UnitKind, string>;

/** «Ніжинська міська громада»; of Kyiv «Київ»; of a Crimean unit «Сімферопольський район». */
export function hromadaName(hromada: Hromada, t: Translate, lang: Language): string {
  return t(`common:${KIND_KEYS[hromada.kind]}`, { name: pick(hromada.name, lang).text });
}

/** «Ніжинська громада»: where space is short and the kind tells nothing apart. */
export function hromadaShort(hromada: Hromada, t: Translate, lang: Language): string {
  if (hromada.kind === 'city' || hromada.kind === 'raion') return hromadaName(hromada, t, lang);
  return t('common:hromadaShort', { name: pick(hromada.name, lang).text });
}

/** «Ніжинський район». */
export function raionName(raion: Raion, t: Translate, lang: Language): string {
  return t('common:raionOf', { name: pick(raion.name, lang).text });
}

const OBLAST = / (область|oblast)$/;

/** «Чернігівська», where it is said that it is an oblast; whole where another region is called so: Kyiv, Kyiv oblast. */
export function oblastShort(
  { name }: Pick<Region, 'name'>,
  lang: Language,
  regions: readonly Pick<Region, 'name'>[],
): string {
  const whole = pick(name, lang).text;
  const short = whole.replace(OBLAST, '');
  return regions.some((each) => pick(each.name, lang).text === short) ? whole : short;
}

/** «Ніжинська міська громада, Ніжинський район». */
export function placeLine(hromada: Hromada, raion: Raion | null, t: Translate, lang: Language): string {
  const name = hromadaName(hromada, t, lang);
  return raion === null ? name : `${name}, ${raionName(raion, t, lang)}`;
}

/** The taxonomy's name of a type, in the interface's language. */
export function typeName(type: ServiceType, lang: Language): string {
  return pick(type.name, lang).text;
}
