import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Code } from '../../src/domain/code.ts';
import type { TerritoryStatus } from '../../src/domain/hromada.ts';
import type { Capacities } from '../../src/domain/siting/question.ts';
import type { SitesGoal } from '../../src/domain/siting/types.ts';
import { UNDER_FIRE } from '../../src/domain/territory.ts';
import { readCount } from '../tools/command.ts';
import type { withQuestion } from './options.ts';

/** Seconds. Covering all of the country may take hours to prove; then the best found and the bound are the answer. */
const USUAL_TIME_LIMIT = 60;

export type SitesOptions = ReturnType<ReturnType<typeof withGoal>['opts']>;

/** What best sites ask besides. */
export function withGoal(command: ReturnType<typeof withQuestion>) {
  return command
    .addOption(goal('new', 'so many new sites that reach the most people').argParser(readSites))
    .addOption(goal('cover', 'as few new sites as reach so much of the people').argParser(readPercent))
    .addOption(goal('total', 'so many new sites with the least way of all together').argParser(readSites))
    .addOption(goal('longest', 'so many new sites with the shortest longest way').argParser(readSites))
    .addOption(
      new Option('--curve <sites>', 'besides, what one site comes to, two, and so on to so many')
        .argParser(readCount)
        .conflicts('cover'),
    )
    .option('--floor <percent>', 'so much of every raion has to be reached', readPercent)
    .requiredOption('--radius <km>', 'how far a site reaches; with --travel, in its unit', readNumber)
    .option(
      '--travel <file>',
      'ways by road instead of straight km: CSV of from,to,minutes,km, or packed JSON',
    )
    .addOption(
      new Option('--by <unit>', 'what of the ways counts')
        .choices(['minutes', 'km'] as const)
        .default('minutes' as const),
    )
    .option('--weights <figure>', 'people to reach: a file of need figures, or the id of a built-in one')
    .option('--fixed <codes>', 'hromadas that count as existing sites besides', readCodes)
    .option('--close <codes>', 'hromadas whose service is thought away, or the word all', readSome)
    .option('--move <codes>', 'hromadas whose service may go elsewhere, or the word all', readSome)
    .option('--must <codes>', 'hromadas with one of the new sites', readCodes)
    .option('--only <codes>', 'the only hromadas where the others may be', readCodes)
    .option(
      '--spare <codes>',
      'hromadas without a new site; a status of order 376, or the word fire: all where it is dangerous',
      readSpared,
    )
    .option('--capacity <recipients>', 'what a new service takes a month', readNumber)
    .option('--existing-capacity <recipients>', 'the same of those whose record does not say', readNumber)
    .option('--rate <recipients>', 'recipients for each resident, or each of the figure', readRate, 1)
    .option('--time-limit <seconds>', 'then the best found is the answer', readTimeLimit, USUAL_TIME_LIMIT)
    .addOption(new Option('--format <kind>').choices(['json'] as const).default('json' as const));
}

const GOALS = ['new', 'cover', 'total', 'longest'] as const;

/** An option that no other goal stands beside. */
function goal<const Name extends (typeof GOALS)[number]>(name: Name, what: string) {
  const unit = name === 'cover' ? ('percent' as const) : ('sites' as const);
  return new Option(`--${name} <${unit}>`, what).conflicts(GOALS.filter((other) => other !== name));
}

export function goalOf(options: Pick<SitesOptions, (typeof GOALS)[number]>): SitesGoal {
  const { new: count, cover, total, longest } = options;
  if (count !== undefined) return { kind: 'new', count };
  if (cover !== undefined) return { kind: 'cover', percent: cover };
  if (total !== undefined) return { kind: 'total', count: total };
  if (longest !== undefined) return { kind: 'longest', count: longest };
  throw new InvalidArgumentError('expected one of --new, --cover, --total and --longest');
}

/** Null where no limits are asked about. */
export function capacityOf(
  options: Pick<SitesOptions, 'capacity' | 'existingCapacity' | 'rate'>,
): Capacities | null {
  const { capacity = null, existingCapacity = null, rate } = options;
  if (capacity === null && existingCapacity === null) return null;
  return { ofNew: capacity, unstated: existingCapacity, perWeight: rate };
}

function readSites(text: string): number {
  return text === '0' ? 0 : readCount(text);
}

function readNumber(text: string): number {
  if (!/^\d{1,6}(\.\d+)?$/.test(text)) throw new InvalidArgumentError('Expected a number.');
  return Number(text);
}

function readPercent(text: string): number {
  const percent = readNumber(text);
  if (percent > 100) throw new InvalidArgumentError('Expected 0 to 100 percent.');
  return percent;
}

function readTimeLimit(text: string): number {
  const seconds = readNumber(text);
  if (seconds === 0) throw new InvalidArgumentError('Expected more than 0 seconds.');
  return seconds;
}

function readRate(text: string): number {
  const rate = readNumber(text);
  if (rate === 0) throw new InvalidArgumentError('Expected more than 0.');
  return rate;
}

interface Spared {
  readonly statuses: readonly TerritoryStatus[];
  readonly codes: readonly Code[];
}

/** No new site where order 376 says so of the hromada (`fire`: hostilities or a part occupied), nor in those named. */
function readSpared(text: string): Spared {
  const words = text.split(/[,;]/).map((word) => word.trim());
  const statuses = UNDER_FIRE.filter((status) => words.includes('fire') || words.includes(status));
  const codes = words.filter((word) => !['', 'fire', ...UNDER_FIRE].includes(word));
  return { statuses, codes: codes.length === 0 ? [] : readCodes(codes.join()) };
}

function readSome(text: string): readonly Code[] | 'all' {
  return text === 'all' ? 'all' : readCodes(text);
}

function readCodes(text: string): Code[] {
  const codes = text.split(/[,;]/).map((code) => code.trim());
  const wrong = codes.find((code) => !/^UA\d{7}(\d{10})?$/.test(code));
  if (wrong === undefined) return codes;
  throw new InvalidArgumentError(`Expected codes of 19 or 9 characters, comma between, came ${wrong}.`);
}
