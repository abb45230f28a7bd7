import type { Language, Localized } from '../../domain/text.ts';
import type { Service } from '../../domain/service.ts';
import { pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { typeset } from '../../i18n/typeset.ts';

/** Street and house as the source says them; null where it does not, or they are not to be told. */
export function addressOf({ precision, detail }: Service): string | null {
  // Of an address without degrees it is only the point that is the settlement's.
  return precision === 'address' || precision === 'settlement' ? (detail?.address ?? null) : null;
}

/** Without a place: how it reaches people, as far as that is known. */
export function areaOnly({ delivery }: Pick<Service, 'delivery'>, t: Translate): string {
  const remote = delivery?.includes('remote') ?? true;
  const comes = delivery?.some((each) => each === 'home' || each === 'mobile') ?? true;
  return t(`card:place.${remote === comes ? 'areaOnly' : remote ? 'remote' : 'comes'}`);
}

/** «м. Ніжин», «смт Іларіонове»: what kind of settlement stands before its name. */
const KIND = /^(?:м|с|смт|сел|с-ще|місто|село|селище)(?:\.\s*|\s+)/iu;

/** Whether one part of an address is the name itself, whatever kind stands before it: «вул. Київська» is not Київ. */
export function namesPlace(address: string, name: string): boolean {
  return partsOf(address).some((part) => isName(part, name));
}

const partsOf = (address: string) => address.split(/,\s*/u);
/** «вул. Прикладна, 1», «корпус 3»: a number stands with what it is of. */
const NUMBERED = /(?<=,|корпус) (?=\d)/gu;
const bound = (address: string) => address.replace(NUMBERED, '\u00a0');
const isName = (part: string, name: string) => part.replace(KIND, '') === name;

/**
 * Where a source says that a service is, its settlement once: «м. Ніжин, вул. Миру, 5» as it is written, else the
 * settlement, in the reader's language, before what is left: “Nizhyn, вул. Миру, 5”.
 */
export function addressText(town: Localized | null, address: string, lang: Language): string {
  const name = town === null ? null : pick(town, lang).text;
  const whole = typeset(address, 'uk');
  if (town === null || name === null || namesPlace(address, name)) return bound(whole);
  return bound([name, ...partsOf(whole).filter((part) => !isName(part, town.uk))].join(', '));
}
