import type { Contact } from '../../domain/contact.ts';
import { telHref } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import type { Hotline, ServiceType } from '../../domain/service-type.ts';

/** The Government contact centre: the last resort of DESIGN «always someone to call». */
const LAST_RESORT = 'tel:1545';

/** Contact of a place to apply by its first phone; null without one. */
export function applyContact(place: Service): Contact | null {
  const phone = place.detail?.phones[0];
  if (phone === undefined) return null;
  return { kind: 'applyPlace', service: place, label: phone.label, href: telHref(phone) };
}

function lineContact(line: Hotline): Contact {
  return { kind: 'hotline', service: null, label: line.label, href: line.href };
}

function linesOf(type: ServiceType | null, hotlines: readonly Hotline[]): Hotline[] {
  const ids = type?.violence === true ? type.hotlines : [];
  const own = ids.map((id) => hotlines.find((each) => each.id === id)).filter((each) => each !== undefined);
  return [...own.slice(0, 3), ...hotlines.filter((each) => each.href === LAST_RESORT)];
}

/**
 * Whom to call, best first, each number once: the card's own contact; for a type of violence its hotlines before all
 * else; one place to apply; the Government contact centre.
 */
export function contactChain(
  first: Contact,
  places: readonly Service[],
  hotlines: readonly Hotline[],
  type: ServiceType | null,
): Contact[] {
  const apply = places
    .map(applyContact)
    .filter((each) => each !== null)
    .slice(0, 1);
  const lines = linesOf(type, hotlines).map(lineContact);
  const all = type?.violence === true ? [first, ...lines, ...apply] : [first, ...apply, ...lines];
  return all.filter((each, i) => all.findIndex((other) => other.href === each.href) === i);
}
