import type { Contact } from '../../../domain/contact/contact.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Language } from '../../../domain/text.ts';
import { isUnderFire } from '../../../domain/territory.ts';
import { pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ResultItem } from '../../../state/derived.ts';
import { addressOf, addressText, areaOnly, namesPlace } from '../../card/address-text.ts';
import { shortWho } from '../../contact/whose-words.ts';
import { hromadaShort, raionName } from '../../parts/names.ts';

interface Words {
  readonly dataset: Dataset;
  readonly t: Translate;
  readonly lang: Language;
}

/** The seat of the hromada where a service stands; null where it has none. */
export function seatName({ home }: Pick<ResultItem, 'home'>, lang: Language): string | null {
  return home?.seat ? pick(home.seat.name, lang).text : null;
}

/** Whose number an item names: «надавач», «ЦНАП · Ніжин», «Соцзахист · Ніжин», «Місцева лінія». */
export function itemWho(item: ResultItem, contact: Contact, { t, lang }: Omit<Words, 'dataset'>): string {
  if (contact.kind === 'provider') return t('find:who.provider');
  const { kind, body } = contact;
  const office = kind === 'applyPlace' ? kind : kind === 'body' ? (body?.kind ?? kind) : null;
  const place = seatName(item, lang);
  return office === null || place === null
    ? shortWho(contact, { t, lang })
    : t(`find:who.at.${office}`, { place });
}

/** «вул. Овдіївська, 5»: no more exactly than the record says; null where it says no more than the hromada. */
function spotOf({ service, home }: ResultItem, { t, lang }: Words): string | null {
  const { precision, detail } = service;
  if (precision === 'redacted') return t('state:precision.redacted');
  if (service.hromada === null) return areaOnly(service, t);
  const address = addressOf(service);
  if (address !== null) return addressText(detail?.settlement ?? null, address, lang);
  if (home !== null && isUnderFire(home)) return t('territory:hiddenSpot');
  const town = detail?.settlement ? pick(detail.settlement, lang).text : null;
  return town === seatName({ home }, lang) ? null : town;
}

/** «Ніжин», «Ніжин, вул. Овдіївська, 5», with the oblast where it is another one than the list's. */
export function itemPlace(item: ResultItem, words: Words): string {
  const { service, home } = item;
  const { dataset, t, lang } = words;
  const spot = spotOf(item, words);
  const seat = home === null ? null : (seatName(item, lang) ?? hromadaShort(home, t, lang));
  const region = dataset.regions.find(({ code }) => service.hromada?.startsWith(code.slice(0, 4)));
  const away = region !== undefined && region.code !== dataset.region?.code && home?.kind !== 'city';
  // Two seats of one name are told apart by their raions.
  const twin = home?.seat
    ? dataset.hromadas.some(
        ({ code, seat: other }) => code !== home.code && other?.name.uk === home.seat?.name.uk,
      )
    : false;
  const raion = twin && item.homeRaion !== null ? raionName(item.homeRaion, t, lang) : null;
  const named = seat === null || (spot !== null && namesPlace(spot, seat)) ? null : seat;
  return [named, spot, raion, away ? pick(region.name, lang).text : null]
    .filter((part) => part !== null)
    .join(', ');
}
