import { isDate } from '../../../domain/date.ts';

const MONTHS = 'січ лют бер кві тра чер лип сер вер жов лис гру'.split(' ');

/** A date as people and spreadsheets write it, as `YYYY-MM-DD`; null where it is none. */
export function suggestDate(text: string): string | null {
  const iso = dayFirst(text) ?? yearFirst(text) ?? inWords(text) ?? serial(text);
  return iso !== null && isDate(iso) ? iso : null;
}

/** `26.8.2025`, `26/08/25`, `26-08-2025 р.` */
function dayFirst(text: string): string | null {
  const found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s*(?:р\.?|року))?(?:\s+\d{1,2}:.*)?$/.exec(
    text,
  );
  return found === null ? null : joined(found[3], found[2], found[1]);
}

/** `2025.8.26`, `2025/08/26`, `2025-08-26 00:00:00`, `2025-08-26T…` */
function yearFirst(text: string): string | null {
  const found = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[\sT]+\d{1,2}:.*)?$/.exec(text);
  return found === null ? null : joined(found[1], found[2], found[3]);
}

/** «26 серпня 2025 року» */
function inWords(text: string): string | null {
  const found = /^(\d{1,2})\s+([а-яіїєґ]{3})[а-яіїєґ]*\s+(\d{4})(?:\s*(?:р\.?|року))?$/i.exec(text);
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase());
  return found === null || month < 0 ? null : joined(found[3], String(month + 1), found[1]);
}

/** A spreadsheet's number of a day from 1990 to 2050, shown without its format. */
function serial(text: string): string | null {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  return days < 32_874 || days > 55_153
    ? null
    : new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function joined(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
