import { type Command, Option } from '@commander-js/extra-typings';
import Papa from 'papaparse';
import type { ISODate } from '../../src/domain/service.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { formatOption, readMonths, readRegion } from './options.ts';
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

/** What of the published records is asked. */
export function withAge(command: Command) {
  return command
    .option('--months <months>', 'what was confirmed longer ago', readMonths, 12)
    .option('--region <code>', 'an oblast (UA74), or UA for the whole country', readRegion, 'UA')
    .addOption(formatOption('table'))
    .addOption(
      new Option('--lang <lang>', 'of what a table says beside the records')
        .choices(['uk', 'en'] as const)
        .default('uk' as const),
    );
}

type StaleOptions = ReturnType<ReturnType<typeof withAge>['opts']>;

/** `npm run report -- stale --months 12`: what to check again, whom to call, and who said it last. */
export function reportStale(options: StaleOptions, folder: string, today: ISODate): string {
  const { services, pack } = readPublishedServices(folder);
  const names = new Map(pack.hromadas.map(({ code, name }) => [code, name.uk]));
  const own = options.region === 'UA' ? services : servicesOfOblast(services, options.region);
  const rows = staleRows(own, today, options.months, (code) => names.get(code) ?? null);
  return format(rows, options, own.length);
}

function format(
  rows: readonly StaleRow[],
  { format: kind, months, lang }: StaleOptions,
  all: number,
): string {
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
