import { type Contact, plainOf } from '../../../domain/contact/contact.ts';
import { isWritten, LAST_RESORT, POLICE } from '../../../domain/contact/hotlines.ts';
import { telHref } from '../../../domain/contact/phone.ts';
import { toldOn } from '../../../domain/record-dates.ts';
import { discreetList, tellsOfViolence } from '../../../domain/search/discreet.ts';
import type { Hotline } from '../../../domain/service-type.ts';
import type { Language } from '../../../domain/text.ts';
import { phoneText, pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { type Fact, serviceFacts } from '../../card/facts.ts';
import { freshWords } from '../../card/fresh-text.ts';
import { sourceText } from '../../card/source-text.ts';
import { statusWords } from '../../find/results/facts.tsx';
import { crisisFew } from '../../contact/crisis-text.ts';
import { mainContact } from '../../contact/main-contact.ts';
import { datedWords, shortWho, whoseWords } from '../../contact/whose-words.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import { typeName } from '../../parts/names.ts';
import type { SavedService } from '../saved/find-saved.ts';

interface Words {
  readonly t: Translate;
  readonly lang: Language;
  readonly today: string;
}

/** Whom to call, by a number that can be dialled or an address. */
export interface SlipCall {
  /** Null for the provider's own. */
  readonly who: string | null;
  /** As it is written in the language of the slip. */
  readonly label: string;
  readonly href: string;
}

/**
 * One service of the slip, in words: what is printed and what is sent as text are the same. Whoever is the danger may
 * read it: no word of ours or of the data's says that it is about violence.
 */
export interface SlipItem {
  readonly id: string;
  readonly type: string;
  readonly provider: string;
  /** Lines on violence, where the service is about it: the slip begins with them. */
  readonly crisis: readonly Hotline[];
  /** Said where it does not simply run. */
  readonly status: string | null;
  /** Said before `calls` where they are lines in place of a number that nobody knows. */
  readonly instead: string | null;
  readonly calls: readonly SlipCall[];
  readonly facts: readonly Fact[];
  /** Names of what the source does not say. */
  readonly unknown: readonly string[];
  /** Who answers in its stead, each with the date of that number. */
  readonly fallback: readonly string[];
  readonly fresh: string;
  readonly source: string | null;
  readonly note: string;
}

const ON_SLIP: ReadonlySet<string> = new Set([
  'territory',
  'place',
  'hours',
  'eligibility',
  'fees',
  'documents',
  'application',
  'referral',
  'accessibility',
]);

/** Numbers of a provider that a slip has room for, and one more who answers in its stead. */
const PHONES = 2;
const OTHERS = 1;

export function slipItem(saved: SavedService, note: string, words: Words): SlipItem {
  const { service, type, home, dataset } = saved;
  const { t, lang, today } = words;
  const status = toldOn(service, today) ?? service.status;
  const { facts, unknown } = serviceFacts(service, { dataset, home, t, lang });
  const contacts = contactsOf(dataset, { service, types: [type] });
  const crisis = crisisFew(contacts).map((line) => worded(line, lang));
  const main = mainContact(contacts);
  // The government's line stands once at the slip's end.
  const others = plainOf(contacts).filter((each) => each !== main && each.href !== LAST_RESORT);
  const phones = service.detail?.phones.slice(0, PHONES) ?? [];
  const own = phones.map((phone) => ({
    who: null,
    label: phoneText(phone.label, lang),
    href: telHref(phone),
  }));
  const instead = main === null ? lineCalls(crisis, t) : [callOf(main, words)];
  const name = typeName(type, lang);
  const provider = pick(service.provider, lang).text;
  const source = sourceText(service);
  return {
    id: service.id,
    type: name,
    provider: tellsOfViolence(provider) ? name : provider,
    crisis,
    status: statusWords({ service, status }, t, lang),
    instead: own.length === 0 && main === null ? t('refer:slip.noPhone') : null,
    calls: own.length > 0 ? own : [...instead, ...writeTo(service.detail?.email ?? null)],
    facts: facts
      .filter(({ key }) => ON_SLIP.has(key) || (key === 'area' && service.serviceArea.length > 0))
      .flatMap(discreetFact),
    unknown,
    fallback: others.slice(0, OTHERS).map((each) => fallbackLine(each, words)),
    fresh: capital(freshWords(service, words).join('; ')),
    source: source === '' || tellsOfViolence(source) ? null : source,
    note: note.trim(),
  };
}

/** «ЦНАП громади: 046 317 13 47 (за повідомленням від 16.06.2023, потребує підтвердження)». */
function fallbackLine(contact: Contact, words: Words): string {
  const who = discreetWho(shortWho(contact, words), words.t);
  const call = `${who}: ${phoneText(contact.label, words.lang)}`;
  const dated = datedWords(contact, words);
  return dated.length === 0 ? call : `${call} (${dated.join(', ')})`;
}

/** A provider without a number can still be written to. */
function writeTo(email: string | null): SlipCall[] {
  return email === null ? [] : [{ who: null, label: email, href: `mailto:${email}` }];
}

/** Lines on violence of a whole slip, each once. */
export function slipCrisis(items: readonly SlipItem[]): readonly Hotline[] {
  const lines = items.flatMap(({ crisis }) => crisis);
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

function callOf(contact: Contact, words: Words): SlipCall {
  const { kind, label, href } = contact;
  return {
    who: kind === 'provider' ? null : discreetWho(whoseWords(contact, words), words.t),
    label: phoneText(label, words.lang),
    href,
  };
}

const worded = (line: Hotline, lang: Language): Hotline => ({
  ...line,
  label: phoneText(line.label, lang),
});

/** Lines in place of a number that nobody knows, by neutral names. */
function lineCalls(lines: readonly Hotline[], t: Translate): SlipCall[] {
  const several = lines.filter((line) => line.href !== POLICE && !isWritten(line)).length > 1;
  const called = t(several ? 'refer:slip.lines' : 'refer:slip.line');
  return lines.map((line) => {
    const who = line.href === POLICE ? t('find:who.police') : isWritten(line) ? t('refer:slip.chat') : called;
    return { who, label: line.label, href: line.href };
  });
}

/** Numbers of one name stand together under it: nothing discreet tells two lines apart. */
export function byName(calls: readonly SlipCall[]): SlipCall[][] {
  const groups: SlipCall[][] = [];
  for (const call of calls) {
    const last = groups.at(-1);
    if (call.who !== null && last?.[0]?.who === call.who) last.push(call);
    else groups.push([call]);
  }
  return groups;
}

const discreetWho = (who: string, t: Translate) => (tellsOfViolence(who) ? t('refer:slip.line') : who);

const discreetLine = (line: string) => (tellsOfViolence(line) ? capital(discreetList(line)) : line);

function discreetFact(fact: Fact): Fact[] {
  const lines = fact.lines.map(discreetLine).filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ ...fact, lines }];
}

/** «ЦНАП: 046 582 39 86». */
export function callText({ who, label }: SlipCall): string {
  return who === null ? label : `${who}: ${label}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
