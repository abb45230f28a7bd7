import type { Draft } from '../../../domain/siting/draft.ts';
import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { numberIn, RANGES } from './question.ts';

export type Change = (part: Partial<Draft>) => void;

interface Props {
  readonly of: keyof typeof RANGES;
  readonly label?: 'minutes' | 'radius';
  /** It may be left empty; says then what holds. */
  readonly empty?: string;
  readonly draft: Draft;
  readonly onChange: Change;
}

/** A number that is asked for; what is wrong with it is said under it. */
export function NumberField({ of, label, empty, draft, onChange }: Props) {
  const { sites, lang } = useWords();
  const id = useId();
  const [least, most] = RANGES[of];
  const text = draft[of];
  const isWrong = numberIn(text, of) === null && (empty === undefined || text.trim() !== '');
  const isWhole = of === 'count' || of === 'limit';
  return (
    <span className="plan-field">
      <label htmlFor={id}>{sites(label ?? of)}</label>
      <input
        id={id}
        type="number"
        inputMode={isWhole ? 'numeric' : 'decimal'}
        min={least}
        max={most}
        step={isWhole ? 1 : 'any'}
        value={text}
        placeholder={empty}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-range` : undefined}
        onChange={(event) => onChange({ [of]: event.target.value })}
      />
      {isWrong && (
        <span id={`${id}-range`} className="plan-field-fault small">
          {sites('range', { least: formatNumber(least, lang, 2), most: formatNumber(most, lang) })}
        </span>
      )}
    </span>
  );
}
