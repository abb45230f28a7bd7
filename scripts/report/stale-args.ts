import { parseArgs } from 'node:util';

import type { Language } from '../../src/domain/text.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { type Format, FORMATS, oneOf, readMonths, readRegion, usage } from './args.ts';

export const STALE_USAGE =
  'usage: npm run report -- stale [--months 12] [--region UA74] [--format json|csv|table] [--lang uk|en]';

/** What `report stale` was asked. */
export interface StaleArgs {
  readonly months: number;
  /** Oblast prefix, or `UA` for the whole country. */
  readonly region: string;
  readonly format: Format;
  /** Of what a table says beside the records. */
  readonly lang: Language;
}

const TEXT = { type: 'string' } as const;

/** Reads the arguments after `stale`; throws ReportFailure `usage`. */
export function readStaleArgs(args: readonly string[]): StaleArgs {
  const { months, region, format, lang } = parse(args);
  return {
    months: readMonths(months) ?? 12,
    region: readRegion(region ?? 'UA'),
    format: oneOf('--format', format, FORMATS, 'table'),
    lang: oneOf('--lang', lang, LANGUAGE_CODES, 'uk'),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { months: TEXT, region: TEXT, format: TEXT, lang: TEXT };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw usage((error as Error).message);
  }
}
