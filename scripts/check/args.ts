import { type Command, Option } from '@commander-js/extra-typings';
import type { Language } from '../../src/domain/text.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';
import { readOblast } from '../tools/command.ts';

/** How the command is used, and what it says of a wrong line of its. */
export function commandWords(lang: Language): typeof uk.check {
  return plainWords('commands', uk, lang).check;
}

/** The language in which a command line is answered, even one that cannot be read. */
export function langOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return (
    LANGUAGE_CODES.find((code) => argv.includes(`--lang=${code}`) || (at >= 0 && argv[at + 1] === code)) ??
    'uk'
  );
}

/** Declares how the command is called, in the language that it is called in. */
export function withTable(command: Command, argv: readonly string[]) {
  const words = commandWords(langOf(argv));
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.titles.usage,
    'Arguments:': words.titles.arguments,
    'Options:': words.titles.options,
  };
  command.configureHelp({ styleTitle: (title) => titles[title] ?? title });
  command.configureOutput({ outputError: (said, write) => write(`${refusalOf(said, words.refused)}\n`) });
  return command
    .name('npm run check-data --')
    .description(words.about)
    .argument(`<${words.file}>`, words.table)
    .option('--json', words.json)
    .addOption(new Option('--lang <lang>', words.lang).choices(LANGUAGE_CODES).default('uk'))
    .option('--region <UA74>', words.region, readOblast)
    .option(`--previous <${words.file}>`, words.previous)
    .helpOption('-h, --help', words.help);
}

export type CheckOptions = ReturnType<ReturnType<typeof withTable>['opts']>;

/** What the parser says, by the words of its answer. */
const REFUSALS: readonly (readonly [said: RegExp, word: keyof typeof uk.check.refused])[] = [
  [/unknown option '(?<what>.+)'/, 'unknownOption'],
  [/missing required argument|too many arguments.* got (?<came>\d+)/, 'oneFile'],
  [/option '(?<what>.+)' argument missing/, 'noValue'],
  [
    /option '(?<what>.+)' argument '(?<came>.*)' is invalid\.(?: Allowed choices are (?<expected>.+)\.)?/,
    'expected',
  ],
];

function refusalOf(said: string, words: typeof uk.check.refused): string {
  for (const [pattern, word] of REFUSALS) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    const { what = '', came = '0', expected = 'UA74' } = groups;
    return fill(words[word], { what, came, expected });
  }
  return said.trimEnd();
}
