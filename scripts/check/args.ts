import { type Command, Option } from '@commander-js/extra-typings';
import type { MessageLang } from '../../src/data/finding.ts';
import { readOblast } from '../tools/command.ts';

const WORDS = {
  uk: {
    about:
      'Що не так у таблиці послуг, до публікації.\n\nКод виходу: 0 — помилок немає, 1 — є, 2 — файл не прочитано.',
    file: 'ФАЙЛ',
    table: 'таблиця послуг, CSV або XLSX',
    json: 'знахідки для програм',
    lang: 'мова',
    region: 'область, у якій шукати назви громад (інакше — як каже назва файлу)',
    previous: 'таблиця минулого випуску: про кожен зниклий запис спитають',
    help: 'ця довідка',
  },
  en: {
    about:
      'What is wrong in a table of services, before it is published.\n\nExit code: 0 without errors, 1 with errors, 2 for what cannot be read.',
    file: 'FILE',
    table: 'a table of services, CSV or XLSX',
    json: 'findings for programs',
    lang: 'language',
    region: "oblast in which names of hromadas are looked up (else as the file's name says)",
    previous: 'the table of the last release: each record that vanished is asked about',
    help: 'this help',
  },
} as const;

/** What the parser says, in Ukrainian. */
const UKRAINIAN: readonly (readonly [said: RegExp, uk: string])[] = [
  [/^error: unknown option '(.+)'(\n.*)?/, 'Немає такого параметра: $1'],
  [/^error: missing required argument .+/, 'Потрібен один ФАЙЛ, маємо 0'],
  [/^error: too many arguments.* got (\d+)\./, 'Потрібен один ФАЙЛ, маємо $1'],
  [/^error: option '(.+)' argument missing/, '$1: бракує значення'],
  [/^error: option '(.+)' argument '(.*)' is invalid\. .*choices are (.+)\./, '$1: очікували $3, маємо $2'],
  [/^error: option '(.+)' argument '(.*)' is invalid\. .*/, '$1: очікували UA74, маємо $2'],
  [/^Usage:/, 'Використання:'],
  [/^Arguments:/, 'Що дати:'],
  [/^Options:/, 'Параметри:'],
];

const inUkrainian = (text: string) =>
  UKRAINIAN.reduce((said, [english, ukrainian]) => said.replace(english, ukrainian), text);

/** The language in which a command line is answered, before it is read. */
function langOf(argv: readonly string[]): MessageLang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'uk';
}

/** Declares how the command is called, in the language that it is called in. */
export function withTable(command: Command, argv: readonly string[]) {
  const usual = langOf(argv);
  const words = WORDS[usual];
  if (usual === 'uk') {
    command.configureHelp({ styleTitle: inUkrainian });
    command.configureOutput({ outputError: (text, write) => write(inUkrainian(text)) });
  }
  return command
    .name('npm run check-data --')
    .description(words.about)
    .argument(`<${words.file}>`, words.table)
    .option('--json', words.json)
    .addOption(new Option('--lang <lang>', words.lang).choices(['uk', 'en'] as const).default('uk' as const))
    .option('--region <UA74>', words.region, readOblast)
    .option(`--previous <${words.file}>`, words.previous)
    .helpOption('-h, --help', words.help);
}

export type CheckOptions = ReturnType<ReturnType<typeof withTable>['opts']>;
