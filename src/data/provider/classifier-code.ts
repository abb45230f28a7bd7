const MONTHS = ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The code of the Classifier (`015.1`) that a spreadsheet made a date or a number of: «15.1» is typed, and it shows
 * 15.01.2025, 15.січ, 45672 or 15.1; null for any other text.
 */
export function spoiltCode(text: string): string | null {
  if (text === '' || /^\d{3}\.\d/.test(text)) return null;
  const [day, month] = dayAndMonth(text) ?? serialDay(text) ?? plainNumber(text) ?? [];
  if (day === undefined || month === undefined) return null;
  return `${String(day).padStart(3, '0')}.${month}`;
}

type Parts = readonly [whole: number, part: number];

function dayAndMonth(text: string): Parts | null {
  const iso = /^\d{4}-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return [Number(iso[2]), Number(iso[1])];
  const dotted = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}(?:\s*р\.?)?$/.exec(text);
  if (dotted !== null) return [Number(dotted[1]), Number(dotted[2])];
  const worded = /^(\d{1,2})[\s./-]+(\p{L}{3})\p{L}*\.?(?:[\s./-]+\d{2,4})?$/u.exec(text);
  const name = worded?.[2]?.toLowerCase() ?? '';
  const month = Math.max(MONTHS.indexOf(name), ENGLISH.indexOf(name));
  return worded === null || month < 0 ? null : [Number(worded[1]), month + 1];
}

/** Days since 30 December 1899, of the years in which a table can have been typed. */
function serialDay(text: string): Parts | null {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < 36_526 || days > 55_153) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return [date.getUTCDate(), date.getUTCMonth() + 1];
}

/** `1` of 001.0, `15.1` and `15,1` of 015.1. */
function plainNumber(text: string): Parts | null {
  const found = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text) ?? /^(\d{3})(?:,(\d{1,2}))?$/.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2] ?? 0)];
}
