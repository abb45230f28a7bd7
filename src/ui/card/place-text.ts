import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { pick } from '../../i18n/format.ts';
import { hromadaShort } from '../parts/names.ts';
import type { Translate } from '../../i18n/index.ts';
import { addressOf, addressText, areaOnly } from './address-text.ts';

/**
 * Where a service is, no more precisely than its record says: «Чернігів, вул. Пирогова, 15»,
 * «Ніжинська громада, точне місце не вказано», «адресу повідомлять телефоном».
 */
export function placeText(service: Service, home: Hromada | null, t: Translate, lang: Language): string {
  if (service.precision === 'redacted') return t('state:precision.redacted');
  const settlement = service.detail?.settlement ?? null;
  const address = addressOf(service);
  if (address !== null) return addressText(settlement, address, lang);
  const town = settlement === null ? null : pick(settlement, lang).text;
  const hromada = home === null ? null : hromadaShort(home, t, lang);
  const place = town === null ? hromada : [town, hromada].filter((each) => each !== null).join(', ');
  if (place === null) return areaOnly(service, t);
  return home !== null && isUnderFire(home)
    ? t('territory:hidden', { place })
    : t('card:place.hromada', { place });
}
