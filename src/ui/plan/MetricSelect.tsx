import { useId } from 'react';
import { METRIC_IDS, METRICS, type MetricId } from '../../domain/metrics/index.ts';
import { useWords } from '../../i18n/use-words.ts';

const PEOPLE = METRIC_IDS.filter((id) => id !== 'state' && 'ofPeople' in METRICS[id]);
const PLAIN = METRIC_IDS.filter((id) => !PEOPLE.includes(id));
const OF_ROADS = new Set(METRIC_IDS.filter((id) => id !== 'state' && 'ofRoads' in METRICS[id]));

interface Props {
  readonly metric: MetricId;
  /** Whether there is a table of ways by road. */
  readonly roads: boolean;
  /** Two days or releases are compared: in place of states the map shows what changed. */
  readonly compared: boolean;
  readonly onChoose: (metric: MetricId) => void;
}

/** What the map's colours mean: states, or one number. */
export function MetricSelect({ metric, roads, compared, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const option = (each: MetricId) => (
    <option key={each} value={each}>
      {each === 'state' && compared ? t('plan:metric.change') : t(`metrics:${each}.name`)}
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
        {PLAIN.filter((each) => roads || !OF_ROADS.has(each)).map(option)}
        <optgroup label={t('plan:metric.people')}>{PEOPLE.map(option)}</optgroup>
      </select>
    </div>
  );
}
