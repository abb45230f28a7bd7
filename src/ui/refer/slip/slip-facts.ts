import type { Contact } from '../../../domain/contact.ts';
import { contactFor } from '../../../domain/contact.ts';
import { telHref } from '../../../domain/phone.ts';
import type { Hotline } from '../../../domain/service-type.ts';
import type { Language } from '../../../domain/text.ts';
import { pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { contactChain } from '../../card/contact-chain.ts';
import { type Fact, serviceFacts } from '../../card/facts.ts';
import { freshLines } from '../../card/fresh-text.ts';
import { typeName } from '../../parts/names.ts';
import type { SavedService } from '../saved/find-saved.ts';

interface Words {
  readonly t: Translate;
  readonly lang: Language;
}

/** Whom to call, by a number that can be dialled or an address. */
export interface SlipCall {
  /** Null for the provider's own. */
  readonly who: string | null;
  readonly label: string;
  readonly href: string;
}

/** One service of the slip, in words: what is printed and what is sent as text are the same. */
export interface SlipItem {
  readonly id: string;
  readonly type: string;
  readonly provider: string;
  /** Said where it does not simply run. */
  readonly status: string | null;
  readonly calls: readonly SlipCall[];
  readonly facts: readonly Fact[];
  /** Names of what the source does not say. */
  readonly unknown: readonly string[];
  readonly fallback: readonly SlipCall[];
  readonly fresh: string;
  readonly source: string | null;
  readonly note: string;
}

/** The government's line stands once at the slip's end. */
export const LAST_RESORT = 'tel:1545';

const ON_SLIP: ReadonlySet<string> = new Set([
  'place',
  'hours',
  'eligibility',
  'fees',
  'documents',
  'application',
  'referral',
  'accessibility',
]);

/** Numbers of a provider that a slip has room for. */
const PHONES = 2;

export function slipItem(saved: SavedService, note: string, words: Words): SlipItem {
  const { service, type, home, dataset } = saved;
  const { t, lang } = words;
  const { facts, unknown } = serviceFacts(service, { dataset, home, t, lang });
  const places = dataset.applyPlaces.filter((each) => home !== null && each.hromada === home.code);
  const first = contactFor(service, places, dataset.hotlines, type);
  const [main = first, ...others] = contactChain(first, places, dataset.hotlines, type);
  const phones = service.detail?.phones.slice(0, PHONES) ?? [];
  const own = phones.map((phone) => ({ who: null, label: phone.label, href: telHref(phone) }));
  const call = (contact: Contact) => callOf(contact, dataset.hotlines, words);
  return {
    id: service.id,
    type: typeName(type, lang),
    provider: pick(service.provider, lang).text,
    status: service.status === 'operating' ? null : t(`state:${service.status}Badge`),
    calls: own.length > 0 ? own : [call(main)],
    facts: facts.filter(({ key }) => ON_SLIP.has(key) || (key === 'area' && service.serviceArea.length > 0)),
    unknown,
    fallback: others.filter(({ href }) => href !== LAST_RESORT).map(call),
    fresh: capital(freshLines(service, t, lang).join('; ')),
    source: service.detail?.source ?? null,
    note: note.trim(),
  };
}

function callOf({ kind, label, href }: Contact, hotlines: readonly Hotline[], { t, lang }: Words): SlipCall {
  if (kind === 'provider') return { who: null, label, href };
  if (kind === 'applyPlace') return { who: t('refer:slip.applyPlace'), label, href };
  // The government's line is explained at the end.
  const line = href === LAST_RESORT ? undefined : hotlines.find((each) => each.href === href);
  return { who: line === undefined ? t('refer:slip.hotline') : pick(line.about, lang).text, label, href };
}

/** «ЦНАП: 046 582 39 86». */
export function callText({ who, label }: SlipCall): string {
  return who === null ? label : `${who}: ${label}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
