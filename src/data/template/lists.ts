import { type Language, type Localized, pick } from '../../domain/text.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import { choiceWord } from '../provider/choices.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';

export interface TemplateSources {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hromadas: readonly Hromada[];
}

/** The values that a template offers in a column. */
export interface ValueList {
  readonly column: ProviderColumn;
  readonly values: readonly string[];
  /** One of them and nothing else. */
  readonly strict: boolean;
  /** A cell takes one; of lists only the words are shown, for a drop-down cannot choose several. */
  readonly single: boolean;
}

/** Every column with a list of values, in words of the language; hromadas by code and name. */
export function valueLists({ types, recipients, hromadas }: TemplateSources, lang: Language): ValueList[] {
  const say = (text: Localized) => pick(text, lang).text;
  return PROVIDER_COLUMNS.flatMap((column): ValueList[] => {
    const { type, choices } = COLUMN_SPECS[column];
    if (type === 'typeId') {
      const values = types.filter(({ applyPlace }) => !applyPlace).map(({ name }) => say(name));
      return [{ column, values, strict: true, single: true }];
    }
    if (type === 'recipientList') {
      return [{ column, values: recipients.map(({ name }) => say(name)), strict: false, single: false }];
    }
    if (type === 'hromada') {
      const values = hromadas.map(({ code, name }) => `${code} ${name.uk}`).sort();
      return [{ column, values, strict: false, single: true }];
    }
    if (choices === undefined) return [];
    const values = choices.ids.map((id) => choiceWord(choices, id, lang));
    const single = type === 'choice';
    return [{ column, values, strict: single, single }];
  });
}
