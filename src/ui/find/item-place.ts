import type { Dataset } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ResultItem } from '../../state/derived.ts';
import { placeLine } from '../parts/names.ts';

interface Words {
  readonly dataset: Dataset;
  readonly t: Translate;
  readonly lang: Language;
}

/**
 * «Ніжин, вул. Овдіївська, 5», «точне місце не вказано»: where in its hromada a service is, no more exactly than its
 * record says; null where the hromada's line has said it all.
 */
export function spotLine({ service, home, km }: ResultItem, { t, lang }: Words): string | null {
  const { precision, detail, hromada } = service;
  if (precision === 'redacted') return t('state:precision.redacted');
  if (hromada === null) return t('card:place.areaOnly');
  const town = detail?.settlement ? pick(detail.settlement, lang).text : null;
  const address = precision === 'address' ? (detail?.address ?? null) : null;
  if (address !== null) return town === null || address.includes(town) ? address : `${town}, ${address}`;
  if (precision === 'settlement') return town ?? t('state:precision.settlement');
  if (home !== null && isUnderFire(home)) return t('territory:hiddenSpot');
  return km === null ? null : t('state:precision.hromada');
}

/** «Ніжинська міська громада, Ніжинський район», with the oblast where it is another one than the list's. */
export function homeLine(
  { service, home, homeRaion }: ResultItem,
  { dataset, t, lang }: Words,
): string | null {
  if (home === null) return null;
  const line = placeLine(home, homeRaion, t, lang);
  const region = dataset.regions.find(({ code }) => service.hromada?.startsWith(code.slice(0, 4)));
  if (region === undefined || region.code === dataset.region?.code || home.kind === 'city') return line;
  return `${line}, ${pick(region.name, lang).text}`;
}
