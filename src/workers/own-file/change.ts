import { columnsOf, withColumns } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { PROVIDER_LAYOUT } from '../../data/provider/read-table.ts';
import type { ReadSheet } from '../../data/check/read-sheet.ts';
import type { SheetRow } from '../../data/sheet/sheet.ts';
import type { Edit } from '../check-file-messages.ts';

/** Whole-table faults that a saved copy does not have, because it is written anew. */
const WRITTEN_ANEW = new Set<Finding['key']>(['titleRows', 'quotes', 'otherSheet']);

/** The sheet with some cells changed; what its file did to those cells (formulas) is forgotten with them. */
export function withEdits(sheet: ReadSheet, edits: readonly Edit[]): ReadSheet {
  const byRow = new Map<number, Edit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const columns = columnsOf(sheet);
  const nameOf = (at: number) => columns[at] ?? sheet.header[at] ?? String(at);
  const touched = new Set(edits.map(({ row, at }) => `${row}:${nameOf(at)}`));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => edited(row, byRow.get(row.row) ?? [])),
    findings: sheet.findings.filter(({ row, column }) => !touched.has(`${row}:${column}`)),
  };
}

function edited(row: SheetRow, edits: readonly Edit[]): SheetRow {
  if (edits.length === 0) return row;
  const cells = [...row.cells];
  for (const { at, value } of edits) {
    while (cells.length < at) cells.push('');
    cells[at] = value;
  }
  return { ...row, cells };
}

/** Whether `tidied` would mend one of these. */
export function canTidy(findings: readonly Finding[]): boolean {
  return findings.some(({ key }) => WRITTEN_ANEW.has(key) || key === 'missingColumn');
}

/** The sheet as its saved copy will be: header in the first row, all required columns there, quotes closed. */
export function tidied(sheet: ReadSheet): ReadSheet {
  const shift = (sheet.headerRow ?? 1) - 1;
  const whole = withColumns(sheet, PROVIDER_LAYOUT.required);
  return {
    ...whole,
    headerRow: 1,
    rows: whole.rows.map(({ row, cells }) => ({ row: row - shift, cells })),
    findings: whole.findings
      .filter(({ key }) => !WRITTEN_ANEW.has(key))
      .map((finding) => moved(finding, shift)),
  };
}

function moved(finding: Finding, up: number): Finding {
  return { ...finding, row: Math.max(0, finding.row - up) };
}

/** The edits that take a finding's suggestion; none where it has none, or its column is not in the sheet. */
export function editsOf({ header, ...sheet }: ReadSheet, finding: Finding): Edit[] {
  const columns = columnsOf({ header, ...sheet });
  const { suggestion, row, column, key } = finding;
  if (suggestion === undefined) return [];
  const at = (name: string | null) => columns.findIndex((each, i) => (each ?? header[i]) === name);
  // Two cells in one finding: the point's coordinates stand in each other's places, or both in one.
  const values: (readonly [string | null, string])[] =
    key === 'swapped' || key === 'pairInCell'
      ? ['lon', 'lat'].map((name, i) => [name, suggestion.split(';')[i]?.trim() ?? ''] as const)
      : [[column, suggestion]];
  return values.flatMap(([name, value]) => (at(name) < 0 ? [] : [{ row, at: at(name), value }]));
}
