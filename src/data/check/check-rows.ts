import type { Service } from '../../domain/service.ts';
import type { Finding } from '../finding.ts';
import { PROVIDER_LAYOUT } from '../provider/read-table.ts';
import { readRow, type RowOutcome } from '../provider/read-row.ts';
import { oblastOfName } from '../provider/oblast-of-table.ts';
import { SeenIds } from '../provider/seen-ids.ts';
import { columnOf, tableOf, type TableRow } from '../sheet/table.ts';
import type { CheckContext } from './context.ts';
import { buildRowCheck } from './check-row.ts';
import { idsTaken } from './published-ids.ts';
import type { ReadSheet } from './read-sheet.ts';
import { buildSuggester } from './suggest/suggest.ts';

/** Counts that add up: rows = good + bad; rows with warnings are among the good. */
export interface CheckCounts {
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  /** Good rows that somebody should look at. */
  readonly doubtful: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface CheckedRows {
  /** By row. Errors and warnings only. */
  readonly findings: readonly Finding[];
  readonly counts: CheckCounts;
}

export interface CheckOptions {
  /** Called now and then with rows done of all. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Called with the service of each row that has no error. */
  readonly onGood?: (service: Service, row: number) => void;
  /** Called with the service of every row, as far as it can be read. */
  readonly onRow?: (service: Service, row: number) => void;
}

const PROGRESS_EVERY = 500;

/** A record whose hromada or type its own note leaves open waits among the unplaced, whatever it says of its place. */
function placedOrNowhere({ service, unplaced }: RowOutcome): Service {
  return unplaced === null ? service : { ...service, hromada: null, at: null, serviceArea: [] };
}

/** Checks the rows of a table by the reader that the build uses, and by what only a check asks. */
export function checkRows(sheet: ReadSheet, context: CheckContext, options: CheckOptions = {}): CheckedRows {
  const { provider } = context;
  const table = tableOf(sheet, { ...PROVIDER_LAYOUT, file: provider.file });
  const columns = sheet.header.map((name) => columnOf(name, PROVIDER_LAYOUT) ?? name.trim());
  const missing = new Set(PROVIDER_LAYOUT.required.filter((column) => !columns.includes(column)));
  const suggest = buildSuggester(context);
  const findings: Finding[] = table.findings.map((finding) => strict(finding));
  const faulty = faultyRows(findings);
  const torn = new Set(findings.filter(({ key }) => key === 'quotes').map(({ row }) => row));
  const seen = new SeenIds(takenBy(table.rows, context));
  const checkRow = buildRowCheck(context, columns);
  let doubtful = 0;
  let bad = 0;
  for (const [i, row] of table.rows.entries()) {
    const outcome = readRow(row, seen, provider);
    const { id } = outcome.service;
    options.onRow?.(outcome.service, row.row);
    seen.add(id, `${provider.file}:${row.row}`);
    // Whatever else a row with open quotes says comes of them.
    const said = torn.has(row.row) ? [] : checkRow(row, sheet.rows[i]?.cells ?? [], outcome);
    const found = said
      .filter(({ key, column }) => key !== 'required' || !missing.has(column as never))
      .map((finding) => suggest(strict(finding)));
    findings.push(...found);
    const isBad = faulty.has(row.row) || missing.size > 0 || found.some(isError);
    if (isBad) bad++;
    else options.onGood?.(placedOrNowhere(outcome), row.row);
    if (!isBad && found.length > 0) doubtful++;
    if ((i + 1) % PROGRESS_EVERY === 0) options.onProgress?.(i + 1, table.rows.length);
  }
  findings.push(...oblastFindings(context));
  if (table.rows.length === 0) findings.push(noRows(provider.file, sheet.headerRow ?? 1));
  const errors = findings.filter(isError).length;
  const rows = table.rows.length;
  const warnings = findings.length - errors;
  return {
    findings: findings.sort((a, b) => a.row - b.row),
    counts: { rows, good: rows - bad, bad, doubtful, errors, warnings },
  };
}

/** Ids of the table that other files of the published dataset have. */
function takenBy(rows: readonly TableRow[], { published, provider }: CheckContext): Map<string, string> {
  if (published === null) return new Map();
  return idsTaken(published, provider.file, new Set(rows.map((row) => row.get('id'))));
}

/** A table that its name puts into an oblast of which nothing is known is not read by the build. */
function oblastFindings({ provider, hromadas }: CheckContext): Finding[] {
  const oblast = oblastOfName(provider.file);
  if (oblast === null || hromadas.some(({ code }) => code.startsWith(oblast))) return [];
  const at = { severity: 'error', file: provider.file, row: 0, column: null, came: '' } as const;
  return [{ ...at, key: 'fileOblast', params: { oblast } }];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Rows that the file itself spoils: formulas, open quotes, too many cells. */
function faultyRows(findings: readonly Finding[]): Set<number> {
  return new Set(findings.filter(isError).map(({ row }) => row));
}

function noRows(file: string, row: number): Finding {
  return { severity: 'error', file, row, column: null, key: 'noRows', came: '' };
}

/**
 * The build is lenient: a service must not vanish because its phone has a slip, so it leaves the value out with a
 * warning. Whoever checks a file wants to publish what stands in it: whatever would be lost is an error here. A warning
 * remains what is read as it stands and only looks odd.
 */
const LOST = new Set<Finding['key']>([
  'edrpou',
  'phones',
  'phoneCut',
  'email',
  'link',
  'homoglyph',
  'classifierSpoilt',
  'hours',
  'hoursDays',
]);

/** The finding as a check counts it: `error` or `warning`, never `fatal`. */
function strict(finding: Finding): Finding {
  if (finding.severity === 'error') return finding;
  if (finding.severity === 'warning' && !LOST.has(finding.key)) return finding;
  return { ...finding, severity: 'error' };
}
