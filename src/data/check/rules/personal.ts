import type { ProblemKey } from '../../../i18n/uk/check.ts';

/*
 * Numbers of people that stray into tables of services. What is found is never repeated in a message. Business names of
 * sole traders hold a person's name and are public, so names are only asked about.
 */
const PASSPORT_BOOK = /(?<![\p{L}\d])[А-ЯІЇЄҐ]{2}\s?№?\s?\d{6}(?!\d)/gu;
const PASSPORT_CARD = /(?:паспорт|посвідчення особи|id[- ]?карт|ід[- ]?карт)\D{0,30}\d{9}(?!\d)/iu;
/** Two letters and six digits number orders and contracts as well: the words before them decide. */
const PAPER =
  /(?:рішен|наказ|розпорядж|договор|договір|угод|контракт|ліценз|сертифікат|протокол|постанов|сесі|свідоцтв|дозв[іо]л|(?:^|[^\p{L}])(?:акт|лист|довідк)\p{L}{0,3}\s)[^.;]{0,40}$/iu;
const OF_A_PERSON = /паспорт|народжен|посвідчення особи/iu;
/** The number of a person in the Unified State Demographic Register. */
const RECORD_NUMBER = /(?<!\d)(?:19|20)\d{6}-\d{5}(?!\d)/;
/** Not the decimals of a coordinate. A phone begins with a nought; so does only the number of one born before 1927. */
const TEN_DIGITS = /(?<![\d+]|\d[.,])[1-9]\d{9}(?!\d)/g;
const TAX_WORDS =
  /(?:рнокпп|(?<!\p{L})іпн|(?<!\p{L})инн|ідентифікаційн\p{L}* (?:номер|код)|податков\p{L}* номер|картк\p{L} платника)\D{0,25}\d{10}(?!\d)/iu;
const LINK = /(?:https?:\/\/|www\.)\S+/gi;
const DATE = '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}';
/** Of one person; «народжені після 24.02.2022» are many, and a seminar (вебінар.) is nobody. */
const BORN = [
  new RegExp(
    `(?<!\\p{L})(?:нар\\.|народи(?:вся|лася|лась)|народжен(?:ий|а|ого|ої)|дата народження|[др]\\.\\s?н\\.)(?<between>[^\\d;]{0,15})${DATE}`,
    'iu',
  ),
  new RegExp(`(?<between>[^\\d;]{0,15})${DATE}\\s*(?:р\\.\\s?н\\.|року народження)`, 'iu'),
];
const SINCE = /(?<!\p{L})(?:після|до|від|з|із|раніше|пізніше|починаючи|не|after|before|since)(?!\p{L})/iu;
const FULL_NAME =
  /(?<!\p{L})[А-ЯІЇЄҐ][\p{Ll}'’-]+\s+[А-ЯІЇЄҐ][\p{Ll}'’]+\s+[А-ЯІЇЄҐ][\p{Ll}'’]+(?:ович|йович|івна|ївна|ич)(?!\p{L})/u;

const WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7] as const;
/** Days from 31 December 1899 to 18 May 1927 and 1 January 2016: nobody else has a tax number without a nought first. */
const BORN_BETWEEN = [10_000, 42_370] as const;

/** Personal data in a cell; null for none. What a link holds is a link's number. */
export function personalData(cell: string, column = ''): ProblemKey | null {
  const text = cell.replace(LINK, ' ');
  if (/\d{5}/.test(text)) {
    if (isPassport(text)) return 'passport';
    if (TAX_WORDS.test(text)) return 'taxNumber';
    // A number of ten digits in the column of phones is a phone, whatever its sum.
    if (column !== 'phone' && (text.match(TEN_DIGITS) ?? []).some(isTaxNumber)) return 'taxNumber';
  }
  return BORN.some((pattern) => isBirth(pattern.exec(text))) ? 'birthDate' : null;
}

function isPassport(text: string): boolean {
  if (PASSPORT_CARD.test(text) || RECORD_NUMBER.test(text)) return true;
  for (const found of text.matchAll(PASSPORT_BOOK)) {
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (OF_A_PERSON.test(before) || !PAPER.test(before)) return true;
  }
  return false;
}

function isBirth(found: RegExpExecArray | null): boolean {
  return found !== null && !SINCE.test(found.groups?.['between'] ?? '');
}

/** A whole name with patronymic that is not the name of a sole trader. */
export function personName(text: string): boolean {
  return FULL_NAME.test(text) && !/(?:^|[^\p{L}])(?:ФОП|імені|ім\.|вул|пл\.|пров|просп|бульв)/iu.test(text);
}

/** РНОКПП: five digits count days to the birth, the last one is a check digit. */
function isTaxNumber(digits: string): boolean {
  const days = Number(digits.slice(0, 5));
  if (!/^\d{10}$/.test(digits) || days < BORN_BETWEEN[0] || days > BORN_BETWEEN[1]) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (((sum % 11) + 11) % 11) % 10 === Number(digits[9]);
}
