import type { Command } from '@commander-js/extra-typings';
import { readOblast } from '../tools/command.ts';
import { commandWords, langOf, langOption, speak } from '../tools/in-language.ts';

/** Declares how the command is called, in the language that it is called in. */
export function withTable(command: Command, argv: readonly string[]) {
  const lang = langOf(argv);
  const { line, check } = commandWords(lang);
  speak(command, lang);
  return command
    .name('npm run check-data --')
    .description(check.about)
    .argument(`<${line.file}>`, check.table)
    .option('--json', check.json)
    .addOption(langOption(lang))
    .option('--region <UA74>', check.region, readOblast)
    .option(`--previous <${line.file}>`, check.previous);
}

export type CheckOptions = ReturnType<ReturnType<typeof withTable>['opts']>;
