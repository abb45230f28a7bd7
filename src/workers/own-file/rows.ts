import type { Finding } from '../../data/finding.ts';
import type { OwnRow, RowFilter, RowPage } from '../check-file-messages.ts';
import type { Sheet, SheetRow } from '../../data/sheet.ts';

export type FindingsByRow = ReadonlyMap<number, readonly Finding[]>;

const NONE: readonly Finding[] = [];

export function groupByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = found.get(finding.row);
    if (list === undefined) found.set(finding.row, [finding]);
    else list.push(finding);
  }
  return found;
}

const passes: Record<RowFilter, (findings: readonly Finding[]) => boolean> = {
  all: () => true,
  errors: (findings) => findings.some(({ severity }) => severity === 'error'),
  warnings: (findings) => findings.some(({ severity }) => severity === 'warning'),
};

/** Some of the rows that pass a filter, and how many there are. */
export function pageOf(
  { rows }: Sheet,
  byRow: FindingsByRow,
  { filter, from, count }: { readonly filter: RowFilter; readonly from: number; readonly count: number },
): RowPage {
  const found = rows.filter(({ row }) => passes[filter](byRow.get(row) ?? NONE));
  return { rows: found.slice(from, from + count).map((row) => ownRow(row, byRow)), of: found.length };
}

export function ownRow({ row, cells }: SheetRow, byRow: FindingsByRow): OwnRow {
  return { row, cells, findings: byRow.get(row) ?? NONE };
}
