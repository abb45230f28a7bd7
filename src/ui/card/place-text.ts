import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { pick } from '../../i18n/format.ts';
import { hromadaShort } from '../parts/names.ts';
import type { Translate } from '../../i18n/index.ts';

/**
 * Where a service is, no more precisely than its record says: «Чернігів, вул. Пирогова, 15»,
 * «Ніжинська громада, точне місце не вказано», «адресу повідомлять телефоном».
 */
export function placeText(service: Service, home: Hromada | null, t: Translate, lang: Language): string {
  if (service.precision === 'redacted') return t('state:precision.redacted');
  const settlement = service.detail?.settlement;
  const town = settlement === undefined || settlement === null ? null : pick(settlement, lang).text;
  const address = service.precision === 'address' ? (service.detail?.address ?? null) : null;
  if (address !== null) return town === null || address.includes(town) ? address : `${town}, ${address}`;
  const hromada = home === null ? null : hromadaShort(home, t, lang);
  const place = town === null ? hromada : [town, hromada].filter((each) => each !== null).join(', ');
  if (place === null) return t('card:place.areaOnly');
  return home !== null && isUnderFire(home)
    ? t('territory:hidden', { place })
    : t('card:place.hromada', { place });
}
