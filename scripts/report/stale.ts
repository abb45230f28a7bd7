import Papa from 'papaparse';
import { type ISODate, isOfRegister } from '../../src/domain/service.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { failed, type ReportOutput } from './run.ts';
import { readStaleArgs, STALE_USAGE, type StaleArgs } from './stale-args.ts';
import { type StaleRow, staleRows } from './stale-rows.ts';
import { servicesOfOblast } from '../../src/domain/compare/releases.ts';

const COLUMNS = [
  'people',
  'last',
  'months',
  'project',
  'id',
  'type',
  'provider',
  'where',
  'whereName',
  'phone',
  'source',
] as const;

interface Sums {
  readonly rows: number;
  readonly all: number;
  readonly months: number;
  readonly silent: number;
}

const WORDS = {
  uk: {
    noPhone: 'телефону не знаємо',
    noDate: 'без дати',
    age: (months: number | null) => `${months} міс.`,
    people: (people: number | null) =>
      people === null ? 'скільки жителів, не знаємо' : `жителів ${people.toLocaleString('uk')}`,
    project: (year: string) => `проєкт ${year} року, міг закінчитися`,
    sum: ({ rows, all, months, silent }: Sums) =>
      `Старших за ${months} міс.: ${rows} із ${all} записів, без телефону ${silent}. ` +
      'Першими ті, що обслуговують найбільше жителів (на 01.01.2022, не отримувачів) і найдовше без новин.',
    registers: (count: number) => `Ще ${count} з відкритих реєстрів: їх оновлює нове видання реєстру.`,
  },
  en: {
    noPhone: 'no phone known',
    noDate: 'no date',
    age: (months: number | null) => `${months} months`,
    people: (people: number | null) =>
      people === null ? 'residents not known' : `${people.toLocaleString('en')} residents`,
    project: (year: string) => `a project of ${year}, it may have ended`,
    sum: ({ rows, all, months, silent }: Sums) =>
      `${rows} of ${all} records are older than ${months} months, ${silent} without a phone. ` +
      'First those that serve most residents (on 1 January 2022, not recipients) and are longest without news.',
    registers: (count: number) => `${count} more are of open registers: a new edition updates them.`,
  },
} as const;

/** `npm run report -- stale --months 12`: what to check again first, whom to call, and who said it last. */
export function runStale(argv: readonly string[], folder: string, today: ISODate): ReportOutput {
  try {
    const args = readStaleArgs(argv);
    const { services, pack } = readPublishedServices(folder);
    const here = args.region === 'UA' ? services : servicesOfOblast(services, args.region);
    const own = here.filter((service) => !isOfRegister(service));
    const question = { today, months: args.months, hromadas: pack.hromadas };
    const registers = staleRows(here.filter(isOfRegister), question).length;
    const rows = staleRows(own, question);
    return { exitCode: 0, stdout: format(rows, args, { all: own.length, registers }), stderr: '' };
  } catch (error) {
    return failed(error, STALE_USAGE);
  }
}

interface Beside {
  /** Records of tables, stale or not. */
  readonly all: number;
  /** Stale records of registers: no call mends them. */
  readonly registers: number;
}

function format(rows: readonly StaleRow[], args: StaleArgs, { all, registers }: Beside): string {
  const { format: kind, months, lang } = args;
  if (kind === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  if (kind === 'csv') return Papa.unparse({ fields: [...COLUMNS], data: cells }, { escapeFormulae: true });
  const words = WORDS[lang];
  const lines = rows.map((row) => {
    const { last, id, provider, where, whereName, phone, source, project } = row;
    const day = last === '' ? words.noDate : `${last} (${words.age(row.months)})`;
    const facts = [day, words.people(row.people), ...(project === '' ? [] : [words.project(project)])];
    const place = whereName === '' ? where : `${whereName} (${where})`;
    return `${facts.join(', ')}  ${id}\n  ${provider}, ${place}\n  ${phone === '' ? words.noPhone : phone}\n  ${source}`;
  });
  const silent = rows.filter(({ phone }) => phone === '').length;
  const sum = words.sum({ rows: rows.length, all, months, silent });
  return [...lines, sum, ...(registers === 0 ? [] : [words.registers(registers)])].join('\n');
}
