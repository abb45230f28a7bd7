import { unitLabel } from '../../data/check/rules/unit-label.ts';
import type { CheckSources } from '../../data/check/context.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { hromadasNamed } from '../../data/intake/places/council.ts';
import type { Choice } from '../../data/intake/question.ts';
import type { ProviderColumn } from '../../data/provider/columns.ts';
import { buildHromadaLookup } from '../../data/provider/hromada-lookup.ts';
import type { OwnRow, RowFilter, RowPage } from '../check-file-messages.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { SheetRow } from '../../data/sheet.ts';

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

const CANDIDATES = 6;

type Units = Pick<CheckSources, 'hromadas' | 'raions' | 'formerNames' | 'types'>;

/** Which hromadas a cell may mean, by its words, where something is wrong with them; and what a row's cells are called. */
function buildNames(header: readonly string[], oblast: string | null, units: Units) {
  const columns = columnsOf({ header });
  const lookup = buildHromadaLookup(units.hromadas, units.formerNames);
  const text = ({ cells }: SheetRow, column: ProviderColumn) => (cells[columns.indexOf(column)] ?? '').trim();
  const named = (row: SheetRow) => hromadasNamed(text(row, 'hromada'), oblast, lookup);
  const labelOf = (unit: Hromada) => unitLabel(unit, units.raions);
  return {
    candidates: (row: SheetRow, findings: readonly Finding[]): readonly Choice[] =>
      text(row, 'hromada') === '' || !findings.some(({ column }) => column === 'hromada')
        ? []
        : named(row)
            .slice(0, CANDIDATES)
            .map((unit) => ({ value: unit.code, label: labelOf(unit) })),
    names: (row: SheetRow): OwnRow['names'] => {
      const unit = units.hromadas.find(({ code }) => code === text(row, 'hromada'));
      const type = units.types.find(({ id }) => id === text(row, 'service_type'));
      return { type: type?.name ?? null, hromada: unit === undefined ? null : labelOf(unit) };
    },
  };
}

interface Where {
  readonly header: readonly string[];
  readonly byRow: FindingsByRow;
  readonly oblast: string | null;
  readonly units: Units;
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

export function viewsOf(rows: readonly SheetRow[], { header, byRow, oblast, units }: Where): OwnRow[] {
  const { candidates, names } = buildNames(header, oblast, units);
  return rows.map((each) => {
    const findings = byRow.get(each.row) ?? NONE;
    return {
      row: each.row,
      cells: each.cells,
      findings,
      names: names(each),
      candidates: candidates(each, findings),
    };
  });
}
