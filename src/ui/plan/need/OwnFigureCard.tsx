import { useId } from 'react';
import { isApplicable } from '../../../domain/applicable.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import type { OwnFacts, OwnFigure } from '../../../state/need.ts';
import { Button } from '../../parts/Button.tsx';
import { Rich } from '../sentence/Rich.tsx';
import { Issues } from './Issues.tsx';
import { OnMap } from './OnMap.tsx';

interface Props {
  readonly figure: OwnFigure;
  readonly facts: OwnFacts;
  readonly derived: Derived;
  readonly onFacts: (facts: Partial<OwnFacts>) => void;
  readonly onRemove?: () => void;
}

/** One figure of a planner's own: its name, source and date, how much of it is used, and its place on the map. */
export function OwnFigureCard({ figure, facts, derived, onFacts, onRemove }: Props) {
  const { tools, lang } = useWords();
  const { weights, used, issues } = figure;
  const number = (n: number) => formatNumber(n, lang, 1);
  const asked = derived.dataset.hromadas.filter(isApplicable);
  const here = asked.flatMap(({ code }) => weights.get(code) ?? []);
  const missing = asked.length - here.length;
  const beyond = weights.size - here.length;
  const sum = here.reduce((total, each) => total + each, 0);
  return (
    <fieldset className="need-figure">
      <legend>{facts.name || tools('need.unnamed')}</legend>
      {(['name', 'source', 'date'] as const).map((field) => (
        <Field
          key={field}
          label={tools(`need.${field}`)}
          hint={field === 'name' ? null : tools(`need.${field}Hint`)}
          value={facts[field]}
          onChange={(value) => onFacts({ [field]: value })}
        />
      ))}
      <p className="figures" aria-live="polite">
        <Rich text={tools('need.matched', { count: used, n: number(used), sum: number(sum) })} />{' '}
        {missing > 0 && tools('need.missing', { count: missing, n: number(missing) })}{' '}
        {beyond > 0 && tools('need.beyond', { count: beyond, n: number(beyond) })}
      </p>
      <Issues issues={issues} derived={derived} />
      <div className="plan-buttons">
        <OnMap figure={figure} derived={derived} />
        {onRemove !== undefined && (
          <Button variant="quiet" onClick={onRemove}>
            {tools('need.without', { name: facts.name })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <span className="plan-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={hint ?? undefined}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}
