import { isApplicable } from '../applicable.ts';
import type { Body, BodyKind } from '../body.ts';
import { type Code, levelOf, prefixOf } from '../code.ts';
import { crisisLines, LAST_RESORT, localLines } from './hotlines.ts';
import type { Hromada, Territory } from '../hromada.ts';
import { telHref } from './phone.ts';
import type { Phone, Service } from '../service.ts';
import type { Hotline, ServiceType } from '../service-type.ts';

/** Whose number it is, in the order of DESIGN §3 "Always someone to call". */
const CONTACT_KINDS = ['crisis', 'provider', 'body', 'applyPlace', 'oblast', 'government'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Somebody who answers: never without a number, but for a way to write to those who help against violence. */
export interface Contact {
  readonly kind: ContactKind;
  /** What stands on the button: a phone, «15-45», «@police_helpbot». */
  readonly label: string;
  /** `tel:`, or `https:` of a way to write. */
  readonly href: string;
  /** The provider's service, or the place to apply. */
  readonly service: Service | null;
  readonly body: Body | null;
  readonly line: Hotline | null;
  /** A provider was asked for, and its number is not known: who answers instead says so. */
  readonly instead: boolean;
  /** Of the hromada where it stands, if it is partly occupied or under fire: it may have moved. */
  readonly territory: Territory | null;
}

export interface ContactQuestion {
  /** Whom one wants to reach; null = whoever answers for the hromada. */
  readonly service: Service | null;
  readonly types: readonly Pick<ServiceType, 'violence' | 'hotlines'>[];
  /** Where the service stands, or the hromada asked about; null where there is none. */
  readonly hromada: Pick<Hromada, 'code' | 'territory'> | null;
  /** Whose lines are local: the hromada's code, else the region's; null = the whole country. */
  readonly place: Code | null;
  /** Places to apply of the hromada, main ones first. */
  readonly offices: readonly Service[];
  /** Bodies of whatever hromadas and oblasts. */
  readonly bodies: readonly Body[];
  readonly hotlines: readonly Hotline[];
}

const NOBODY = { service: null, body: null, line: null, instead: false, territory: null } as const;

/**
 * Whom to call, best first, each number once: the one chain of every view, card, slip, e-mail and print. A link of it
 * without a number is passed over; it always ends at 15-45. In an occupied hromada nobody on the ground is named.
 */
export function contactChain(question: ContactQuestion): readonly Contact[] {
  const { service, types, hromada, place, hotlines } = question;
  const held = hromada === null || isApplicable(hromada);
  const phone = held ? service?.detail?.phones[0] : undefined;
  const instead = service !== null && phone === undefined;
  const territory = hromada?.territory ?? null;
  const provider =
    phone === undefined ? [] : [{ ...NOBODY, ...wayOf('provider', phone), service, territory }];
  const ground = held && hromada !== null ? onGround(question, hromada) : [];
  const rest = [...ground, ...beyond(question, held)].map((contact) => standing(contact, instead));
  const crisis = crisisLines(types, hotlines, place).map((line) => byLine('crisis', line));
  return once([...crisis, ...provider, ...rest]);
}

/** Whoever stands first: the one to name where there is room for one. */
export function firstContact(chain: readonly Contact[]): Contact {
  return chain[0] ?? GOVERNMENT;
}

/** What of a chain begins every answer on violence. */
export function crisisOf(chain: readonly Contact[]): readonly Contact[] {
  return chain.filter(({ kind }) => kind === 'crisis');
}

/** Those on the ground and beyond who answer without any crisis, best first. */
export function plainOf(chain: readonly Contact[]): readonly Contact[] {
  return chain.filter(({ kind }) => kind !== 'crisis');
}

const GOVERNMENT: Contact = { ...NOBODY, kind: 'government', label: '15-45', href: LAST_RESORT };

const standing = (contact: Contact, instead: boolean): Contact => ({ ...contact, instead });

const wayOf = (kind: ContactKind, phone: Phone) => ({ kind, label: phone.label, href: telHref(phone) });

const byLine = (kind: ContactKind, line: Hotline): Contact => ({
  ...NOBODY,
  kind,
  label: line.label,
  href: line.href,
  line,
});

const RANK: Readonly<Record<BodyKind, number>> = { body: 0, centre: 1, children: 2 };

function bodyContacts(kind: 'body' | 'oblast', bodies: readonly Body[], territory: Territory | null) {
  const ranked = [...bodies].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return ranked.flatMap((body): Contact[] => {
    const [phone] = body.phones;
    return phone === undefined ? [] : [{ ...NOBODY, ...wayOf(kind, phone), body, territory }];
  });
}

const forChildren = ({ kind }: Body) => kind === 'children';

/** Those who answer everybody, and those who answer for children alone: these come after all others of their place. */
function byWhom(bodies: readonly Body[]) {
  return [bodies.filter((body) => !forChildren(body)), bodies.filter(forChildren)] as const;
}

/** The hromada's bodies, then the first of its places to apply that has a phone, then who answers for children alone. */
function onGround(
  { bodies, offices }: ContactQuestion,
  { code, territory }: Pick<Hromada, 'code' | 'territory'>,
) {
  const office = offices.find(({ detail }) => detail?.phones[0] !== undefined);
  const phone = office?.detail?.phones[0];
  const own = bodies.filter((body) => body.hromada === code);
  const apply: Contact[] =
    office === undefined || phone === undefined
      ? []
      : [{ ...NOBODY, ...wayOf('applyPlace', phone), service: office, territory }];
  const [forAll, forChildren] = byWhom(own);
  return [
    ...bodyContacts('body', forAll, territory),
    ...apply,
    ...bodyContacts('body', forChildren, territory),
  ];
}

/** The oblast's body and lines, then the Government's contact centre. */
function beyond({ bodies, hotlines, place, hromada }: ContactQuestion, held: boolean): Contact[] {
  const oblast = place === null ? null : prefixOf(place, 'oblast');
  const wide = bodies.filter(
    (body) =>
      body.hromada !== hromada?.code &&
      levelOf(body.hromada) === 'oblast' &&
      prefixOf(body.hromada, 'oblast') === oblast,
  );
  const lines = localLines(hotlines, place).map((line) => byLine('oblast', line));
  const [forAll, forChildren] = byWhom(held ? wide : []);
  const last = hotlines.find(({ href }) => href === LAST_RESORT);
  return [
    ...bodyContacts('oblast', forAll, null),
    ...lines,
    ...bodyContacts('oblast', forChildren, null),
    last === undefined ? GOVERNMENT : byLine('government', last),
  ];
}

function once(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ href }) => !seen.has(href) && seen.add(href));
}
