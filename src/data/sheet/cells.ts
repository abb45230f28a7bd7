import { isDate } from '../../domain/date.ts';
import type { Localized } from '../../domain/text.ts';
import type { Choices } from '../provider/choices.ts';
import type { Finding, Problem, Severity } from '../finding.ts';
import type { TableRow } from './table.ts';

/** One row with somewhere to report: each reader returns null for an empty cell and for a bad one, which it reports. */
export interface Cells extends TableRow {
  /** `shown` stands in for what the cell holds where that may not be repeated. */
  readonly report: (column: string, problem: Problem, severity?: Severity, shown?: string) => void;
}

/** @param severity what a bad value means where the reader does not say otherwise. */
export function cellsOf(row: TableRow, file: string, severity: Severity, findings: Finding[]): Cells {
  return {
    row: row.row,
    get: row.get,
    ...(row.others && { others: row.others }),
    ...(row.languages && { languages: row.languages }),
    report: (column, problem, how = severity, shown) => {
      findings.push({
        ...problem,
        severity: how,
        file,
        row: row.row,
        column,
        came: shown ?? row.get(column),
      });
    },
  };
}

export function readText(cells: Cells, column: string): string | null {
  const text = cells.get(column);
  return text === '' ? null : text;
}

/** The text, or an empty one and a report. */
export function readRequired(cells: Cells, column: string): string {
  const text = cells.get(column);
  if (text === '') cells.report(column, { key: 'required' });
  return text;
}

/** Values divided by semicolons; empty for an empty cell. */
export function readList(cells: Pick<TableRow, 'get'>, column: string): string[] {
  const text = cells.get(column);
  if (text === '') return [];
  return text
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function readEnum<T extends string>(cells: Cells, column: string, values: readonly T[]): T | null {
  const text = cells.get(column);
  if (text === '') return null;
  const value = values.find((candidate) => candidate === text.toLowerCase());
  if (value === undefined) cells.report(column, { key: 'oneOf', params: { values: values.join(', ') } });
  return value ?? null;
}

export function readEnums<T extends string>(cells: Cells, column: string, values: readonly T[]): T[] {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  const found = readList(cells, column).map((text) => known.get(text.toLowerCase()));
  if (found.includes(undefined))
    cells.report(column, { key: 'someOf', params: { values: values.join(', ') } });
  return found.filter((value) => value !== undefined);
}

/** A value by its id or its word in either language. */
export function readChoice<T extends string>(cells: Cells, column: string, choices: Choices<T>): T | null {
  const text = cells.get(column);
  if (text === '') return null;
  const value = choices.find(text);
  if (value === null) cells.report(column, { key: 'oneOf', params: { values: choices.list } });
  return value;
}

export function readChoices<T extends string>(cells: Cells, column: string, choices: Choices<T>): T[] {
  const found = readList(cells, column).map(choices.find);
  if (found.includes(null)) {
    cells.report(column, { key: 'someOf', params: { values: choices.list } });
  }
  return found.filter((value) => value !== null);
}

export function readFlag(cells: Cells, column: string): boolean {
  return readEnum(cells, column, ['yes', 'no']) === 'yes';
}

/** `2025-08-26`, or `26.08.2025` as a Ukrainian spreadsheet rewrites it. */
export function readDate(cells: Cells, column: string): string | null {
  const text = cells.get(column);
  if (text === '') return null;
  const date = text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
  if (isDate(date)) return date;
  cells.report(column, { key: 'date' });
  return null;
}

/** A number between bounds, both included; a decimal comma is read as a point. */
export function readNumber(cells: Cells, column: string, min: number, max: number): number | null {
  const text = cells.get(column);
  if (text === '') return null;
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (value >= min && value <= max) return value;
  cells.report(column, { key: 'between', params: { min: String(min), max: String(max) } });
  return null;
}

/**
 * A text in a column a language, `name_uk`, `name_en` and whatever others the table has; null where the Ukrainian one is
 * empty. `ukrainian`: its column, where that is called otherwise.
 */
export function readLocalized(cells: Cells, name: string, ukrainian = `${name}_uk`): Localized | null {
  const uk = readText(cells, ukrainian);
  return uk === null ? null : inLanguages(cells, name, uk);
}

/** The same where the Ukrainian text is needed; others may come later. */
export function readName(cells: Cells, name: string, ukrainian = `${name}_uk`): Localized {
  return inLanguages(cells, name, readRequired(cells, ukrainian));
}

function inLanguages(cells: Cells, name: string, uk: string): Localized {
  const others = (cells.languages?.(name) ?? []).filter((code) => code !== 'uk' && code !== 'en');
  const texts = others.map((code) => [code, readText(cells, `${name}_${code}`)] as const);
  return {
    uk,
    en: readText(cells, `${name}_en`),
    ...Object.fromEntries(texts.filter(([, text]) => text !== null)),
  };
}
