import type { Language } from '../../../../domain/text.ts';
import { meaningOf } from '../../../../data/provider/column-words.ts';
import type { ProviderColumn } from '../../../../data/provider/columns.ts';
import type { Finding } from '../../../../data/finding.ts';
import { columnLabel } from '../../column-label.ts';
import type { FileSummary, OwnRow } from '../../../../workers/check-file-messages.ts';

/** Findings of one cell; `at` −1: the table has no such column, or they are of the whole row. */
export interface CellFindings {
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** A row's findings by cell, in the order of the columns; cells once found wrong stay, so that a correction is seen. */
export function cellFindings(
  row: OwnRow,
  { columns, header }: FileSummary,
  seen: readonly number[],
): CellFindings[] {
  const at = (column: string | null) =>
    column === null ? -1 : columns.findIndex((each, i) => (each ?? header[i]?.trim()) === column);
  const byCell = new Map<number, Finding[]>(seen.map((cell) => [cell, []]));
  for (const finding of row.findings) {
    const cell = at(finding.column);
    byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
  }
  return [...byCell].map(([cell, findings]) => ({ at: cell, findings })).sort((a, b) => a.at - b.at);
}

/** The text of a row's column of the layout; empty where the table has none. */
export function textOf(row: OwnRow, { columns }: FileSummary, column: ProviderColumn): string {
  const at = columns.indexOf(column);
  return at < 0 ? '' : (row.cells[at] ?? '').trim();
}

/** What a column is called in the file; its meaning helps who corrects it. */
export function columnWords({ columns, header }: FileSummary, at: number, lang: Language) {
  const column = columns[at] as ProviderColumn | null | undefined;
  const meaning = column == null ? null : meaningOf(column, lang);
  const stated = header[at]?.trim() ?? '';
  // The owner's own words stay; our English names are said in the reader's language.
  return { name: column != null && stated === column ? columnLabel(column, lang) : stated, meaning };
}
