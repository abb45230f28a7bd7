import { parseArgs } from 'node:util';
import type { MessageLang } from '../../src/data/finding.ts';

export const USAGE =
  'usage: npm run check-data -- FILE [--json] [--lang uk|en] [--region UA74] [--previous FILE]';

export interface CheckArgs {
  readonly file: string;
  readonly json: boolean;
  readonly lang: MessageLang;
  /** Oblast within which names of hromadas are looked up; null = as the file's name says, else the whole country. */
  readonly region: string | null;
  /** The table as it was published last: its rows that vanished are asked about. */
  readonly previous: string | null;
}

/** Reads the command line; a text says what is wrong with it. */
export function readArgs(argv: readonly string[]): CheckArgs | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        region: { type: 'string' },
        previous: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return `expected one FILE, came ${positionals.length}`;
    const lang = values.lang ?? 'uk';
    if (lang !== 'uk' && lang !== 'en') return `--lang: expected uk or en, came ${lang}`;
    const region = values.region ?? null;
    if (region !== null && !/^UA\d{2}$/.test(region)) return `--region: expected UA74, came ${region}`;
    return { file, json: values.json ?? false, lang, region, previous: values.previous ?? null };
  } catch (error) {
    return (error as Error).message;
  }
}
