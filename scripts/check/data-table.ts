import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckCounts } from '../../src/data/check/check-rows.ts';
import { summaryOf } from '../../src/data/check/summary.ts';
import type { Finding } from '../../src/data/finding.ts';
import { applyRules } from '../../src/data/rules/index.ts';
import { readCommittedTables } from '../data/committed.ts';
import { readTables } from '../data/rules.ts';
import type { Output } from '../tools/command.ts';
import type { CheckOptions } from './args.ts';
import { describedOf, lineOf } from './format.ts';

/** Tables of `data/` that are no tables of services: what they say is judged with their neighbours. */
const TABLES: ReadonlySet<string> = new Set([
  'bodies.csv',
  'former-names.csv',
  'hotlines.csv',
  'hromadas.csv',
  'oblasts.csv',
  'recipients.csv',
  'service-types.csv',
  'surveys.csv',
  'territory-status.csv',
]);

/** Whether a file is such a table: named as in `data/`, in a folder with that layout. */
export function isDataTable(file: string): boolean {
  return TABLES.has(path.basename(file)) && existsSync(path.join(path.dirname(file), 'service-types.csv'));
}

/** The same answer as of a table of services, by the readers and the rules of the build. */
export async function checkDataTable(
  file: string,
  { lang, json }: Pick<CheckOptions, 'lang' | 'json'>,
  today: string,
): Promise<Output> {
  const root = path.dirname(file);
  const name = path.basename(file);
  const tables = await readTables(root);
  const all = [...(await readCommittedTables(root)).findings, ...applyRules(tables, today)];
  const findings = all
    .filter((finding) => finding.file === name)
    .map((finding) => Object.assign({}, finding, { file }))
    .toSorted((a, b) => a.row - b.row);
  const rows = tables.all.find((table) => table.file === name)?.rows.length ?? 0;
  const counts = countsOf(rows, findings);
  const described = findings.map((finding) => describedOf(finding, lang, null));
  const stdout =
    json === true
      ? JSON.stringify({ file, readable: true, counts, findings: described }, null, 2)
      : [...findings.map((finding) => lineOf(finding, lang, null)), summaryOf(counts, lang)].join('\n');
  return { exitCode: counts.errors > 0 ? 1 : 0, stdout, stderr: '' };
}

function countsOf(rows: number, findings: readonly Finding[]): CheckCounts {
  const faults = findings.filter(({ severity }) => severity !== 'warning');
  const bad = new Set(faults.flatMap(({ row }) => (row === 0 ? [] : [row])));
  const doubted = findings.filter(
    ({ row, severity }) => severity === 'warning' && row !== 0 && !bad.has(row),
  );
  return {
    rows,
    good: rows - bad.size,
    doubtful: new Set(doubted.map(({ row }) => row)).size,
    bad: bad.size,
    errors: faults.length,
    warnings: findings.length - faults.length,
  };
}
