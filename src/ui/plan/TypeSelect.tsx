import { useId } from 'react';
import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { View } from '../../state/view.ts';
import { Chip } from '../parts/Chip.tsx';
import { typeName } from '../parts/names.ts';

interface Props {
  readonly types: readonly ServiceType[];
  readonly chosen: readonly string[];
  readonly match: View['match'];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onMatch: (match: View['match']) => void;
}

/** One type, or several with what must be there: at least one, or all. */
export function TypeSelect({ types, chosen, match, onChoose, onMatch }: Props) {
  const { t, lang } = useWords();
  const ids = { type: useId(), add: useId(), match: useId() };
  const asked = types.filter((type) => !type.applyPlace);
  const several = chosen.length > 1;
  const rest = asked.filter(({ id }) => !chosen.includes(id));
  const options = (of: readonly ServiceType[]) =>
    of.map((type) => (
      <option key={type.id} value={type.id}>
        {typeName(type, lang)}
      </option>
    ));
  return (
    <div className="plan-type">
      <label htmlFor={ids.type}>{t('plan:controls.type')}</label>
      <select
        id={ids.type}
        value={several ? 'several' : (chosen[0] ?? '')}
        onChange={(event) => onChoose(event.target.value === '' ? [] : [event.target.value])}
      >
        <option value="">{t('plan:anyService')}</option>
        {several && (
          <option value="several" disabled>
            {t('plan:controls.several')}
          </option>
        )}
        {options(asked)}
      </select>
      {several && (
        <Chosen types={asked.filter(({ id }) => chosen.includes(id))} chosen={chosen} onChoose={onChoose} />
      )}
      {chosen.length > 0 && rest.length > 0 && (
        <>
          <label htmlFor={ids.add}>{t('plan:controls.add')}</label>
          <select id={ids.add} value="" onChange={(event) => onChoose([...chosen, event.target.value])}>
            <option value="" disabled>
              {t('plan:controls.addNone')}
            </option>
            {options(rest)}
          </select>
        </>
      )}
      {several && (
        <>
          <label htmlFor={ids.match}>{t('plan:controls.match')}</label>
          <select
            id={ids.match}
            value={match}
            onChange={(event) => onMatch(event.target.value === 'all' ? 'all' : 'any')}
          >
            <option value="any">{t('plan:controls.any')}</option>
            <option value="all">{t('plan:controls.all')}</option>
          </select>
        </>
      )}
    </div>
  );
}

function Chosen({ types, chosen, onChoose }: Pick<Props, 'types' | 'chosen' | 'onChoose'>) {
  const { t, lang } = useWords();
  return (
    <ul className="plan-chosen" aria-label={t('plan:controls.chosen')}>
      {types.map((type) => (
        <Chip
          key={type.id}
          label={typeName(type, lang)}
          onRemove={() => onChoose(chosen.filter((id) => id !== type.id))}
        />
      ))}
    </ul>
  );
}
