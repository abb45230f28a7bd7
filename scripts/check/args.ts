import { parseArgs } from 'node:util';
import type { MessageLang } from '../../src/data/finding.ts';

export const USAGE: Readonly<Record<MessageLang, string>> = {
  uk: `npm run check-data -- ФАЙЛ [--json] [--lang uk|en] [--region UA74] [--previous ФАЙЛ]
  ФАЙЛ        таблиця послуг, CSV або XLSX, чи інша таблиця теки data/ (surveys.csv, bodies.csv …)
  --json      знахідки для програм
  --lang en   англійською
  --region    область, у якій шукати назви громад (інакше — як каже назва файлу)
  --previous  таблиця минулого випуску: про кожен зниклий запис спитають
Код виходу: 0 — помилок немає, 1 — є, 2 — файл не прочитано.`,
  en: `npm run check-data -- FILE [--json] [--lang uk|en] [--region UA74] [--previous FILE]
  FILE        a table of services, CSV or XLSX, or another table of data/ (surveys.csv, bodies.csv …)
  --json      findings for programs
  --lang en   in English
  --region    oblast in which names of hromadas are looked up (else as the file's name says)
  --previous  the table of the last release: each record that vanished is asked about
Exit code: 0 without errors, 1 with errors, 2 for what cannot be read.`,
};

const WORDS = {
  uk: { file: 'потрібен один ФАЙЛ, маємо', expected: (what: string) => `очікували ${what}, маємо` },
  en: { file: 'expected one FILE, came', expected: (what: string) => `expected ${what}, came` },
} as const;

export interface CheckArgs {
  readonly file: string;
  readonly json: boolean;
  readonly lang: MessageLang;
  /** Oblast within which names of hromadas are looked up; null = as the file's name says, else the whole country. */
  readonly region: string | null;
  /** The table as it was published last: its rows that vanished are asked about. */
  readonly previous: string | null;
}

/** The language in which a command line that cannot be read is answered. */
export function langOf(argv: readonly string[]): MessageLang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'uk';
}

/** Reads the command line; a text says what is wrong with it, `help` asks how it is used. */
export function readArgs(argv: readonly string[]): CheckArgs | string {
  const words = WORDS[langOf(argv)];
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
    if (file === undefined || others.length > 0) return `${words.file} ${positionals.length}`;
    const lang = values.lang ?? 'uk';
    if (lang !== 'uk' && lang !== 'en') return `--lang: ${words.expected('uk, en')} ${lang}`;
    const region = values.region ?? null;
    if (region !== null && !/^UA\d{2}$/.test(region)) return `--region: ${words.expected('UA74')} ${region}`;
    return { file, json: values.json ?? false, lang, region, previous: values.previous ?? null };
  } catch (error) {
    return (error as Error).message;
  }
}
