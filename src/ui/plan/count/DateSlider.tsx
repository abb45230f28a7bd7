import { useId, useMemo } from 'react';
import { changeDates } from '../../../domain/coverage/change-dates.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { coverageTypes } from '../../../domain/coverage/of-dataset.ts';
import type { View } from '../../../state/view.ts';

interface Props {
  readonly dataset: Dataset;
  readonly view: Pick<View, 'date' | 'service'>;
  readonly today: string;
  /** Null = today. */
  readonly onDate: (date: string | null) => void;
}

/** Steps through the days on which something of the chosen services begins, ends or was surveyed, and today. */
export function DateSlider({ dataset, view, today, onDate }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const stops = useMemo(() => {
    const counted = coverageTypes(dataset).filter((type) => view.service.includes(type.id));
    const days = changeDates(
      dataset,
      counted.map((type) => type.id),
    );
    return [...new Set([...days, today])].sort();
  }, [dataset, view.service, today]);
  const day = view.date ?? today;
  const at = Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
  if (stops.length < 2) return null;
  const value = formatDate(day, lang);
  return (
    <div className="plan-slider">
      <label htmlFor={id}>{t('plan:controls.slider')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        aria-valuetext={value}
        onChange={(event) => {
          const stop = stops[Number(event.target.value)] ?? today;
          onDate(stop === today ? null : stop);
        }}
      />
      <span className="muted small figures">
        {t('plan:controls.sliderHint', {
          from: formatDate(stops[0] ?? today, lang),
          to: formatDate(stops.at(-1) ?? today, lang),
          n: formatNumber(stops.length, lang),
        })}
      </span>
    </div>
  );
}
