import {
  type Agreement,
  agreementsByParty,
  hasEnded,
  partnersOf,
  type StatedDate,
} from '../../domain/agreement.ts';
import type { Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ISODate } from '../../domain/date.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { hromadaShort } from '../parts/names.ts';
import { hromadaOf } from '../../domain/units.ts';

interface Words {
  readonly dataset: Dataset;
  readonly today: ISODate;
  readonly t: Translate;
  readonly lang: Language;
}

/** «Громада вже ділиться послугою з: Лісова громада (договір від 22.04.2021; діє до 31.12.2026)». */
export function agreementLine(agreement: Agreement, code: Code, words: Words): string {
  const { t, lang, dataset, today } = words;
  const facts = factsOf(agreement, words).join('; ');
  const names = partnersOf(agreement, code)
    .map((party) => hromadaOf(dataset, party))
    .filter((each) => each !== null)
    .map((each) => hromadaShort(each, t, lang))
    .join(', ');
  if (names === '') return t('details:agreement.alone', { facts });
  // What only has a subject may be a roof: it is named, but no service is claimed to be shared.
  if (agreement.type === null) return t('details:agreement.together', { names, facts });
  return t(hasEnded(agreement, today) ? 'details:agreement.shared' : 'details:agreement.shares', {
    names,
    facts,
  });
}

/** With whom a hromada shares a service of a type: the line of its latest agreement, one in force first; null = none. */
export function sharingLine(code: Code, type: string, words: Words): string | null {
  const of = agreementsByParty(words.dataset.agreements, new Set([type])).get(code) ?? [];
  const shared = of.filter((each) => partnersOf(each, code).length > 0);
  const best = shared.find((each) => !hasEnded(each, words.today)) ?? shared[0];
  return best === undefined ? null : agreementLine(best, code, words);
}

function factsOf(agreement: Agreement, { t, lang, today }: Words): string[] {
  const { signed, registered, until, term } = agreement;
  const end = hasEnded(agreement, today) ? 'details:agreement.was' : 'details:agreement.until';
  return [
    signedWords(signed, t, lang),
    ...(registered.text === null ? [] : [t('details:agreement.registeredAs', { text: registered.text })]),
    ...(until === null ? [] : [t(end, { date: formatDate(until, lang) })]),
    ...(term === null ? [] : [t('details:agreement.term', { text: term })]),
  ];
}

/** A date that is none is said as it stands, never mended. */
function signedWords({ on, text }: StatedDate, t: Translate, lang: Language): string {
  if (on !== null) return t('details:agreement.signed', { date: formatDate(on, lang) });
  return text === null ? t('details:agreement.undated') : t('details:agreement.signedAs', { text });
}
