import { useId } from 'react';
import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typeName } from '../parts/names.ts';

interface Props {
  readonly types: readonly ServiceType[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** One type at a time: a planner asks of one service. Several, chosen elsewhere, stand as they are. */
export function TypeSelect({ types, chosen, onChoose }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const several = chosen.length > 1;
  return (
    <p className="plan-type">
      <label htmlFor={id}>{t('plan:controls.type')}</label>
      <select
        id={id}
        value={several ? 'several' : (chosen[0] ?? '')}
        onChange={(event) => onChoose(event.target.value === '' ? [] : [event.target.value])}
      >
        <option value="">{t('plan:anyService')}</option>
        {several && (
          <option value="several" disabled>
            {t('plan:controls.several')}
          </option>
        )}
        {types
          .filter((type) => !type.applyPlace)
          .map((type) => (
            <option key={type.id} value={type.id}>
              {typeName(type, lang)}
            </option>
          ))}
      </select>
    </p>
  );
}
