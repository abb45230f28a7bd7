import { type Command, InvalidArgumentError } from '@commander-js/extra-typings';
import type { Decisions } from '../../src/data/intake/question.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../src/data/provider/columns.ts';
import { readCount, readOblast } from '../tools/command.ts';
import { commandWords, langOf, langOption, speak } from '../tools/in-language.ts';

/** Declares how the command is called, in the language that it is called in. */
export function withList(command: Command, argv: readonly string[]) {
  const lang = langOf(argv);
  const { line, import: words } = commandWords(lang);
  speak(command, lang);
  return command
    .name('npm run import --')
    .description(words.about)
    .argument(`<${line.file}>`, words.list)
    .option('--profile <P.json>', words.profile)
    .option('--region <UA74>', words.region, readOblast)
    .option('--set <column=value>', words.set, readSetting)
    .option(`--out <${line.file}>`, words.out)
    .option('--save <P.json>', words.save)
    .option('--table <n>', words.table, readCount)
    .option('--by <name>', words.by)
    .option('--whole', words.whole)
    .addOption(langOption(lang));
}

export type ImportOptions = ReturnType<ReturnType<typeof withList>['opts']>;

/** `status=operating`, `service_type:соц. супровід=family-support`, one after another. */
function readSetting(setting: string, before: Decisions | undefined): Decisions {
  const { constants, values } = before ?? { constants: {}, values: {} };
  const [, column = '', text, value = ''] = /^([a-z_]+)(?::([\s\S]*))?=([\s\S]*?)$/.exec(setting) ?? [];
  if (!isColumn(column)) throw new InvalidArgumentError('Expected column=value, column:text=value.');
  if (text === undefined) return { constants: { ...constants, [column]: value }, values };
  return {
    constants,
    values: { ...values, [column]: { ...values[column], [text]: value === '' ? null : value } },
  };
}

const isColumn = (name: string): name is ProviderColumn =>
  (PROVIDER_COLUMNS as readonly string[]).includes(name);
