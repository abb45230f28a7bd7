import type { Contact } from '../../../domain/contact/contact.ts';
import { plainOf } from '../../../domain/contact/contact.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Language } from '../../../domain/text.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow, ResultGroup, ResultItem } from '../../../state/derived.ts';
import { adviceOn, mainContact } from '../../contact/main-contact.ts';
import { shortWho } from '../../contact/whose-words.ts';

/** Whom an answer names first, and of which service, where it is one's. */
export interface FirstCall {
  readonly contact: Contact;
  readonly item: ResultItem | null;
}

const SERVES: ReadonlySet<ResultItem['fit']> = new Set(['servesHromada', 'servesRegion', 'conditions']);

/** The first of the list where it serves the chosen hromada: the answer is that provider. */
export function servingGroup({ groups, hromada, types }: Derived): ResultGroup | null {
  const [first] = groups;
  if (first === undefined || hromada?.coverage.state !== 'served' || types.length === 0) return null;
  return SERVES.has(first[0].fit) ? first : null;
}

/**
 * Served: the provider, else who answers for it; else one's own hromada; with a gap, the next one, where it is near.
 * On violence the line for it goes before an oblast's number and the Government's.
 */
export function firstCall(derived: Derived, row: HromadaRow): FirstCall | null {
  const { dataset, types, results } = derived;
  const item = servingGroup(derived)?.[0] ?? null;
  const contact = item === null ? null : mainContact(item.contacts);
  if (contact !== null) return { contact, item };
  const chain = contactsOf(dataset, { types, hromada: row.hromada.code });
  const [plain] = plainOf(chain);
  const own = plain?.kind === 'government' || plain?.kind === 'oblast' ? (adviceOn(chain) ?? plain) : plain;
  const far = row.nearest === null && row.anywhere !== null;
  if (own === undefined || (row.coverage.state === 'gap' && results.length > 0 && !far)) return null;
  return { contact: own, item: null };
}

/** «ЦНАП вашої громади», «надавач», «цілодобово». */
export function callWho({ contact, item }: FirstCall, t: Translate, lang: Language): string {
  const { kind, body } = contact;
  if (kind === 'provider') return t('find:who.provider');
  if (kind === 'government') return t('find:who.away');
  if (kind === 'crisis') return t('find:who.advice');
  const theirs = item !== null && item.fit !== 'servesHromada';
  if (theirs || (kind !== 'body' && kind !== 'applyPlace')) return shortWho(contact, { t, lang });
  return t(`find:who.${body?.kind ?? kind}`);
}
