import { parseArgs } from 'node:util';
import type { Code } from '../../src/domain/code.ts';
import type { ISODate } from '../../src/domain/service.ts';
import type { TerritoryStatus } from '../../src/domain/hromada.ts';
import type { Capacities } from '../../src/domain/siting/existing.ts';
import type { SitesGoal } from '../../src/domain/siting/types.ts';
import { UNDER_FIRE } from '../../src/domain/territory.ts';
import { oneOf, readDate, readMonths, readRegion, readServices, usage } from './args.ts';

export const SITES_USAGE =
  'usage: npm run report -- sites --region UA74 --service early-intervention ' +
  '(--new 2 | --cover PERCENT | --total 2 | --longest 2) --radius KM [--curve 10] [--floor PERCENT] ' +
  '[--weights FILE|FIGURE] [--must CODES] [--only CODES] [--spare fire,STATUS,CODES] ' +
  '[--fixed CODES] [--close CODES|all] [--move CODES|all] [--capacity N] [--existing-capacity N] [--rate N] ' +
  '[--date YYYY-MM-DD] [--max-age MONTHS] [--services FILE] [--surveys FILE] [--time-limit SECONDS] [--format json]';

/** What `report sites` was asked. Whether region, services and codes exist is known only with the data. */
export interface SitesArgs {
  /** Oblast prefix, or `UA` for the whole country. */
  readonly region: string;
  /** A service of any of them counts as existing. */
  readonly services: readonly string[];
  readonly goal: SitesGoal;
  readonly radiusKm: number;
  /** A file of need figures, or the id of a built-in one. */
  readonly weights: string | null;
  /** Percent of every raion that must be covered. */
  readonly floor: number | null;
  /** What one site comes to, two, and so on to so many; null = only what is asked. */
  readonly curve: number | null;
  /** Hromadas that count as existing sites besides; 19 or 9 characters, as in all lists of codes. */
  readonly fixed: readonly Code[];
  readonly must: readonly Code[];
  readonly only: readonly Code[] | null;
  readonly closed: readonly Code[] | 'all';
  readonly moved: readonly Code[] | 'all';
  /** Recipients a month; null = no limits are asked about. */
  readonly capacity: Capacities | null;
  /** No new site where order 376 says so of the hromada: statuses among the spared, or `fire` for all of them. */
  readonly spareStatuses: readonly TerritoryStatus[];
  /** Nor in these hromadas; 19 or 9 characters. */
  readonly spared: readonly Code[];
  readonly date: ISODate;
  readonly maxAge: number | null;
  readonly servicesFile: string | null;
  readonly surveysFile: string | null;
  /** Seconds. */
  readonly timeLimit: number;
}

/** Seconds. Covering all of the country may take hours to prove; then the best found and the bound are the answer. */
const USUAL_TIME_LIMIT = 60;

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  region: TEXT,
  service: TEXT,
  new: TEXT,
  cover: TEXT,
  total: TEXT,
  longest: TEXT,
  curve: TEXT,
  floor: TEXT,
  must: TEXT,
  only: TEXT,
  close: TEXT,
  move: TEXT,
  capacity: TEXT,
  'existing-capacity': TEXT,
  rate: TEXT,
  radius: TEXT,
  weights: TEXT,
  fixed: TEXT,
  spare: TEXT,
  date: TEXT,
  'max-age': TEXT,
  services: TEXT,
  surveys: TEXT,
  'time-limit': TEXT,
  format: TEXT,
};

type Values = { readonly [key in keyof typeof OPTIONS]?: string | undefined };

