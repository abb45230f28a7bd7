import { useId, useState } from 'react';
import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import type { Service } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { serviceName } from './names.ts';

interface Props {
  readonly derived: Derived;
  readonly onMove: (service: string) => void;
  readonly onRemove: (service: string) => void;
}

/** Published services of the chosen types, to be moved or removed. */
export function Existing({ derived, onMove, onRemove }: Props) {
  const { t, tools, lang } = useWords();
  const select = useId();
  const [chosen, setChosen] = useState('');
  const services = existingOf(derived);
  const service = services.find(({ id }) => id === chosen) ?? null;
  return (
    <div className="plan-form">
      <label htmlFor={select}>{tools('whatIf.existing')}</label>
      {services.length === 0 ? (
        <p className="muted">{tools('whatIf.existingNone')}</p>
      ) : (
        <>
          <select id={select} value={service?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{tools('whatIf.choose')}</option>
            {services.map((each) => (
              <option key={each.id} value={each.id}>
                {serviceName(each, derived.dataset, t, lang)}
              </option>
            ))}
          </select>
          {service !== null && (
            <div className="plan-buttons">
              {service.precision !== 'redacted' && (
                <Button onClick={() => onMove(service.id)}>{tools('whatIf.move')}</Button>
              )}
              <Button onClick={() => onRemove(service.id)}>{tools('whatIf.remove')}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** What the list shows: services that stand in the scope or serve it, without what the scenario took away. */
function existingOf({ results, whatIf }: Derived): readonly Service[] {
  const moved = whatIf?.marks.map(({ service }) => service).filter((each) => !isHypothetical(each)) ?? [];
  const listed = results.filter(({ type }) => !type.applyPlace).map(({ service }) => service);
  return [...listed, ...moved];
}
