import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { ISODate } from '../../src/domain/date.ts';
import { readDate } from '../tools/command.ts';

export type Format = 'json' | 'csv' | 'table';

export function formatOption(usual: Format) {
  return new Option('--format <kind>', 'how it is written')
    .choices(['json', 'csv', 'table'] as const)
    .default(usual);
}

/** What coverage and best sites ask alike. Whether region and services exist is known only with the data. */
export function withQuestion(command: Command, today: ISODate) {
  return command
    .requiredOption('--region <code>', 'an oblast (UA74), or UA for the whole country', readRegion)
    .requiredOption('--service <types>', 'ids of service types, comma between', readServices)
    .option('--date <day>', 'the day that is asked about', readDate, today)
    .option('--max-age <months>', 'older records and surveys do not count', readMonths)
    .option('--services <file>', 'a table of services instead of the built-in ones')
    .option('--surveys <file>', 'a table of surveys instead of the built-in ones');
}

export type Question = ReturnType<ReturnType<typeof withQuestion>['opts']>;

export function matchOption() {
  return new Option('--match <how>', 'with several types: any or all of them')
    .choices(['any', 'all'] as const)
    .default('any' as const);
}

export function readRegion(text: string): string {
  if (text === 'UA' || /^UA\d{2}$/.test(text)) return text;
  if (/^UA\d{2}0000000\d{8}$/.test(text)) return text.slice(0, 4);
  throw new InvalidArgumentError('Expected an oblast (UA74) or UA.');
}

function readServices(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes('')) throw new InvalidArgumentError('Expected ids of service types, comma between.');
  return [...new Set(ids)];
}

export function readMonths(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('Expected whole months.');
  return Number(text);
}
