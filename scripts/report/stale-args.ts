import { parseArgs } from 'node:util';

import { type Format, FORMATS, oneOf, readMonths, readRegion, usage } from './args.ts';

export const STALE_USAGE =
  'usage: npm run report -- stale [--months 12] [--region UA74] [--format json|csv|table]';

/** What `report stale` was asked. */
export interface StaleArgs {
  readonly months: number;
  /** Oblast prefix, or `UA` for the whole country. */
  readonly region: string;
  readonly format: Format;
}

const TEXT = { type: 'string' } as const;

/** Reads the arguments after `stale`; throws ReportFailure `usage`. */
export function readStaleArgs(args: readonly string[]): StaleArgs {
  const { months, region, format } = parse(args);
  return {
    months: readMonths(months) ?? 12,
    region: readRegion(region ?? 'UA'),
    format: oneOf('--format', format, FORMATS, 'table'),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { months: TEXT, region: TEXT, format: TEXT } }).values;
  } catch (error) {
    throw usage((error as Error).message);
  }
}
