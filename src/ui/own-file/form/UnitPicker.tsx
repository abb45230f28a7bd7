import { useEffect, useState } from 'react';
import type { Choice } from '../../../data/intake/question.ts';
import { textIn } from '../../../data/finding.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { OblastSelect } from './OblastSelect.tsx';

interface Props {
  readonly label: string;
  /** Code of a hromada; anything else is none. */
  readonly value: string;
  /** Where it is looked for first; null = any oblast. */
  readonly oblast: string | null;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly required?: boolean;
  readonly onChoose: (code: string) => void;
}

/** A hromada by two native lists: its oblast, where that is not known, then itself. */
export function UnitPicker({ label, value, oblast, units, required, onChoose }: Props) {
  const { steps, lang } = useWords();
  const [other, setOther] = useState<string | null>(null);
  const region = other ?? /^UA\d{2}/.exec(value)?.[0] ?? oblast ?? '';
  const [found, setFound] = useState<{ region: string; choices: readonly Choice[] } | null>(null);
  useEffect(() => {
    if (region === '') return undefined;
    let wanted = true;
    void units(region).then((choices) => wanted && setFound({ region, choices }));
    return () => {
      wanted = false;
    };
  }, [region, units]);
  const choices = found?.region === region ? found.choices : [];
  return (
    <div className="own-unit">
      <OblastSelect
        label={steps('unit.oblast')}
        none={steps('choose.one')}
        value={region}
        onChoose={(chosen) => setOther(chosen ?? '')}
      />
      <label className="own-field">
        <span>{label}</span>
        <select
          value={choices.some((each) => each.value === value) ? value : ''}
          disabled={choices.length === 0}
          required={required}
          onChange={({ target }) => target.value !== '' && onChoose(target.value)}
        >
          <option value="">{steps('choose.one')}</option>
          {choices.map((each) => (
            <option key={each.value} value={each.value}>
              {textIn(each.label, lang)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
