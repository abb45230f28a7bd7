import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import { Button } from '../parts/Button.tsx';
import { DateSlider } from './DateSlider.tsx';

const AGES = [6, 12, 24, 36] as const;

/** Zero is a radius; an empty field is none. */
function radiusOf(text: string): number | null {
  const km = Number(text);
  return text === '' || !(km >= 0 && km <= 1000) ? null : km;
}

interface Props {
  readonly dataset: Dataset;
  readonly view: View;
  readonly today: string;
  readonly actions: Pick<Actions, 'setDate' | 'setMaxAge' | 'setPlanned' | 'setArea' | 'setRadius'>;
}

/** How coverage is counted: on which date, from data how old, with announced services shown apart or not. */
export function Controls({ dataset, view, today, actions }: Props) {
  const { t } = useWords();
  const ids = { date: useId(), age: useId(), area: useId(), radius: useId(), hint: useId() };
  const ages =
    view.maxAge === null || AGES.some((each) => each === view.maxAge) ? AGES : [...AGES, view.maxAge];
  return (
    <details className="plan-controls">
      <summary className="button button-plain">
        <SlidersHorizontal aria-hidden="true" size={20} strokeWidth={1.75} />
        {t('plan:controls.title')}
      </summary>
      <div className="plan-controls-grid">
        <label htmlFor={ids.date}>{t('plan:controls.date')}</label>
        <span className="plan-controls-date">
          <input
            id={ids.date}
            type="date"
            value={view.date ?? today}
            onChange={(event) => actions.setDate(event.target.value === '' ? null : event.target.value)}
          />
          {view.date !== null && view.date !== today && (
            <Button variant="quiet" onClick={() => actions.setDate(null)}>
              {t('plan:controls.backToday')}
            </Button>
          )}
        </span>
        <DateSlider dataset={dataset} view={view} today={today} onDate={actions.setDate} />
        <label htmlFor={ids.age}>{t('plan:controls.maxAge')}</label>
        <select
          id={ids.age}
          value={view.maxAge ?? ''}
          onChange={(event) =>
            actions.setMaxAge(event.target.value === '' ? null : Number(event.target.value))
          }
        >
          <option value="">{t('plan:controls.ageAny')}</option>
          {ages.map((age) => (
            <option key={age} value={age}>
              {t('plan:controls.ageMonths', { count: age, n: age })}
            </option>
          ))}
        </select>
        <label htmlFor={ids.area}>{t('plan:controls.area')}</label>
        <select
          id={ids.area}
          value={view.area}
          onChange={(event) => actions.setArea(event.target.value === 'own' ? 'own' : 'declared')}
        >
          <option value="declared">{t('plan:controls.areaDeclared')}</option>
          <option value="own">{t('plan:controls.areaOwn')}</option>
        </select>
        <label htmlFor={ids.radius}>{t('plan:controls.radius')}</label>
        <input
          id={ids.radius}
          type="number"
          inputMode="numeric"
          min={0}
          max={1000}
          step={5}
          aria-describedby={ids.hint}
          value={view.radius ?? ''}
          onChange={(event) => actions.setRadius(radiusOf(event.target.value))}
        />
        <p id={ids.hint} className="plan-hint muted small">
          {t('plan:controls.radiusHint')}
        </p>
        <label className="plan-check">
          <input
            type="checkbox"
            checked={view.planned}
            onChange={(event) => actions.setPlanned(event.target.checked)}
          />
          <span>
            {t('plan:controls.planned')} <span className="muted small">{t('plan:controls.plannedHint')}</span>
          </span>
        </label>
      </div>
    </details>
  );
}
