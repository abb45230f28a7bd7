import { isDate, type ISODate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { languageOf } from './languages.ts';

export { pick } from '../domain/text.ts';

const NBSP = '\u00a0';

/** Intl objects cost a fraction of a millisecond each to make; a table of the country asks for thousands. */
const dateFormats = new Map<Language, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Language, digits: number): Intl.NumberFormat {
  const key = `${lang} ${digits}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(languageOf(lang).locale, { maximumFractionDigits: digits });
  numberFormats.set(key, made);
  return made;
}

/** «15.05.2024», “15 May 2024”. */
export function formatDate(date: ISODate, lang: Language): string {
  let format = dateFormats.get(lang);
  if (format === undefined) {
    const { locale, date: parts } = languageOf(lang);
    format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    dateFormats.set(lang, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`)).replaceAll(' ', NBSP);
}

/** A date that may be known by its year or month only. */
export function formatPartDate(date: string, lang: Language): string {
  return isDate(date) ? formatDate(date, lang) : date;
}

/** «492 121» with a no-break space. */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  // Written alike in all languages: the first list has no greater ones, and Intl's first use costs a phone 50 ms.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormat(lang, digits).format(value);
}

/** «≈ 34 км», «0,4 км»: one digit below 10 km where the place is exact, whole kilometres where it is not. */
export function formatKm(km: number, approximate: boolean, lang: Language): string {
  const digits = km < 10 && !approximate ? 1 : 0;
  const text = `${formatNumber(km, lang, digits)}${NBSP}${languageOf(lang).km}`;
  return approximate ? `≈${NBSP}${text}` : text;
}

/** «≈ 40 хв», «≈ 2 год 5 хв»: ways between centres are never exact. */
export function formatMinutes(minutes: number, lang: Language, about = true): string {
  const { hour, minute } = languageOf(lang);
  const whole = Math.max(1, Math.round(minutes));
  const [hours, rest] = whole < 100 ? [0, whole] : [Math.floor(whole / 60), whole % 60];
  const parts = [hours === 0 ? '' : `${hours}${NBSP}${hour}`, rest === 0 ? '' : `${rest}${NBSP}${minute}`];
  const text = parts.filter((part) => part !== '').join(NBSP);
  return about ? `≈${NBSP}${text}` : text;
}

/** Kilobytes for a progress bar. */
export function formatKilobytes(bytes: number, lang: Language): string {
  return formatNumber(Math.ceil(bytes / 1024), lang);
}

/** A number in one piece, and in English as it is dialled from abroad; free numbers are reached from Ukraine alone. */
export function phoneText(label: string, lang: Language): string {
  const text =
    lang === 'uk'
      ? label
      : label
          .replace(/(^|[^\d+])0(\d{2}) (\d{3} \d{2} \d{2})/, '$1+380 $2 $3')
          .replace(/, дод\. (\d+)/, ', ext. $1');
  return text.replace(/(\d) (?=\d)/g, `$1${NBSP}`);
}

/** «Назва», “name”: within the language's own quotes. */
export function quoted(text: string, lang: Language): string {
  const [open, close] = languageOf(lang).quotes;
  return `${open}${text}${close}`;
}
