import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { actions, useApp } from '../../../state/use-app.ts';

/** Any or all of the chosen types: asked only when there are several. */
export function MatchChoice() {
  const { t } = useWords();
  const { service, match } = useApp((state) => state.view);
  const name = useId();
  if (service.length < 2) return null;
  const choices = [
    { value: 'any', label: t('find:matchAny') },
    { value: 'all', label: t('find:matchAll') },
  ] as const;
  return (
    <fieldset className="match">
      <legend className="small muted">{t('find:match')}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="check">
          <input
            type="radio"
            name={name}
            checked={match === value}
            onChange={() => actions.setMatch(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
