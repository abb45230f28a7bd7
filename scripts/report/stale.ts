import Papa from 'papaparse';
import type { ISODate } from '../../src/domain/service.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { failed, type ReportOutput } from './run.ts';
import { readStaleArgs, STALE_USAGE, type StaleArgs } from './stale-args.ts';
import { type StaleRow, staleRows } from './stale-rows.ts';
import { servicesOfOblast } from '../../src/domain/compare/releases.ts';

const COLUMNS = ['last', 'months', 'id', 'provider', 'where', 'phone', 'source'] as const;

/** `npm run report -- stale --months 12`: what to check again, whom to call, and who said it last. */
export function runStale(argv: readonly string[], folder: string, today: ISODate): ReportOutput {
  try {
    const args = readStaleArgs(argv);
    const { services } = readPublishedServices(folder);
    const own = args.region === 'UA' ? services : servicesOfOblast(services, args.region);
    const rows = staleRows(own, today, args.months);
    return { exitCode: 0, stdout: format(rows, args, own.length), stderr: '' };
  } catch (error) {
    return failed(error, STALE_USAGE);
  }
}

function format(rows: readonly StaleRow[], { format: kind, months }: StaleArgs, all: number): string {
  if (kind === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  if (kind === 'csv') return Papa.unparse({ fields: [...COLUMNS], data: cells }, { escapeFormulae: true });
  const lines = rows.map(({ last, months: age, id, provider, where, phone, source }) => {
    const call = phone === '' ? 'no phone' : phone;
    return `${last === '' ? 'no date' : `${last} (${age} months)`}  ${id}\n  ${provider}, ${where}\n  ${call}\n  ${source}`;
  });
  return [...lines, `${rows.length} of ${all} records are older than ${months} months.`].join('\n');
}
