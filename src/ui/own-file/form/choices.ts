import type { Choice } from '../../../data/intake/question.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../../data/provider/columns.ts';
import type { Manifest } from '../../../data/packs/manifest.ts';

/** The values that a column may hold, where there is a list of them; null where anything may be written. */
export function choicesOf(
  column: ProviderColumn,
  { types, recipients }: Pick<Manifest, 'types' | 'recipients'>,
): readonly Choice[] | null {
  const { type, choices } = COLUMN_SPECS[column];
  if (type === 'typeId')
    return types.filter(({ applyPlace }) => !applyPlace).map(({ id, name }) => ({ value: id, label: name }));
  if (type === 'recipientList') return recipients.map(({ id, name }) => ({ value: id, label: name }));
  if (choices === undefined) return null;
  return choices.ids.map((id) => ({ value: id, label: choices.words[id] ?? { uk: id, en: id } }));
}

/** Columns whose cells may list several values. */
export function isList(column: ProviderColumn): boolean {
  return ['choiceList', 'recipientList'].includes(COLUMN_SPECS[column].type);
}
