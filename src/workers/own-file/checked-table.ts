import type { CheckCounts } from '../../data/check/check-rows.ts';
import { checkRows } from '../../data/check/check-rows.ts';
import { buildCheckContext, type CheckSources } from '../../data/check/context.ts';
import type { ReadSheet } from '../../data/check/read-sheet.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import type { Service } from '../../domain/service.ts';
import { canTidy } from './change.ts';
import { groupByRow } from './rows.ts';

/** A table as it stands now, and what is wrong with it. */
export interface CheckedTable {
  readonly sheet: ReadSheet;
  readonly byRow: ReadonlyMap<number, readonly Finding[]>;
  /** What is wrong with the table as a whole. */
  readonly general: readonly Finding[];
  readonly counts: CheckCounts;
  /** Of the rows without errors, by row. */
  readonly good: ReadonlyMap<number, Service>;
  readonly untidy: boolean;
  /** Some rows were checked alone: what joins rows (repeated records) may be out of date. */
  readonly stale: boolean;
}

/** What only the whole table can say of a row. */
const BETWEEN_ROWS = new Set<Finding['key']>(['duplicateId', 'sameInLinks', 'nearDuplicate']);

export type OnProgress = (done: number, of: number) => void;

/** Checks all rows. */
export function checkTable(
  sheet: ReadSheet,
  file: string,
  sources: CheckSources,
  onProgress?: OnProgress,
): CheckedTable {
  const good = new Map<number, Service>();
  const { findings, counts } = checkRows(sheet, buildCheckContext(sources, file), {
    onGood: (service, row) => good.set(row, service),
    ...(onProgress && { onProgress }),
  });
  const byRow = groupByRow(findings);
  const general = generalOf(sheet, findings);
  return { sheet, byRow, general, counts, good, untidy: canTidy(general), stale: false };
}

/** Checks some rows of a large table alone: at once, where the whole would take seconds. */
export function checkSome(
  table: CheckedTable,
  sheet: ReadSheet,
  changed: ReadonlySet<number>,
  file: string,
  sources: CheckSources,
): CheckedTable {
  const rows = sheet.rows.filter(({ row }) => changed.has(row));
  const part = checkTable(
    { ...sheet, rows, findings: sheet.findings.filter(({ row }) => changed.has(row)) },
    file,
    // Which published files a table replaces is told by all its ids.
    { ...sources, published: null },
  );
  const byRow = new Map(table.byRow);
  const good = new Map(table.good);
  const there = new Set(rows.map(({ row }) => row));
  for (const row of changed) {
    if (there.has(row)) continue;
    byRow.delete(row);
    good.delete(row);
  }
  for (const { row } of rows) {
    const between = (table.byRow.get(row) ?? []).filter(({ key }) => BETWEEN_ROWS.has(key));
    const found = [...(part.byRow.get(row) ?? []), ...between];
    byRow.set(row, found);
    const service = part.good.get(row);
    if (service === undefined || found.some(isError)) good.delete(row);
    else good.set(row, service);
  }
  return { ...table, sheet, byRow, good, counts: countsOf(sheet, byRow, table.general, good), stale: true };
}

export const isError = ({ severity }: Finding) => severity === 'error';

function countsOf(
  sheet: ReadSheet,
  byRow: CheckedTable['byRow'],
  general: readonly Finding[],
  good: CheckedTable['good'],
): CheckCounts {
  let [errors, warnings, doubtful] = [0, 0, 0];
  const count = (findings: readonly Finding[]) => {
    const wrong = findings.filter(isError).length;
    errors += wrong;
    warnings += findings.length - wrong;
  };
  count(general);
  for (const { row } of sheet.rows) {
    const found = byRow.get(row) ?? [];
    count(found);
    if (found.length > 0 && good.has(row)) doubtful++;
  }
  const rows = sheet.rows.length;
  return { rows, good: good.size, bad: rows - good.size, doubtful, errors, warnings };
}

function generalOf(sheet: ReadSheet, findings: readonly Finding[]): Finding[] {
  const rows = new Set(sheet.rows.map(({ row }) => row));
  return findings.filter(({ row }) => !rows.has(row));
}

/** Ids of all rows, the bad ones too: a record with a slip has not vanished. */
export function idsOf({ sheet }: CheckedTable): Set<string> {
  const at = columnsOf(sheet).indexOf('id');
  return new Set(sheet.rows.map(({ cells }) => (cells[at] ?? '').trim()));
}
