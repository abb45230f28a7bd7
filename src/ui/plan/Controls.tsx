import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { offeredIn } from '../../domain/filters/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import { SettingControl } from '../filters/SettingControl.tsx';
import { Button } from '../parts/Button.tsx';
import { DateSlider } from './DateSlider.tsx';

const AGES = [6, 12, 24, 36] as const;

interface Props {
  readonly dataset: Dataset;
  /** Whether there is a table of ways by road. */
  readonly roads: boolean;
  readonly view: View;
  readonly today: string;
  readonly actions: Pick<Actions, 'setFilter'>;
}

/** How coverage is counted: on which date, from data how old, with announced services shown apart or not. */
export function Controls({ dataset, roads, view, today, actions }: Props) {
  const { t } = useWords();
  const ids = { date: useId(), age: useId() };
  const { setFilter } = actions;
  const setDate = (date: string | null) => setFilter('date', date);
  const ages =
    view.maxAge === null || AGES.some((each) => each === view.maxAge) ? AGES : [...AGES, view.maxAge];
  return (
    <details className="plan-controls">
      <summary className="button button-plain">
        <SlidersHorizontal aria-hidden="true" size={20} strokeWidth={1.75} />
        {t('plan:controls.title')}
      </summary>
      <div className="plan-controls-grid">
        <label htmlFor={ids.date}>{t('filters:date.name')}</label>
        <span className="plan-controls-date">
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
        {offeredIn('plan', roads || view.minutes !== null).map((key) => (
          <SettingControl key={key} of={key} choices={view} dataset={dataset} setFilter={setFilter} />
        ))}
      </div>
    </details>
  );
}
