import Papa from 'papaparse';
import { type ISODate, isOfRegister } from '../../src/domain/service.ts';
import { readPublishedServices } from '../downloads/services.ts';
import type { Language } from '../../src/domain/text.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';
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

/** `npm run report -- stale --months 12`: what to check again first, whom to call, and who said it last. */
export async function runStale(
  argv: readonly string[],
  folder: string,
  today: ISODate,
): Promise<ReportOutput> {
  try {
    const args = readStaleArgs(argv);
    await loadWords(args.lang, ['commands']);
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
  const words = plainWords('commands', uk, lang).stale;
  const lines = rows.map((row) => {
    const { last, id, provider, where, whereName, phone, source, project } = row;
    const day = last === '' ? words.noDate : `${last} (${fill(words.age, { months: row.months ?? '' })})`;
    const facts = [
      day,
      peopleOf(row.people, lang),
      ...(project === '' ? [] : [fill(words.project, { year: project })]),
    ];
    const place = whereName === '' ? where : `${whereName} (${where})`;
    return `${facts.join(', ')}  ${id}\n  ${provider}, ${place}\n  ${phone === '' ? words.noPhone : phone}\n  ${source}`;
  });
  const silent = rows.filter(({ phone }) => phone === '').length;
  const sum = fill(words.sum, { rows: rows.length, all, months, silent });
  return [...lines, sum, ...(registers === 0 ? [] : [fill(words.registers, { count: registers })])].join(
    '\n',
  );
}

function peopleOf(people: number | null, lang: Language): string {
  const words = plainWords('commands', uk, lang).stale;
  return people === null ? words.noPeople : fill(words.people, { people: formatNumber(people, lang) });
}
