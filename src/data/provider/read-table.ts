import type { Service } from '../../domain/service.ts';
import type { UnplacedRecord } from '../../domain/survey.ts';
import { sheetOfCsv } from '../sheet/read/csv.ts';
import type { Finding } from '../finding.ts';
import { PROVIDER_ALIASES, PROVIDER_COLUMNS, REQUIRED_COLUMNS } from './columns.ts';
import type { ProviderContext } from './context.ts';
import { readRow } from './read-row.ts';
import { SeenIds } from './seen-ids.ts';
import { asUnplaced } from './unplaced.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { tableOf } from '../sheet/table.ts';

export interface ProviderTable {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  /** Rows with a record: services and unplaced add up to it. */
  readonly rows: number;
  /** Among them fatal ones, after which nothing may be published. */
  readonly findings: readonly Finding[];
}

/** The layout of a provider table, as `data/README.md` and `docs/data-format.md` document it. */
export const PROVIDER_LAYOUT = {
  columns: PROVIDER_COLUMNS,
  required: REQUIRED_COLUMNS,
  aliases: PROVIDER_ALIASES,
};

/** As `readProviderSheet`, of the text of a CSV file. */
export function parseProviderCsv(text: string, context: ProviderContext): ProviderTable {
  return readProviderSheet(sheetOfCsv(text, context.file, PROVIDER_LAYOUT), context);
}

/**
 * Reads a provider table (DESIGN §4). Every row ends among the services or the unplaced, with the reason.
 * A redacted row that reveals its place is fatal, and so is a table without a required column.
 */
export function readProviderSheet(sheet: Sheet, context: ProviderContext): ProviderTable {
  const table = tableOf(sheet, { ...PROVIDER_LAYOUT, file: context.file });
  const findings: Finding[] = [...table.findings];
  const services: Service[] = [];
  const unplaced: UnplacedRecord[] = [];
  const seen = new SeenIds(context.taken);
  for (const row of table.rows) {
    const outcome = readRow(row, seen, context);
    findings.push(...outcome.findings);
    if (outcome.unplaced === null) services.push(outcome.service);
    else unplaced.push(asUnplaced(row, outcome.service, outcome.unplaced, context.file));
    seen.add(outcome.service.id, `${context.file}:${row.row}`);
  }
  return { services, unplaced, rows: table.rows.length, findings };
}
