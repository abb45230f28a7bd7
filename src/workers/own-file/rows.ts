import { unitLabel } from '../../data/check/rules/unit-label.ts';
import type { CheckSources } from '../../data/check/context.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { hromadasNamed } from '../../data/intake/places/council.ts';
import type { Choice } from '../../data/intake/question.ts';
import { buildHromadaLookup } from '../../data/provider/hromada-lookup.ts';
import type { OwnRow, RowFilter, RowPage } from '../check-file-messages.ts';
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

/** Which hromadas a cell may mean, by its words; told of rows where something is wrong with that. */
function buildCandidates(
  header: readonly string[],
  oblast: string | null,
  { hromadas, raions, formerNames }: Pick<CheckSources, 'hromadas' | 'raions' | 'formerNames'>,
): (row: SheetRow, findings: readonly Finding[]) => readonly Choice[] {
  const at = columnsOf({ header }).indexOf('hromada');
  const lookup = buildHromadaLookup(hromadas, formerNames);
  return ({ cells }, findings) => {
    const text = (cells[at] ?? '').trim();
    if (text === '' || !findings.some(({ column }) => column === 'hromada')) return [];
    return hromadasNamed(text, oblast, lookup)
      .slice(0, CANDIDATES)
      .map((unit) => ({ value: unit.code, label: unitLabel(unit, raions) }));
  };
}

interface Where {
  readonly header: readonly string[];
  readonly byRow: FindingsByRow;
  readonly oblast: string | null;
  readonly units: Pick<CheckSources, 'hromadas' | 'raions' | 'formerNames'>;
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

export function viewsOf(
  rows: readonly SheetRow[],
  { header, byRow, oblast, units }: Where,
): OwnRow[] {
  const candidates = buildCandidates(header, oblast, units);
  return rows.map((each) => {
    const findings = byRow.get(each.row) ?? NONE;
    return { row: each.row, cells: each.cells, findings, candidates: candidates(each, findings) };
  });
}
