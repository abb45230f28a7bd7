import { telHref } from './phone.ts';
import type { Service } from './service.ts';
import type { Hotline, ServiceType } from './service-type.ts';

/** DESIGN "always someone to call": who answers for this card. */
export interface Contact {
  readonly kind: 'provider' | 'applyPlace' | 'hotline';
  /** Of the provider or place; null for the hotline, whose label is `label`. */
  readonly service: Service | null;
  /** What stands on the button beside the name: a phone or «15-45». */
  readonly label: string;
  /** tel:, mailto: or https: */
  readonly href: string;
}

type Way = Pick<Contact, 'label' | 'href'>;

/** The Government's contact centre: answers any question to the authorities, day and night, free of charge. */
const GOVERNMENT: Way = { label: '15-45', href: 'tel:1545' };

/**
 * Someone to call, whatever is known: the provider; else the first place to apply of the hromada that can be reached;
 * else 15-45, for violence-related types the hotline fit for them. By phone before e-mail before a site.
 */
export function contactFor(
  service: Service | null,
  applyPlaces: readonly Service[],
  hotlines: readonly Hotline[],
  type: ServiceType | null,
): Contact {
  const own = service && wayTo(service);
  if (own) return { kind: 'provider', service, ...own };
  const place = applyPlaces.find((place) => phoneOf(place)) ?? applyPlaces.find((place) => wayTo(place));
  const way = place && wayTo(place);
  if (place && way) return { kind: 'applyPlace', service: place, ...way };
  return { kind: 'hotline', service: null, ...hotlineFor(type, hotlines) };
}

function wayTo(service: Service): Way | null {
  const { email, url } = service.detail ?? { email: null, url: null };
  const phone = phoneOf(service);
  if (phone) return phone;
  if (email !== null) return { label: email, href: `mailto:${email}` };
  return url === null ? null : { label: url.replace(/^https?:\/\/(www\.)?|\/$/g, ''), href: url };
}

function phoneOf(service: Service): Way | null {
  const phone = service.detail?.phones[0];
  return phone ? { label: phone.label, href: telHref(phone) } : null;
}

function hotlineFor(type: ServiceType | null, hotlines: readonly Hotline[]): Way {
  if (!type?.violence) return GOVERNMENT;
  const fit = type.hotlines.map((id) => hotlines.find((line) => line.id === id)).find((line) => line);
  return fit ? { label: fit.label, href: fit.href } : GOVERNMENT;
}
