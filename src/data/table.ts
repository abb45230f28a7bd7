import type { Finding } from './finding.ts';
import { unguard } from './guard.ts';
import type { Sheet } from './sheet.ts';

export interface TableRow {
  /** As a spreadsheet numbers rows: the header is 1. */
  readonly row: number;
  /** Trimmed text of a column; empty where the table has no such column. */
  readonly get: (column: string) => string;
}

export interface Layout {
  readonly file: string;
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** Other headers for a column, e.g. Ukrainian ones: folded header → column. */
  readonly aliases?: ReadonlyMap<string, string>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** Headers are compared without case, apostrophes, a star for «required», and spaces for underscores. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\s*:]+$/, '')
    .trim()
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[\s_]+/g, '_');
}

/** The column of a layout that a header names; null = none. */
export function columnOf(header: string, layout: Pick<Layout, 'columns' | 'aliases'>): string | null {
  const folded = foldHeader(header);
  if (layout.columns.includes(folded)) return folded;
  return layout.aliases?.get(folded) ?? null;
}

/** Gives the cells of a sheet their columns; what is wrong with header or rows stands among the findings. */
export function tableOf(sheet: Sheet, layout: Layout): Table {
  const columns = sheet.header.map((name) => columnOf(name, layout));
  const findings = [...headerFindings(sheet, columns, layout), ...sheet.findings];
  const at = new Map(columns.map((column, i) => [column, i]));
  const rows = sheet.rows.map(({ row, cells }): TableRow => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > columns.length) findings.push(tooManyCells(layout.file, row, columns.length, cells));
    return { row, get: (column) => cellAt(cells, at.get(column)) };
  });
  return { rows, findings };
}

function cellAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : unguard((cells[index] ?? '').trim());
}

function headerFindings(
  { header, headerRow = 1 }: Sheet,
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
      const params = { header: name.trim() };
      findings.push({
        ...at,
        severity: 'warning',
        column: name.trim(),
        key: 'unknownColumn',
        params,
        came: name,
      });
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
