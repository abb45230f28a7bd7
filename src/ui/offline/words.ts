import type { Manifest } from '../../data/packs/manifest.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Language } from '../../domain/text.ts';
import { COUNTRY } from '../../state/scope.ts';

/** A scope's name. */
export function scopeName(scope: string, { regions }: Manifest, t: Translate, lang: Language): string {
  const region = regions.find(({ code }) => code.startsWith(scope));
  return scope === COUNTRY || region === undefined ? t('wholeCountry') : pick(region.name, lang).text;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day of a timestamp where the visitor is. */
export function savedDay(on: string, lang: Language): string {
  const at = new Date(on);
  return formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, lang);
}
