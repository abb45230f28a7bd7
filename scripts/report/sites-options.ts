import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { Code } from '../../src/domain/code.ts';
import type { SitesGoal } from '../../src/domain/siting/types.ts';
import { readCount } from '../tools/command.ts';
import type { withQuestion } from './options.ts';

/** Seconds. Covering all of the country may take hours to prove; then the best found and the bound are the answer. */
const USUAL_TIME_LIMIT = 60;

export type SitesOptions = ReturnType<ReturnType<typeof withGoal>['opts']>;

/** What best sites ask besides. */
export function withGoal(command: ReturnType<typeof withQuestion>) {
  return command
    .addOption(new Option('--new <sites>', 'so many new sites').argParser(readSites).conflicts('cover'))
    .option('--cover <percent>', 'as few new sites as reach so much of the people', readPercent)
    .requiredOption('--radius <km>', 'how far a site reaches', readNumber)
    .option('--weights <figure>', 'people to reach: a file of need figures, or the id of a built-in one')
    .option('--fixed <codes>', 'hromadas that count as existing sites besides', readCodes)
    .option(
      '--spare <codes>',
      'hromadas without a new site; the word fire: all where it is dangerous',
      readSpared,
    )
    .option('--time-limit <seconds>', 'then the best found is the answer', readTimeLimit, USUAL_TIME_LIMIT)
    .addOption(new Option('--format <kind>').choices(['json'] as const).default('json' as const));
}

export function goalOf({ new: count, cover }: Pick<SitesOptions, 'new' | 'cover'>): SitesGoal {
  if (cover !== undefined) return { kind: 'cover', percent: cover };
  if (count === undefined) throw new InvalidArgumentError('expected one of --new and --cover');
  return { kind: 'new', count };
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

/** No new site where order 376 lists hostilities or a part as occupied (the word `fire`), nor in the hromadas named. */
function readSpared(text: string): { readonly fire: boolean; readonly codes: readonly Code[] } {
  const words = text.split(/[,;]/).map((word) => word.trim());
  const codes = words.filter((word) => word !== '' && word !== 'fire');
  return { fire: words.includes('fire'), codes: codes.length === 0 ? [] : readCodes(codes.join()) };
}

function readCodes(text: string): Code[] {
  const codes = text.split(/[,;]/).map((code) => code.trim());
  const wrong = codes.find((code) => !/^UA\d{7}(\d{10})?$/.test(code));
  if (wrong === undefined) return codes;
  throw new InvalidArgumentError(`Expected codes of 19 or 9 characters, comma between, came ${wrong}.`);
}
