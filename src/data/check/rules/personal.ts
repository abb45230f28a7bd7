import type { ProblemKey } from '../../messages/uk.ts';

/*
 * Numbers of people that stray into tables of services. What is found is never repeated in a message. Business names of
 * sole traders hold a person's name and are public, so names are only asked about.
 */
const PASSPORT_BOOK = /(?<![\p{L}\d])[А-ЯІЇЄҐ]{2}\s?№?\s?\d{6}(?!\d)/u;
const PASSPORT_CARD = /(?:паспорт|посвідчення|id[- ]?карт|ід[- ]?карт)\D{0,30}\d{9}(?!\d)/iu;
/** The number of a person in the Unified State Demographic Register. */
const RECORD_NUMBER = /(?<!\d)(?:19|20)\d{6}-\d{5}(?!\d)/;
/** Not the decimals of a coordinate. */
const TEN_DIGITS = /(?<![\d+]|\d[.,])\d{10}(?!\d)/g;
const BORN =
  /(?:нар\.|народжен\S*|д\.\s?н\.|р\.\s?н\.)\D{0,15}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}\s*(?:р\.\s?н\.|року народження)/iu;
const FULL_NAME =
  /(?<!\p{L})[А-ЯІЇЄҐ][\p{Ll}'’-]+\s+[А-ЯІЇЄҐ][\p{Ll}'’]+\s+[А-ЯІЇЄҐ][\p{Ll}'’]+(?:ович|йович|івна|ївна|ич)(?!\p{L})/u;

const WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7] as const;
/** Days from 31 December 1899 to 1 January 1920 and 2016: nobody else has a tax number. */
const BORN_BETWEEN = [7306, 42_370] as const;

/** Personal data in a cell; null for none. */
export function personalData(text: string): ProblemKey | null {
  if (/\d{5}/.test(text)) {
    if (PASSPORT_BOOK.test(text) || PASSPORT_CARD.test(text) || RECORD_NUMBER.test(text)) return 'passport';
    if ((text.match(TEN_DIGITS) ?? []).some(isTaxNumber)) return 'taxNumber';
  }
  if (BORN.test(text)) return 'birthDate';
  return null;
}

/** A whole name with patronymic that is not the name of a sole trader. */
export function personName(text: string): boolean {
  return FULL_NAME.test(text) && !/(?:^|[^\p{L}])(?:ФОП|імені|ім\.|вул|пл\.|пров|просп|бульв)/iu.test(text);
}

/** РНОКПП: five digits count days to the birth, the last one is a check digit. A phone seldom passes both. */
export function isTaxNumber(digits: string): boolean {
  const days = Number(digits.slice(0, 5));
  if (!/^\d{10}$/.test(digits) || days < BORN_BETWEEN[0] || days > BORN_BETWEEN[1]) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (((sum % 11) + 11) % 11) % 10 === Number(digits[9]);
}
