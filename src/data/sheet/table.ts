import type { Language } from '../../domain/text.ts';
import type { Finding } from '../finding.ts';
import { foldHeader } from './fold-header.ts';
import { unguard } from './guard.ts';
import { isPeopleColumn } from './people-columns.ts';
import type { Sheet } from './sheet.ts';

export interface TableRow {
  /** As a spreadsheet numbers rows: the header is 1. */
  readonly row: number;
  /** Trimmed text of a column; empty where the table has no such column. */
  readonly get: (column: string) => string;
  /** Texts of the columns that the layout does not have, by header; empty ones are left out. */
  readonly others?: () => readonly (readonly [header: string, text: string])[];
  /** Of a text in several languages, those that the table has columns for. */
  readonly languages?: (text: string) => readonly Language[];
}

export interface Layout {
  readonly file: string;
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** Texts that stand in a column a language: `name` reads `name_en`, `name_pl` and whatever else a header says. */
  readonly translated?: readonly string[];
  /** Other headers for a column, e.g. Ukrainian ones: folded header → column. */
  readonly aliases?: ReadonlyMap<string, string>;
}

const IN_A_LANGUAGE = /^(.+)_([a-z]{2,3})$/;

export interface Table {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** The column of a layout that a header names; null = none. */
export function columnOf(
  header: string,
  layout: Pick<Layout, 'columns' | 'aliases' | 'translated'>,
): string | null {
  const folded = foldHeader(header);
  if (layout.columns.includes(folded)) return folded;
  const text = IN_A_LANGUAGE.exec(folded)?.[1];
  if (text !== undefined && layout.translated?.includes(text) === true) return folded;
  return layout.aliases?.get(folded) ?? null;
}

/** Gives the cells of a sheet their columns; what is wrong with header or rows stands among the findings. */
export function tableOf(sheet: Sheet, layout: Layout): Table {
  const columns = sheet.header.map((name) => columnOf(name, layout));
  const findings = [...headerFindings(sheet, columns, layout), ...sheet.findings];
  const at = new Map(columns.map((column, i) => [column, i]));
  const strange = columns.includes(null);
  const languages = (text: string) =>
    columns.flatMap((column) => {
      const [, name, language] = IN_A_LANGUAGE.exec(column ?? '') ?? [];
      return name === text && language !== undefined ? [language] : [];
    });
  const rows = sheet.rows.map(({ row, cells }): TableRow => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > columns.length) findings.push(tooManyCells(layout.file, row, columns.length, cells));
    const get = (column: string) => cellAt(cells, at.get(column));
    return {
      row,
      get,
      ...(strange && { others: () => othersOf(sheet, columns, cells) }),
      ...(layout.translated !== undefined && { languages }),
    };
  });
  return { rows, findings };
}

function othersOf({ header }: Sheet, columns: readonly (string | null)[], cells: readonly string[]) {
  return header
    .map((name, i) => [name.trim(), columns[i] === null ? cellAt(cells, i) : ''] as const)
    .filter(([, text]) => text !== '');
}

function cellAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : unguard((cells[index] ?? '').trim());
}

function headerFindings(
  { header, headerRow = 1, rows }: Sheet,
  columns: readonly (string | null)[],
  layout: Layout,
): Finding[] {
  const at = { file: layout.file, row: headerRow };
  const findings: Finding[] = [];
  for (const column of layout.required.filter((name) => !columns.includes(name))) {
    const came = header.join(', ');
    findings.push({ ...at, severity: 'fatal', column, key: 'missingColumn', params: { column }, came });
  }
  for (const [i, name] of header.entries()) {
    const column = columns[i] ?? null;
    if (column === null && name.trim() !== '') {
      const said = { ...at, severity: 'warning', column: name.trim() } as const;
      const count = isPeopleColumn(name)
        ? rows.filter(({ cells }) => (cells[i] ?? '').trim() !== '').length
        : 0;
      const params = { header: name.trim(), count: String(count) };
      findings.push(
        count > 0
          ? { ...said, key: 'peopleColumn', params, came: '' }
          : { ...said, key: 'unknownColumn', params: { header: name.trim() }, came: name },
      );
    } else if (column !== null && columns.indexOf(column) !== i) {
      findings.push({ ...at, severity: 'fatal', column, key: 'twiceColumn', params: { column }, came: name });
    }
  }
  return findings;
}

function tooManyCells(file: string, row: number, count: number, cells: readonly string[]): Finding {
  const params = { count: String(count) };
  return {
    severity: 'fatal',
    file,
    row,
    column: null,
    key: 'tooManyCells',
    params,
    came: String(cells.length),
  };
}
