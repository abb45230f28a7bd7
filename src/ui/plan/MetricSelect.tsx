import { useId } from 'react';
import { isOfFigure, METRIC_IDS, METRICS, type MetricId } from '../../domain/metrics/index.ts';
import type { NeedFigure } from '../../domain/need/figure.ts';
import { useWords } from '../../i18n/use-words.ts';
import { metricName } from '../legend/class-words.ts';
import { figureTitle } from '../parts/figure-words.ts';
import './metric-select.css';

const OF_FIGURE = METRIC_IDS.filter(isOfFigure);
const PLAIN = METRIC_IDS.filter((id) => !isOfFigure(id));
const OF_ROADS = new Set(METRIC_IDS.filter((id) => id !== 'state' && 'ofRoads' in METRICS[id]));

interface Props {
  readonly metric: MetricId;
  /** Id of the need figure that it is of; null = residents. */
  readonly need: string | null;
  /** All need figures that there are besides residents. */
  readonly figures: readonly NeedFigure[];
  /** Whether there is a table of ways by road. */
  readonly roads: boolean;
  /** Two days or releases are compared: in place of states the map shows what changed. */
  readonly compared: boolean;
  readonly onChoose: (metric: MetricId, need: string | null) => void;
}

/** What the map's colours mean: states, or one number, of residents or of another need figure. */
export function MetricSelect({ metric, need, figures, roads, compared, onChoose }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const shown = PLAIN.filter((each) => roads || !OF_ROADS.has(each));
  const name = (each: MetricId, figure: NeedFigure | null) =>
    each === 'state'
      ? t(compared ? 'plan:metric.change' : 'metrics:state.name')
      : metricName({ id: each, figure }, t, lang);
  const option = (each: MetricId, figure: NeedFigure | null) => (
    <option key={each} value={valueOf(each, figure?.id ?? null)}>
      {name(each, figure)}
    </option>
  );
  return (
    <div className="map-metric">
      <label htmlFor={id}>{t('plan:metric.label')}</label>
      <select
        id={id}
        value={valueOf(metric, isOfFigure(metric) ? need : null)}
        onChange={({ target }) => {
          const [chosen, of = null] = target.value.split(' ');
          onChoose(METRIC_IDS.find((each) => each === chosen) ?? 'state', of);
        }}
      >
        {shown.map((each) => option(each, null))}
        <optgroup label={t('plan:metric.people')}>{OF_FIGURE.map((each) => option(each, null))}</optgroup>
        {figures.map((figure) => (
          <optgroup key={figure.id} label={figureTitle(figure, lang)}>
            {OF_FIGURE.map((each) => option(each, figure))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

const valueOf = (metric: MetricId, need: string | null): string =>
  need === null ? metric : `${metric} ${need}`;
