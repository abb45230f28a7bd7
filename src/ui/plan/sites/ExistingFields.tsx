import { type Draft, type Fate, FATES } from '../../../domain/siting/draft.ts';
import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { placeLine } from '../../parts/names.ts';
import { HromadaOptions } from '../what-if/HromadaOptions.tsx';
import type { Change } from './NumberField.tsx';
import { withRule } from './question.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: Change;
  readonly derived: Derived;
  /** Hromadas where the service operates already. */
  readonly hosts: ReadonlySet<string>;
}

/** What becomes of existing services: of all of them, and of single ones. */
export function ExistingFields({ draft, onChange, derived, hosts }: Props) {
  const { t, sites, lang } = useWords();
  const [all, one] = [useId(), useId()];
  const { fate, fates } = draft;
  const other = FATES.find((each) => each !== fate) ?? 'stays';
  const rows = derived.rows.filter(({ hromada }) => hosts.has(hromada.code));
  const known = new Map(fates);
  if (rows.length === 0) return null;
  const options = FATES.map((each) => (
    <option key={each} value={each}>
      {sites(`fates.${each}`)}
    </option>
  ));
  return (
    <fieldset>
      <legend>{sites('existingTitle')}</legend>
      <div className="plan-fields-wide">
        <span className="plan-field">
          <label htmlFor={all}>{sites('fateAll')}</label>
          <select
            id={all}
            value={fate}
            onChange={({ target }) => onChange({ fate: target.value as Fate, fates: [] })}
          >
            {options}
          </select>
        </span>
        <span className="plan-field">
          <label htmlFor={one}>{sites('fateNext')}</label>
          <select
            id={one}
            value=""
            onChange={({ target }) =>
              target.value !== '' && onChange({ fates: withRule(fates, target.value, other) })
            }
          >
            <option value="">{sites('choose')}</option>
            <HromadaOptions rows={rows.filter(({ hromada }) => !known.has(hromada.code))} />
          </select>
        </span>
      </div>
      <ul className="plan-rules">
        {rows
          .filter(({ hromada }) => known.has(hromada.code))
          .map(({ hromada, raion }) => {
            const name = placeLine(hromada, raion, t, lang);
            return (
              <li key={hromada.code}>
                <span>{name}</span>
                <select
                  aria-label={sites('fateOf', { name })}
                  value={known.get(hromada.code)}
                  onChange={({ target }) => {
                    const chosen = target.value === '' ? null : (target.value as Fate);
                    onChange({ fates: withRule(fates, hromada.code, chosen) });
                  }}
                >
                  {options}
                  <option value="">{sites('fates.other')}</option>
                </select>
              </li>
            );
          })}
      </ul>
    </fieldset>
  );
}
