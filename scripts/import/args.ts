import { parseArgs } from 'node:util';
import type { MessageLang } from '../../src/data/finding.ts';
import type { Decisions } from '../../src/data/intake/question.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../src/data/provider/columns.ts';
import { langOf } from '../check/args.ts';

export const USAGE: Readonly<Record<MessageLang, string>> = {
  uk: `npm run import -- ФАЙЛ [--profile P.json] [--region UA74] [--set стовпець=значення]… [--out ФАЙЛ]
  ФАЙЛ        перелік, яким він є: CSV, XLSX, ODS, таблиця HTML, GeoJSON, Overpass, HSDS 3.0
  --profile   рішення, збережені минулого разу
  --region    область, у якій шукати назви (інакше — як каже файл)
  --set       значення стовпця для всіх рядків (status=operating), або того, що написано: «service_type:соц. супровід=family-support»; порожнє значення: немає відповідника
  --out       куди записати таблицю (.csv або .xlsx; інакше CSV на екран)
  --save      куди записати профіль із цими рішеннями
  --table     яку з таблиць файлу прочитати, від 1
  --lang en   англійською
Код виходу: 0 — усе ціле, 1 — чогось бракує, 2 — файл не прочитано.`,
  en: `npm run import -- FILE [--profile P.json] [--region UA74] [--set column=value]… [--out FILE]
  FILE        a list as it is: CSV, XLSX, ODS, a table of HTML, GeoJSON, Overpass, HSDS 3.0
  --profile   decisions kept from the last time
  --region    oblast in which names are looked up (else as the file says)
  --set       value of a column for all rows (status=operating), or of what is written: "service_type:соц. супровід=family-support"; an empty value: no counterpart
  --out       where the table is written (.csv or .xlsx; else CSV to the screen)
  --save      where a profile with these decisions is written
  --table     which of the file's tables is read, from 1
  --lang en   in English
Exit code: 0 whole, 1 something is missing, 2 cannot be read.`,
};

const WORDS = {
  uk: { file: 'потрібен один ФАЙЛ, маємо', expected: (what: string) => `очікували ${what}, маємо`, column: 'стовпець таблиці' },
  en: { file: 'expected one FILE, came', expected: (what: string) => `expected ${what}, came`, column: 'a column of the table' },
} as const;

export interface ImportArgs {
  readonly file: string;
  readonly profile: string | null;
  readonly region: string | null;
  readonly decisions: Decisions;
  readonly out: string | null;
  readonly save: string | null;
  readonly table: number;
  readonly lang: MessageLang;
}

const TEXT = { type: 'string' } as const;

/** Reads the command line; a text says what is wrong with it, `help` asks how it is used. */
export function readArgs(argv: readonly string[]): ImportArgs | string {
  const lang = langOf(argv);
  const words = WORDS[lang];
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
        lang: TEXT,
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return `${words.file} ${positionals.length}`;
    if (values.lang !== undefined && values.lang !== lang) return `--lang: ${words.expected('uk, en')} ${values.lang}`;
    const region = values.region ?? null;
    if (region !== null && !/^UA\d{2}$/.test(region)) return `--region: ${words.expected('UA74')} ${region}`;
    const table = Number(values.table ?? 1);
    if (!Number.isInteger(table) || table < 1) return `--table: ${words.expected('1, 2, 3…')} ${values.table}`;
    const decisions = decisionsOf(values.set ?? []);
    if (typeof decisions === 'string') return `--set: ${words.expected(words.column)} ${decisions}`;
    return { file, profile: values.profile ?? null, region, decisions, out: values.out ?? null, save: values.save ?? null, table: table - 1, lang };
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

const isColumn = (name: string): name is ProviderColumn => (PROVIDER_COLUMNS as readonly string[]).includes(name);
