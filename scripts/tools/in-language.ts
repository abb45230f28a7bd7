import { type Command, Option } from '@commander-js/extra-typings';
import type { Language } from '../../src/domain/text.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';

/** The language in which a command line is answered, even one that cannot be read. */
export function langOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return (
    LANGUAGE_CODES.find((code) => argv.includes(`--lang=${code}`) || (at >= 0 && argv[at + 1] === code)) ??
    'uk'
  );
}

/** What commands say; the namespace `commands` of the language has been loaded. */
export function commandWords(lang: Language): typeof uk {
  return plainWords('commands', uk, lang);
}

/** The option by which `langOf` knows the language. */
export function langOption(lang: Language) {
  return new Option('--lang <lang>', commandWords(lang).line.lang).choices(LANGUAGE_CODES).default('uk');
}

/** Has a command give its help and its refusals in a language. */
export function speak(command: Command, lang: Language): void {
  const { titles, refused, help } = commandWords(lang).line;
  const inWords: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
  };
  command.configureHelp({ styleTitle: (title) => inWords[title] ?? title });
  command.configureOutput({ outputError: (said, write) => write(`${refusalOf(said, refused)}\n`) });
  command.helpOption('-h, --help', help);
}

/** What the parser says, by the words of its answer. */
const REFUSALS: readonly (readonly [said: RegExp, word: keyof typeof uk.line.refused])[] = [
  [/unknown option '(?<what>.+)'/, 'unknownOption'],
  [/missing required argument|too many arguments.* got (?<came>\d+)/, 'oneFile'],
  [/option '(?<what>.+)' argument missing/, 'noValue'],
  [
    /option '(?<what>.+)' argument '(?<came>.*)' is invalid\. (?:Expected |Allowed choices are )?(?<expected>.+)\./,
    'expected',
  ],
];

function refusalOf(said: string, words: typeof uk.line.refused): string {
  for (const [pattern, word] of REFUSALS) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    const { what = '', came = '0', expected = '' } = groups;
    return fill(words[word], { what, came, expected });
  }
  return said.trimEnd();
}
