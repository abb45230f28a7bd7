import type { SelectHTMLAttributes } from 'react';
import { textIn } from '../../../data/finding.ts';
import type { Choice } from '../../../data/intake/question.ts';
import { useWords } from '../../../i18n/use-words.ts';

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A native list of values; a text that is none of them stands first, as it is. */
export function ChoiceSelect({ choices, value, onChoose, ...rest }: Props) {
  const { steps, lang } = useWords();
  const known = choices.find(
    ({ value: id, label }) => id === value || Object.values(label).some((word) => sameWord(word, value)),
  );
  return (
    <select {...rest} value={known?.value ?? value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{steps('choose.one')}</option>
      {known === undefined && value !== '' && <option value={value}>{value}</option>}
      {choices.map((each) => (
        <option key={each.value} value={each.value}>
          {textIn(each.label, lang)}
        </option>
      ))}
    </select>
  );
}

const sameWord = (word: string | null | undefined, text: string) =>
  word?.toLowerCase() === text.trim().toLowerCase();
