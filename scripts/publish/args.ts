import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/text.ts';
import { fill, plainWords } from '../../src/i18n/plain.ts';
import uk from '../../src/i18n/uk/commands.ts';

/** What the command says. */
export function publishWords(lang: Language): typeof uk.publish {
  return plainWords('commands', uk, lang).publish;
}

export interface PublishArgs {
  readonly file: string;
  readonly dryRun: boolean;
}

/** Reads the command line; a text says what is wrong with it, `help` asks how it is used. */
export function readArgs(argv: readonly string[], lang: Language): PublishArgs | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        'dry-run': { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      return fill(publishWords(lang).onePack, { came: positionals.length });
    return { file, dryRun: values['dry-run'] ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}
