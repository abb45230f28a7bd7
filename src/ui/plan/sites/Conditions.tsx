import { SlidersHorizontal } from 'lucide-react';
import { UNDER_FIRE } from '../../../domain/territory.ts';
import type { Draft } from '../../../domain/siting/draft.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { ExistingFields } from './ExistingFields.tsx';
import { type Change, NumberField } from './NumberField.tsx';
import { PlaceRules } from './PlaceRules.tsx';
import { conditionsIn } from './question.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: Change;
  readonly derived: Derived;
  /** Hromadas where the service operates already. */
  readonly hosts: ReadonlySet<string>;
}

/** «Ще умови»: where not and where surely, what of existing services, what a service can take, fairness, time. */
export function Conditions({ draft, onChange, derived, hosts }: Props) {
  const { sites, lang } = useWords();
  const set = conditionsIn(draft);
  const field = (of: 'floor' | 'capacity' | 'unstated') => (
    <NumberField of={of} empty={sites('any')} draft={draft} onChange={onChange} />
  );
  return (
    <details className="plan-conditions">
      <summary>
        <SlidersHorizontal aria-hidden="true" size={18} strokeWidth={1.75} />
        {set === 0 ? sites('conditions') : sites('conditionsSet', { n: formatNumber(set, lang) })}
      </summary>
      <div className="plan-form plan-conditions-body">
        <PlaceRules draft={draft} onChange={onChange} derived={derived} />
        <FireFields draft={draft} onChange={onChange} derived={derived} />
        <ExistingFields draft={draft} onChange={onChange} derived={derived} hosts={hosts} />
        <fieldset>
          <label className="plan-choice">
            <input
              type="checkbox"
              checked={draft.limited}
              onChange={(event) => onChange({ limited: event.target.checked })}
            />
            <span>{sites('limited')}</span>
          </label>
          {draft.limited && (
            <div className="plan-fields-wide">
              {field('capacity')}
              {field('unstated')}
              {draft.weights === null && <NumberField of="per100" draft={draft} onChange={onChange} />}
            </div>
          )}
        </fieldset>
        <div className="plan-fields-wide">
          {draft.kind !== 'fair' && field('floor')}
          <NumberField of="limit" draft={draft} onChange={onChange} />
        </div>
      </div>
    </details>
  );
}

/** No new place where order 376 says so: each of its lists that a hromada of the scope is on. */
function FireFields({ draft, onChange, derived }: Omit<Props, 'hosts'>) {
  const { sites, lang } = useWords();
  const { spareStatuses } = draft;
  const listed = UNDER_FIRE.flatMap((status) => {
    const n = derived.rows.filter(({ hromada }) => hromada.territory?.status === status).length;
    return n === 0 ? [] : [{ status, n }];
  });
  if (listed.length === 0) return null;
  return (
    <fieldset>
      <legend>{sites('spare')}</legend>
      {listed.map(({ status, n }) => (
        <label key={status} className="plan-choice">
          <input
            type="checkbox"
            checked={spareStatuses.includes(status)}
            onChange={({ target }) => {
              const rest = spareStatuses.filter((each) => each !== status);
              onChange({ spareStatuses: target.checked ? [...rest, status] : rest });
            }}
          />
          <span>{sites(`spareStatus.${status}`, { n: formatNumber(n, lang) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
