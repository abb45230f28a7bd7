import { useId } from 'react';
import { offeredIn } from '../../../domain/filters/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { actions } from '../../../state/use-app.ts';
import { SettingControl } from '../../filters/SettingControl.tsx';
import { Button } from '../../parts/Button.tsx';
import type { ToolProps } from '../tool.ts';
import { Basis, Total } from '../sentence/Total.tsx';
import { DateSlider } from './DateSlider.tsx';
import './count.css';

const AGES = [6, 12, 24, 36] as const;

/** How coverage is counted: on which date, from data how old, with announced services shown apart or not. */
export function Count({ derived: { dataset, travel }, view, today, words, where }: ToolProps) {
  const { t } = useWords();
  const ids = { date: useId(), age: useId() };
  const { setFilter } = actions;
  const setDate = (date: string | null) => setFilter('date', date);
  const ages =
    view.maxAge === null || AGES.some((each) => each === view.maxAge) ? AGES : [...AGES, view.maxAge];
  return (
    <>
      <div className="plan-settings">
        <label htmlFor={ids.date}>{t('filters:date.name')}</label>
        <span className="plan-date">
          <input
            id={ids.date}
            type="date"
            value={view.date ?? today}
            onChange={(event) => setDate(event.target.value === '' ? null : event.target.value)}
          />
          {view.date !== null && view.date !== today && (
            <Button variant="quiet" onClick={() => setDate(null)}>
              {t('plan:controls.backToday')}
            </Button>
          )}
        </span>
        <DateSlider dataset={dataset} view={view} today={today} onDate={setDate} />
        <label htmlFor={ids.age}>{t('filters:maxAge.name')}</label>
        <select
          id={ids.age}
          value={view.maxAge ?? ''}
          onChange={(event) =>
            setFilter('maxAge', event.target.value === '' ? null : Number(event.target.value))
          }
        >
          <option value="">{t('plan:controls.ageAny')}</option>
          {ages.map((age) => (
            <option key={age} value={age}>
              {t('plan:controls.ageMonths', { count: age, n: age })}
            </option>
          ))}
        </select>
        {offeredIn('plan', travel !== null || view.minutes !== null).map((key) => (
          <SettingControl key={key} of={key} choices={view} dataset={dataset} setFilter={setFilter} />
        ))}
      </div>
      <div className="plan-result" aria-live="polite">
        <Total words={words} />
      </div>
      <Basis words={words} where={where} />
    </>
  );
}
