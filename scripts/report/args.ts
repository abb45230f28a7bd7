import { parseArgs } from 'node:util';
import type { Match } from '../../src/domain/coverage/combine.ts';
import type { ISODate } from '../../src/domain/service.ts';
import { ReportFailure } from './failure.ts';

export const FORMATS = ['json', 'csv', 'table'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE =
  'usage: npm run report -- coverage --region UA74 --service social-taxi[,home-care] [--match any|all] ' +
  '[--date YYYY-MM-DD] [--max-age MONTHS] [--services FILE] [--surveys FILE] [--format json|csv|table]';

/** What `report coverage` was asked. Whether region and services exist is known only with the data. */
export interface CoverageArgs {
  /** Oblast prefix, or `UA` for the whole country. */
  readonly region: string;
  readonly services: readonly string[];
  readonly match: Match;
  readonly date: ISODate;
  readonly maxAge: number | null;
  readonly servicesFile: string | null;
  readonly surveysFile: string | null;
  readonly format: Format;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  region: TEXT,
  service: TEXT,
  match: TEXT,
  date: TEXT,
  'max-age': TEXT,
  services: TEXT,
  surveys: TEXT,
  format: TEXT,
};

/** Reads the arguments after `report`; throws ReportFailure `usage`. `today` stands in for a missing `--date`. */
export function readArgs(argv: readonly string[], today: ISODate): CoverageArgs {
  const [command, ...rest] = argv;
  if (command !== 'coverage')
    throw usage(command === undefined ? 'no command' : `unknown command ${command}`);
  const values = parse(rest);
  return {
    region: readRegion(values.region),
    services: readServices(values.service),
    match: oneOf('--match', values.match, ['any', 'all'], 'any'),
    date: readDate(values.date, today),
    maxAge: readMonths(values['max-age']),
    servicesFile: values.services ?? null,
    surveysFile: values.surveys ?? null,
    format: oneOf('--format', values.format, FORMATS, 'json'),
  };
}

type Values = { readonly [key in keyof typeof OPTIONS]?: string | undefined };

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw usage((error as Error).message);
  }
}

export function readRegion(text: string | undefined): string {
  if (text === undefined) throw usage('--region is missing');
  if (text === 'UA' || /^UA\d{2}$/.test(text)) return text;
  if (/^UA\d{2}0000000\d{8}$/.test(text)) return text.slice(0, 4);
  throw usage(`--region: expected an oblast (UA74) or UA, came ${text}`);
}

export function readServices(text: string | undefined): string[] {
  const ids = (text ?? '').split(',').map((id) => id.trim());
  if (text === undefined || ids.includes(''))
    throw usage('--service: expected ids of service types, comma between');
  return [...new Set(ids)];
}

export function readDate(text: string | undefined, today: ISODate): ISODate {
  if (text === undefined) return today;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text);
  if (!real) throw usage(`--date: expected a date like 2025-01-31, came ${text}`);
  return text;
}

/** JavaScript takes 2025-02-31 for the 3rd of March. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function readMonths(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,4}$/.test(text)) throw usage(`--max-age: expected whole months, came ${text}`);
  return Number(text);
}

export function oneOf<T extends string>(
  name: string,
  text: string | undefined,
  known: readonly T[],
  usual: T,
): T {
  if (text === undefined) return usual;
  const found = known.find((value) => value === text);
  if (found === undefined) throw usage(`${name}: expected ${known.join(', ')}, came ${text}`);
  return found;
}

export function usage(message: string): ReportFailure {
  return new ReportFailure('usage', message);
}
