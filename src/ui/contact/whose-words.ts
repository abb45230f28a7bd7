import type { BodyKind } from '../../domain/body.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import { needsConfirmation } from '../../domain/record-dates.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { isUnderFire } from '../../domain/territory.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { freshWords } from '../card/fresh-text.ts';

interface Words {
  readonly t: Translate;
  readonly lang: Language;
  readonly today: string;
}

/** Keys of `card:contact` and `card:contact.who`. */
type Who = BodyKind | `oblast${Capitalize<BodyKind>}` | 'applyPlace' | 'oblast' | 'government';

const OF_OBLAST = { body: 'oblastBody', centre: 'oblastCentre', children: 'oblastChildren' } as const;

function whoOf({ kind, body }: Contact): Who | null {
  if (kind === 'crisis' || kind === 'provider') return null;
  if (body === null) return kind === 'body' ? 'body' : kind;
  return kind === 'oblast' ? OF_OBLAST[body.kind] : body.kind;
}

/**
 * Whose number it is and of when: «Телефону надавача не знаємо; це ЦНАП громади, за повідомленням від 16.06.2023,
 * потребує підтвердження; могли переїхати, зателефонуйте». A provider's own number needs no name on its card.
 */
export function whoseWords(contact: Contact, words: Words): string {
  const { t, lang } = words;
  const who = whoOf(contact);
  if (who === null) {
    const about = contact.line === null ? t('card:contact.provider') : pick(contact.line.about, lang).text;
    return withMoved(about, contact, t);
  }
  const line = contact.line === null ? null : pick(contact.line.about, lang).text;
  const plain = line ?? t(`card:contact.${who}`);
  const said = contact.instead ? t('card:contact.instead', { who: t(`card:contact.who.${who}`) }) : plain;
  const of = contact.body?.phoneOf ?? null;
  const whole = of === null ? said : `${said} (${of})`;
  return withMoved([whole, ...datedWords(contact, words)].join(', '), contact, t);
}

/** «Урядовий контактний центр», without the questions that it answers. */
export const lineName = ({ about }: Pick<Hotline, 'about'>, lang: Language): string =>
  pick(about, lang).text.replace(/: .*/su, '');

/** «ЦНАП громади»: whose number it is, where what else is to say stands elsewhere. */
export function shortWho(contact: Contact, { t, lang }: Pick<Words, 't' | 'lang'>): string {
  const who = whoOf(contact);
  if (contact.line !== null) return lineName(contact.line, lang);
  return who === null ? t('card:contact.provider') : sentence(t(`card:contact.who.${who}`));
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function withMoved(said: string, { territory }: Contact, t: Translate): string {
  return isUnderFire({ territory }) ? `${said}; ${t('territory:moved')}` : said;
}

/** Of when it is: «за повідомленням від 16.06.2023», «потребує підтвердження»; empty where nobody says. */
export function datedWords({ service, body, line }: Contact, words: Words): string[] {
  if (service !== null) return freshWords(service, words);
  if (body !== null) return freshWords(reportedOn(body.date), words);
  const date = line?.sourceDate ?? null;
  if (date === null) return [];
  const { t, lang } = words;
  if (date.length === 10) return [t('state:reportedOn', { date: formatDate(date, lang) })];
  return [t('state:reportedAbout', { date: date.split('-').reverse().join('.') })];
}

/** The same as a date alone: «16.06.2023»; empty where nobody says, or it is a line that answers for itself. */
export function shortDate({ service, body }: Contact, lang: Language): string[] {
  const date = service?.assuredOn ?? service?.reportedOn ?? body?.date ?? null;
  return date === null ? [] : [formatDate(date, lang)];
}

type Dated = Parameters<typeof needsConfirmation>[0] & Parameters<typeof freshWords>[0];

const reportedOn = (date: string): Dated => ({
  status: null,
  validFrom: null,
  validTo: null,
  reportedOn: date,
  assuredOn: null,
  detail: null,
});
