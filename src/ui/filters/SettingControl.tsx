import { useId } from 'react';
import { type Choices, type FilterKey, FILTERS, type SearchKey } from '../../domain/filters/index.ts';
import type { Form } from '../../domain/filters/form.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import { Select } from '../parts/Select.tsx';
import { filterHint, filterName, valueName } from './filter-words.ts';

interface Props {
  readonly of: FilterKey;
  readonly choices: Choices;
  readonly dataset: Dataset;
  readonly setFilter: Actions['setFilter'];
}

/** The control that a condition's form asks for, with its label and its line of explanation: parts of a grid. */
export function SettingControl({ of: key, choices, dataset, setFilter }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const form: Form = FILTERS[key].form;
  const name = filterName(key, t);
  const hint = filterHint(key, t);
  const set = (value: string | number | boolean | null) => setFilter(key, value as Choices[typeof key]);
  const value = choices[key];
  if (form.kind === 'switch') {
    return (
      <label className="setting-check">
        <input type="checkbox" checked={value === true} onChange={({ target }) => set(target.checked)} />
        <span>
          {name} {hint !== null && <span className="muted small">{hint}</span>}
        </span>
      </label>
    );
  }
  const field = { id, 'aria-describedby': hint === null ? undefined : `${id}-hint` };
  return (
    <>
      <label htmlFor={id}>{name}</label>
      {form.kind === 'oneOf' ? (
        <Select
          {...field}
          of={form.values}
          say={(each) => valueName(key, each, { dataset, t, lang })}
          value={String(value)}
          onChoose={set}
        />
      ) : form.kind === 'number' ? (
        <input
          {...field}
          type="number"
          inputMode="numeric"
          min={form.least}
          max={form.most}
          step={5}
          value={String(value ?? '')}
          onChange={({ target }) => set(numberOf(target.value, form))}
        />
      ) : (
        <input
          {...field}
          type={form.kind === 'day' ? 'date' : 'search'}
          placeholder={
            FILTERS[key].role === 'search' ? t(`filters:${key as SearchKey}.placeholder`) : undefined
          }
          value={String(value ?? '')}
          onChange={({ target }) => set(form.kind === 'day' && target.value === '' ? null : target.value)}
        />
      )}
      {hint !== null && (
        <p id={`${id}-hint`} className="setting-hint muted small">
          {hint}
        </p>
      )}
    </>
  );
}

/** Zero is a number; an empty field is none, and so is what lies beyond the bounds. */
function numberOf(text: string, { least, most }: { readonly least: number; readonly most: number }) {
  const value = Number(text);
  return text === '' || !(value >= least && value <= most) ? null : value;
}
