import type { Command } from '@commander-js/extra-typings';
import { commandWords, langOf, langOption, speak } from '../tools/in-language.ts';

/** Declares how the command is called, in the language that it is called in. */
export function withBundle(command: Command, argv: readonly string[]) {
  const lang = langOf(argv);
  const { line, publish } = commandWords(lang);
  speak(command, lang);
  return command
    .name('npm run publish-data --')
    .description(publish.about)
    .argument(`<${line.file}>`, publish.bundle)
    .option('--dry-run', publish.dryRun)
    .addOption(langOption(lang));
}
