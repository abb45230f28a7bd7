import { useId } from 'react';
import { textIn } from '../../../data/finding.ts';
import type { Manifest } from '../../../data/packs/manifest.ts';
import { meaningOf } from '../../../data/provider/column-words.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../../data/provider/columns.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { columnLabel } from '../column-label.ts';
import { ChoiceSelect } from './ChoiceSelect.tsx';
import { choicesOf, isList } from './choices.ts';
import { Required } from './Required.tsx';

interface Props {
  readonly column: ProviderColumn;
  readonly value: string;
  readonly required: boolean;
  readonly manifest: Pick<Manifest, 'types' | 'recipients'>;
  readonly onChange: (value: string) => void;
}

const INPUT = { date: 'date', email: 'email', url: 'url', number: 'text' } as const;

/** One column of a record as a field of a form, by what it holds. */
export function FormField({ column, value, required, manifest, onChange }: Props) {
  const { lang } = useWords();
  const id = useId();
  const { type } = COLUMN_SPECS[column];
  const choices = choicesOf(column, manifest);
  const label = columnLabel(column, lang);
  if (choices !== null && isList(column)) {
    const chosen = value.split(/;\s*/).filter((each) => each !== '');
    return (
      <fieldset className="own-checks">
        <legend>{label}</legend>
        {choices.map((each) => (
          <label key={each.value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(each.value)}
              onChange={() =>
                onChange(
                  (chosen.includes(each.value)
                    ? chosen.filter((one) => one !== each.value)
                    : [...chosen, each.value]
                  ).join('; '),
                )
              }
            />
            <span>{textIn(each.label, lang)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const props = { id, required, 'aria-describedby': `${id}-hint` };
  return (
    <div className="own-field">
      <label htmlFor={id}>
        {label} {required && <Required />}
      </label>
      {choices === null ? (
        <input
          {...props}
          type={INPUT[type as keyof typeof INPUT] ?? 'text'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <ChoiceSelect {...props} choices={choices} value={value} onChoose={onChange} />
      )}
      <span id={`${id}-hint`} className="muted small">
        {meaningOf(column, lang)}
      </span>
    </div>
  );
}
