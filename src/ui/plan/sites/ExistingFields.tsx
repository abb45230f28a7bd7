import { type Draft, FATES } from '../../../domain/siting/draft.ts';
import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { placeLine } from '../../parts/names.ts';
import { Select } from '../../parts/Select.tsx';
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
  return (
    <fieldset>
      <legend>{sites('existingTitle')}</legend>
      <div className="plan-fields-wide">
        <span className="plan-field">
          <label htmlFor={all}>{sites('fateAll')}</label>
          <Select
            id={all}
            of={FATES}
            say={(each) => sites(`fates.${each}`)}
            value={fate}
            onChoose={(chosen) => onChange({ fate: chosen, fates: [] })}
          />
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
                <Select
                  aria-label={sites('fateOf', { name })}
                  of={[...FATES, 'other']}
                  say={(each) => sites(`fates.${each}`)}
                  value={known.get(hromada.code) ?? 'other'}
                  onChoose={(chosen) =>
                    onChange({ fates: withRule(fates, hromada.code, chosen === 'other' ? null : chosen) })
                  }
                />
              </li>
            );
          })}
      </ul>
    </fieldset>
  );
}
