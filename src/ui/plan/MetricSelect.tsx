import { useId } from 'react';
import { METRIC_IDS, METRICS, type MetricId } from '../../domain/metrics/index.ts';
import { useWords } from '../../i18n/use-words.ts';

const PEOPLE = METRIC_IDS.filter((id) => id !== 'state' && 'ofPeople' in METRICS[id]);

interface Props {
  readonly metric: MetricId;
  readonly onChoose: (metric: MetricId) => void;
}

/** What the map's colours mean: states, or one number. */
export function MetricSelect({ metric, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const option = (each: MetricId) => (
    <option key={each} value={each}>
      {t(`metrics:${each}.name`)}
    </option>
  );
  return (
    <div className="map-metric">
      <label htmlFor={id}>{t('plan:metric.label')}</label>
      <select
        id={id}
        value={metric}
        onChange={(event) => onChoose(METRIC_IDS.find((each) => each === event.target.value) ?? 'state')}
      >
        {METRIC_IDS.filter((each) => !PEOPLE.includes(each)).map(option)}
        <optgroup label={t('plan:metric.people')}>{PEOPLE.map(option)}</optgroup>
      </select>
    </div>
  );
}
