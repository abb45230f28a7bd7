import type { Finding } from '../finding.ts';
import { PROVIDER_LAYOUT } from '../provider/read-table.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnOf } from '../sheet/table.ts';
import { csvGrid } from '../sheet/read/csv-grid.ts';
import { fileKind } from '../sheet/read/file-kind.ts';
import { findHeader } from '../sheet/read/find-header.ts';
import type { Grid } from '../sheet/read/grid.ts';
import { Unreadable } from '../sheet/read/unreadable.ts';
import { xlsxGrid } from '../sheet/read/xlsx-grid.ts';

export interface ReadSheet extends Sheet {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheetName: string | null;
}

/** The table in a file's bytes, CSV or XLSX by content. Throws Unreadable. */
export function readSheet(bytes: Uint8Array, file: string): ReadSheet {
  const format = fileKind(bytes) === 'zip' ? 'xlsx' : 'csv';
  const grid = format === 'xlsx' ? xlsxGrid(bytes, file) : csvGrid(bytes, file);
  const found = findHeader(grid.rows);
  if (found === null) throw noHeader(grid);
  const header = grid.rows[found.index]?.cells ?? [];
  const headerRow = grid.rows[found.index]?.row ?? 1;
  const { encoding, delimiter, sheetName } = grid;
  return {
    format,
    encoding,
    delimiter,
    sheetName,
    header,
    headerRow,
    rows: grid.rows.slice(found.index + 1),
    findings: [...titleFindings(file, headerRow), ...grid.findings.map((each) => named(each, header))],
  };
}

function noHeader({ rows, delimiter }: Grid): Unreadable {
  const header = (rows[0]?.cells ?? []).join(', ');
  const oneColumn = delimiter !== null && rows[0]?.cells.length === 1;
  return oneColumn && /[|:^~]/.test(header)
    ? new Unreadable('noDelimiter', { header })
    : new Unreadable('noHeader', { header: header.slice(0, 200) });
}

/** A title above the header is no harm to the check, but the build reads the header in the first row. */
function titleFindings(file: string, headerRow: number): Finding[] {
  if (headerRow === 1) return [];
  const params = { row: String(headerRow) };
  return [{ severity: 'error', file, row: 1, column: null, key: 'titleRows', params, came: '' }];
}

/** Cells of a workbook are known by number until the header is found. */
function named(finding: Finding, header: readonly string[]): Finding {
  if (finding.column === null) return finding;
  const text = header[Number(finding.column)] ?? '';
  return { ...finding, column: columnOf(text, PROVIDER_LAYOUT) ?? (text === '' ? finding.column : text) };
}
