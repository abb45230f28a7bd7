import type { Language } from '../../src/domain/text.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';
import { parseArgs } from 'node:util';

/** How the command is used, and what it says of a wrong line of its. */
export function commandWords(lang: Language): typeof uk.check {
  return plainWords('commands', uk, lang).check;
}

export interface CheckArgs {
  readonly file: string;
  readonly json: boolean;
  readonly lang: Language;
  /** Oblast within which names of hromadas are looked up; null = as the file's name says, else the whole country. */
  readonly region: string | null;
  /** The table as it was published last: its rows that vanished are asked about. */
  readonly previous: string | null;
}

/** The language in which a command line is answered, even one that cannot be read. */
export function langOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return (
    LANGUAGE_CODES.find((code) => argv.includes(`--lang=${code}`) || (at >= 0 && argv[at + 1] === code)) ??
    'uk'
  );
}

/** Reads the command line; a text says what is wrong with it, `help` asks how it is used. */
export function readArgs(argv: readonly string[]): CheckArgs | string {
  const words = commandWords(langOf(argv));
  const expected = (what: string, came: string) => fill(words.expected, { expected: what, came });
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        region: { type: 'string' },
        previous: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return fill(words.oneFile, { came: positionals.length });
    const lang = values.lang ?? 'uk';
    if (!LANGUAGE_CODES.includes(lang)) return `--lang: ${expected(LANGUAGE_CODES.join(', '), lang)}`;
    const region = values.region ?? null;
    if (region !== null && !/^UA\d{2}$/.test(region)) return `--region: ${expected('UA74', region)}`;
    return { file, json: values.json ?? false, lang, region, previous: values.previous ?? null };
  } catch (error) {
    return (error as Error).message;
  }
}
