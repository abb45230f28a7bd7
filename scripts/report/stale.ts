import { type Command, Option } from '@commander-js/extra-typings';
import Papa from 'papaparse';
import type { ISODate } from '../../src/domain/date.ts';
import { isOfRegister } from '../../src/domain/service.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { formatOption, readMonths, readRegion } from './options.ts';
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

/** What of the published records is asked. */
export function withAge(command: Command) {
  return command
    .option('--months <months>', 'what was confirmed longer ago', readMonths, 12)
    .option('--region <code>', 'an oblast (UA74), or UA for the whole country', readRegion, 'UA')
    .addOption(formatOption('table'))
    .addOption(
      new Option('--lang <lang>', 'of what a table says beside the records')
        .choices(LANGUAGE_CODES)
        .default('uk'),
    );
}

type StaleOptions = ReturnType<ReturnType<typeof withAge>['opts']>;

/** `npm run report -- stale --months 12`: what to check again first, whom to call, and who said it last. */
export async function reportStale(options: StaleOptions, folder: string, today: ISODate): Promise<string> {
  await loadWords(options.lang, ['commands']);
  const { services, pack } = readPublishedServices(folder);
  const here = options.region === 'UA' ? services : servicesOfOblast(services, options.region);
  const own = here.filter((service) => !isOfRegister(service));
  const question = { today, months: options.months, hromadas: pack.hromadas };
  const registers = staleRows(here.filter(isOfRegister), question).length;
  const rows = staleRows(own, question);
  return format(rows, options, { all: own.length, registers });
}

interface Beside {
  /** Records of tables, stale or not. */
  readonly all: number;
  /** Stale records of registers: no call mends them. */
  readonly registers: number;
}

function format(rows: readonly StaleRow[], args: StaleOptions, { all, registers }: Beside): string {
  const { format: kind, months, lang } = args;
  if (kind === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  if (kind === 'csv') return Papa.unparse({ fields: [...COLUMNS], data: cells }, { escapeFormulae: true });
  const words = plainWords('commands', uk, lang).stale;
  const lines = rows.map((row) => {
    const { last, id, provider, where, whereName, phone, source, project, people } = row;
    const facts = [
      last === '' ? words.noDate : `${last} (${fill(words.age, { months: row.months ?? '' })})`,
      people === null ? words.noPeople : fill(words.people, { people: formatNumber(people, lang) }),
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
