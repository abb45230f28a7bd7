import { unitLabel } from '../../data/check/rules/unit-label.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import type { IntakeContext } from '../../data/intake/sources.ts';
import type { ProviderColumn } from '../../data/provider/columns.ts';
import type { OwnRow, RowFilter, RowPage } from '../check-file-messages.ts';
import type { SheetRow } from '../../data/sheet/sheet.ts';
import { candidatesOf } from './candidates.ts';

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

const passes: Record<Exclude<RowFilter, 'removed'>, (findings: readonly Finding[]) => boolean> = {
  all: () => true,
  errors: (findings) => findings.some(({ severity }) => severity === 'error'),
  warnings: (findings) => findings.some(({ severity }) => severity === 'warning'),
};

/** What the cells of a row are called. */
function namesOf(textOf: (column: ProviderColumn) => string, { hromadas, raions, types }: IntakeContext) {
  const unit = hromadas.find(({ code }) => code === textOf('hromada'));
  const type = types.find(({ id }) => id === textOf('service_type'));
  return { type: type?.name ?? null, hromada: unit === undefined ? null : unitLabel(unit, raions) };
}

interface Where {
  readonly header: readonly string[];
  readonly byRow: FindingsByRow;
  readonly context: IntakeContext;
}

/** Some of the rows that pass a filter, and how many there are. */
export function pageOf(
  rows: readonly SheetRow[],
  where: Where,
  { filter, from, count }: { readonly filter: RowFilter; readonly from: number; readonly count: number },
): RowPage {
  const found =
    filter === 'removed' ? rows : rows.filter(({ row }) => passes[filter](where.byRow.get(row) ?? NONE));
  return { rows: viewsOf(found.slice(from, from + count), where), of: found.length };
}

export function viewsOf(rows: readonly SheetRow[], { header, byRow, context }: Where): OwnRow[] {
  const columns = columnsOf({ header });
  return rows.map(({ row, cells }) => {
    const findings = byRow.get(row) ?? NONE;
    const textOf = (column: ProviderColumn) => (cells[columns.indexOf(column)] ?? '').trim();
    const names = namesOf(textOf, context);
    return { row, cells, findings, names, candidates: candidatesOf(textOf, findings, context) };
  });
}
