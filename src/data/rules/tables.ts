import { sheetOfCsv } from '../sheet/read/csv.ts';
import type { Finding, Problem, Severity } from '../finding.ts';
import { PROVIDER_LAYOUT } from '../provider/read-table.ts';
import { foldHeader } from '../sheet/fold-header.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { tableOf, type TableRow } from '../sheet/table.ts';

/** A file of `data/`, named as findings name it: `providers/UA74.csv`. */
export type DataFile = TextFile | SheetFile;

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** A table of services comes as its reader has it: it may be a workbook. */
interface SheetFile {
  readonly file: string;
  readonly sheet: Sheet;
}

export interface DataRow extends TableRow {
  readonly file: string;
}

export interface DataTable {
  readonly file: string;
  /** The columns that it has, by the names that the readers use. */
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/**
 * The tables of `data/` as they stand, cell by cell: a rule says of them what no reader of one row can know, and needs
 * file and row to say where. A table that is not there has no rows.
 */
export interface DataTables {
  readonly all: readonly DataTable[];
  readonly types: readonly DataRow[];
  readonly hotlines: readonly DataRow[];
  readonly recipients: readonly DataRow[];
  readonly oblasts: readonly DataRow[];
  readonly surveys: readonly DataRow[];
  readonly formerNames: readonly DataRow[];
  readonly hromadas: readonly DataRow[];
  readonly bodies: readonly DataRow[];
  readonly providers: readonly DataTable[];
}

export function tablesOf(files: readonly DataFile[]): DataTables {
  const all = files.map(tableOfFile);
  const rowsOf = (name: string) => all.filter(({ file }) => file === name).flatMap(({ rows }) => rows);
  return {
    all,
    types: rowsOf('service-types.csv'),
    hotlines: rowsOf('hotlines.csv'),
    recipients: rowsOf('recipients.csv'),
    oblasts: rowsOf('oblasts.csv'),
    surveys: rowsOf('surveys.csv'),
    formerNames: rowsOf('former-names.csv'),
    hromadas: rowsOf('hromadas.csv'),
    bodies: rowsOf('bodies.csv'),
    providers: all.filter(({ file }) => ofProviders(file)),
  };
}

const ofProviders = (file: string) => file.startsWith('providers/');

function tableOfFile(data: DataFile): DataTable {
  const { file } = data;
  const sheet = 'sheet' in data ? data.sheet : sheetOfCsv(data.text, file);
  const own = { columns: sheet.header.map(foldHeader).filter((name) => name !== '') };
  const layout = ofProviders(file) ? PROVIDER_LAYOUT : own;
  const { rows } = tableOf(sheet, { ...layout, file, required: [] });
  return { file, columns: layout.columns, rows: rows.map(({ row, get }) => ({ file, row, get })) };
}

/** What is wrong with a cell; `shown` stands for what it holds. */
export function findingAt(
  { file, row, get }: DataRow,
  column: string,
  problem: Problem,
  severity: Severity,
  shown?: Pick<Finding, 'came' | 'suggestion'>,
): Finding {
  return { ...problem, severity, file, row, column, came: get(column), ...shown };
}

/** What is wrong with a table as a whole. */
export function findingOf(
  file: string,
  column: string | null,
  problem: Problem,
  severity: Severity,
): Finding {
  return { ...problem, severity, file, row: 0, column, came: '' };
}

export function isYes(row: DataRow, column: string): boolean {
  return row.get(column).toLowerCase() === 'yes';
}
