import Papa from 'papaparse';
import { findingMessage, type Finding } from './finding.ts';

export interface CsvRow {
  /** As a spreadsheet numbers rows: the header is 1. */
  readonly row: number;
  /** Trimmed text of a column; empty where the table has no such column. */
  readonly get: (column: string) => string;
}

export interface CsvLayout {
  readonly file: string;
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** Other headers for a column, e.g. Ukrainian ones: folded header → column. */
  readonly aliases?: ReadonlyMap<string, string>;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

/** Headers are compared without case, apostrophes and the choice between spaces and underscores. */
export function foldHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[\s_]+/g, '_');
}

/**
 * Reads a table with a header row. Commas, semicolons and tabs divide columns: the header says which, because cells
 * may hold lists. Blank rows are skipped but counted, so that row numbers stay those of the spreadsheet.
 * A missing required column or broken quoting is fatal; an unknown column is a warning.
 */
export function readCsv(text: string, layout: CsvLayout): CsvTable {
  const bare = text.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) });
  const [header = [], ...body] = parsed.data;
  const columns = header.map((name) => columnOf(name, layout));
  const findings = [...headerFindings(header, columns, layout), ...quoteFindings(parsed.errors, layout.file)];
  const rows: CsvRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > header.length) findings.push(tooManyCells(layout.file, index + 2, header, cells));
    const values = new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
    rows.push({ row: index + 2, get: (column) => values.get(column) ?? '' });
  }
  return { rows, findings };
}

function delimiterOf(text: string): string {
  const header = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function columnOf(name: string, layout: CsvLayout): string | null {
  const folded = foldHeader(name);
  if (layout.columns.includes(folded)) return folded;
  return layout.aliases?.get(folded) ?? null;
}

function headerFindings(header: string[], columns: (string | null)[], layout: CsvLayout): Finding[] {
  const at = { file: layout.file, row: 1 };
  const findings: Finding[] = [];
  for (const column of layout.required.filter((name) => !columns.includes(name))) {
    const message = `немає стовпця ${column}`;
    findings.push({ ...at, severity: 'fatal', column, message, expected: column, came: header.join(', ') });
  }
  for (const [i, name] of header.entries()) {
    const column = columns[i] ?? null;
    if (column === null && name.trim() !== '') {
      const message = `невідомий стовпець «${name.trim()}» пропущено`;
      findings.push({ ...at, severity: 'warning', column: name.trim(), message, expected: '', came: name });
    } else if (column !== null && columns.indexOf(column) !== i) {
      const message = `стовпець ${column} є двічі`;
      findings.push({ ...at, severity: 'fatal', column, message, expected: 'один', came: name });
    }
  }
  return findings;
}

function quoteFindings(errors: readonly Papa.ParseError[], file: string): Finding[] {
  return errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => {
      const message = `лапки не закрито або вони зайві (${error.message})`;
      return {
        severity: 'fatal',
        file,
        row: (error.row ?? 0) + 1,
        column: null,
        message,
        expected: 'парні лапки',
        came: '',
      };
    });
}

function tooManyCells(file: string, row: number, header: string[], cells: string[]): Finding {
  const expected = `${header.length} клітинок`;
  const came = String(cells.length);
  return {
    severity: 'fatal',
    file,
    row,
    column: null,
    message: findingMessage(null, expected, came),
    expected,
    came,
  };
}
