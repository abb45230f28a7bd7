import Papa from 'papaparse';
import type { ISODate } from '../../src/domain/service.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { failed, type ReportOutput } from './run.ts';
import { readStaleArgs, STALE_USAGE, type StaleArgs } from './stale-args.ts';
import { type StaleRow, staleRows } from './stale-rows.ts';
import { servicesOfOblast } from '../../src/domain/compare/releases.ts';

const COLUMNS = [
  'last',
  'months',
  'id',
  'type',
  'provider',
  'where',
  'whereName',
  'phone',
  'source',
] as const;

const WORDS = {
  uk: {
    noPhone: 'телефону не знаємо',
    noDate: 'без дати',
    age: (months: number | null) => `${months} міс.`,
    sum: (rows: number, all: number, months: number) =>
      `Старших за ${months} міс.: ${rows} із ${all} записів.`,
  },
  en: {
    noPhone: 'no phone known',
    noDate: 'no date',
    age: (months: number | null) => `${months} months`,
    sum: (rows: number, all: number, months: number) =>
      `${rows} of ${all} records are older than ${months} months.`,
  },
} as const;

/** `npm run report -- stale --months 12`: what to check again, whom to call, and who said it last. */
export function runStale(argv: readonly string[], folder: string, today: ISODate): ReportOutput {
  try {
    const args = readStaleArgs(argv);
    const { services, pack } = readPublishedServices(folder);
    const names = new Map(pack.hromadas.map(({ code, name }) => [code, name.uk]));
    const own = args.region === 'UA' ? services : servicesOfOblast(services, args.region);
    const rows = staleRows(own, today, args.months, (code) => names.get(code) ?? null);
    return { exitCode: 0, stdout: format(rows, args, own.length), stderr: '' };
  } catch (error) {
    return failed(error, STALE_USAGE);
  }
}

function format(rows: readonly StaleRow[], { format: kind, months, lang }: StaleArgs, all: number): string {
  if (kind === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  if (kind === 'csv') return Papa.unparse({ fields: [...COLUMNS], data: cells }, { escapeFormulae: true });
  const words = WORDS[lang];
  const lines = rows.map((row) => {
    const { last, id, provider, where, whereName, phone, source } = row;
    const day = last === '' ? words.noDate : `${last} (${words.age(row.months)})`;
    const place = whereName === '' ? where : `${whereName} (${where})`;
    return `${day}  ${id}\n  ${provider}, ${place}\n  ${phone === '' ? words.noPhone : phone}\n  ${source}`;
  });
  return [...lines, words.sum(rows.length, all, months)].join('\n');
}