/** Reads the arguments after `report sites`; throws ReportFailure `usage`. `today` stands in for a missing `--date`. */
export function readSitesArgs(argv: readonly string[], today: ISODate): SitesArgs {
  const values = parse(argv);
  oneOf('--format', values.format, ['json'], 'json');
  return {
    region: readRegion(values.region),
    services: readServices(values.service),
    goal: readGoal(values),
    radiusKm: readNumber('--radius', values.radius, 'km'),
    weights: values.weights ?? null,
    floor: values.floor === undefined ? null : readPercent('--floor', values.floor),
    curve: readCurve(values),
    fixed: readCodes('--fixed', values.fixed),
    must: readCodes('--must', values.must),
    only: values.only === undefined ? null : readCodes('--only', values.only),
    closed: values.close === 'all' ? 'all' : readCodes('--close', values.close),
    moved: values.move === 'all' ? 'all' : readCodes('--move', values.move),
    capacity: readCapacity(values),
    ...readSpared(values.spare),
    date: readDate(values.date, today),
    maxAge: readMonths(values['max-age']),
    servicesFile: values.services ?? null,
    surveysFile: values.surveys ?? null,
    timeLimit: readTimeLimit(values['time-limit']),
  };
}

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw usage((error as Error).message);
  }
}

const GOALS = ['new', 'cover', 'total', 'longest'] as const;

function readGoal(values: Values): SitesGoal {
  const [kind, ...more] = GOALS.filter((goal) => values[goal] !== undefined);
  if (kind === undefined || more.length > 0) {
    throw usage('expected one of --new, --cover, --total and --longest');
  }
  if (kind === 'cover') return { kind, percent: readPercent('--cover', values.cover) };
  return { kind, count: readCount(`--${kind}`, values[kind]) };
}

function readPercent(name: string, text: string | undefined): number {
  const percent = readNumber(name, text, 'percent');
  if (percent > 100) throw usage(`${name}: expected 0 to 100 percent, came ${text}`);
  return percent;
}

function readCount(name: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,6}$/.test(text)) return Number(text);
  throw usage(`${name}: expected a whole number of sites, came ${text}`);
}

function readCurve({ curve, cover }: Values): number | null {
  if (curve === undefined) return null;
  if (cover !== undefined)
    throw usage('--curve: expected beside --new, --total or --longest, came beside --cover');
  return readCount('--curve', curve);
}

function readCapacity(values: Values): Capacities | null {
  const { capacity, 'existing-capacity': existing, rate } = values;
  if (capacity === undefined && existing === undefined && rate === undefined) return null;
  const perWeight =
    rate === undefined ? 1 : readNumber('--rate', rate, 'recipients for each resident or recipient');
  if (perWeight === 0) throw usage('--rate: expected more than 0');
  const figure = (name: string, text: string | undefined) =>
    text === undefined ? null : readNumber(name, text, 'recipients a month');
  return {
    ofNew: figure('--capacity', capacity),
    unstated: figure('--existing-capacity', existing),
    perWeight,
  };
}

function readNumber(name: string, text: string | undefined, unit: string): number {
  if (text === undefined) throw usage(`${name} is missing`);
  if (!/^\d{1,6}(\.\d+)?$/.test(text)) throw usage(`${name}: expected ${unit}, came ${text}`);
  return Number(text);
}

function readTimeLimit(text: string | undefined): number {
  if (text === undefined) return USUAL_TIME_LIMIT;
  const seconds = readNumber('--time-limit', text, 'seconds');
  if (seconds === 0) throw usage('--time-limit: expected more than 0 seconds');
  return seconds;
}

function readSpared(text: string | undefined): Pick<SitesArgs, 'spareStatuses' | 'spared'> {
  const words = (text ?? '').split(/[,;]/).map((word) => word.trim());
  const statuses = UNDER_FIRE.filter((status) => words.includes('fire') || words.includes(status));
  const codes = words.filter((word) => !['', 'fire', ...UNDER_FIRE].includes(word));
  const spared = readCodes('--spare', codes.length === 0 ? undefined : codes.join());
  return { spareStatuses: statuses, spared };
}

function readCodes(name: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  const codes = text.split(/[,;]/).map((code) => code.trim());
  const wrong = codes.find((code) => !/^UA\d{7}(\d{10})?$/.test(code));
  if (wrong !== undefined) {
    throw usage(`${name}: expected codes of 19 or 9 characters, comma between, came ${wrong}`);
  }
  return codes;
}
