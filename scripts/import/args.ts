import { parseArgs } from 'node:util';
import type { Decisions } from '../../src/data/intake/question.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../src/data/provider/columns.ts';
import type { Language } from '../../src/domain/text.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';
import { commandWords, langOf } from '../check/args.ts';

/** What the command says. */
export function importWords(lang: Language): typeof uk.import {
  return plainWords('commands', uk, lang).import;
}

export interface ImportArgs {
  readonly file: string;
  readonly profile: string | null;
  readonly region: string | null;
  readonly decisions: Decisions;
  readonly out: string | null;
  readonly save: string | null;
  readonly table: number;
  /** The body that answers for a bundle; and whether it is all of the oblast. */
  readonly by: string | null;
  readonly whole: boolean;
  readonly lang: Language;
}

const TEXT = { type: 'string' } as const;

/** Reads the command line; a text says what is wrong with it, `help` asks how it is used. */
export function readArgs(argv: readonly string[]): ImportArgs | string {
  const lang = langOf(argv);
  const words = commandWords(lang);
  const expected = (what: string, came: string) => fill(words.expected, { expected: what, came });
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        profile: TEXT,
        region: TEXT,
        set: { type: 'string', multiple: true },
        out: TEXT,
        save: TEXT,
        table: TEXT,
        by: TEXT,
        whole: { type: 'boolean' },
        lang: TEXT,
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return fill(words.oneFile, { came: positionals.length });
    if (values.lang !== undefined && values.lang !== lang)
      return `--lang: ${expected(LANGUAGE_CODES.join(', '), values.lang)}`;
    const region = values.region ?? null;
    if (region !== null && !/^UA\d{2}$/.test(region)) return `--region: ${expected('UA74', region)}`;
    const table = Number(values.table ?? 1);
    if (!Number.isInteger(table) || table < 1)
      return `--table: ${expected('1, 2, 3…', String(values.table))}`;
    if (values.out?.endsWith('.zip') === true && values.by === undefined)
      return `--by: ${expected(importWords(lang).body, '')}`;
    const decisions = decisionsOf(values.set ?? []);
    if (typeof decisions === 'string') return `--set: ${expected(importWords(lang).column, decisions)}`;
    return {
      file,
      profile: values.profile ?? null,
      region,
      decisions,
      out: values.out ?? null,
      save: values.save ?? null,
      table: table - 1,
      lang,
      by: values.by ?? null,
      whole: values.whole ?? false,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

/** `status=operating`, `service_type:соц. супровід=family-support`; a text is what is no column. */
function decisionsOf(settings: readonly string[]): Decisions | string {
  const constants: Partial<Record<ProviderColumn, string>> = {};
  const values: Partial<Record<ProviderColumn, Record<string, string | null>>> = {};
  for (const setting of settings) {
    const [, column = '', text, value = ''] = /^([a-z_]+)(?::([\s\S]*))?=([\s\S]*?)$/.exec(setting) ?? [];
    if (!isColumn(column)) return setting;
    if (text === undefined) constants[column] = value;
    else values[column] = { ...values[column], [text]: value === '' ? null : value };
  }
  return { constants, values };
}

const isColumn = (name: string): name is ProviderColumn =>
  (PROVIDER_COLUMNS as readonly string[]).includes(name);
