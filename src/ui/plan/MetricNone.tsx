import { instead } from '../../domain/metrics/none.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions } from '../../state/use-app.ts';
import { metricName } from '../legend/class-words.ts';
import { Button } from '../parts/Button.tsx';
import { noneWords } from './metric-none-words.ts';

/** In the legend of a number that no hromada here has: its colours would be read as the number's. */
export function MetricNone({ metric }: { readonly metric: MetricView }) {
  const { t, lang } = useWords();
  const words = noneWords(metric, t, lang);
  if (words === null) return null;
  const id = instead(metric);
  const { figure } = metric;
  return (
    <div className="legend-none">
      <p>{words}</p>
      <Button
        variant="quiet"
        onClick={() => {
          actions.setMetric(id, figure?.id ?? null);
          // The button is gone then.
          document.querySelector<HTMLElement>('.map-metric select')?.focus();
        }}
      >
        {id === 'state'
          ? t('plan:metric.showStates')
          : t('plan:metric.show', { name: metricName({ id, figure }, t, lang) })}
      </Button>
    </div>
  );
}
