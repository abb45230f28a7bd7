import type { MetricCell } from './value.ts';
import { isClass } from './classes.ts';
import { METRIC_IDS, type MetricId, metricOf } from './index.ts';
import type { MetricView } from './view.ts';

type Shown = Pick<MetricView, 'id' | 'totals' | 'silent'>;

const hromadasOf = ({ totals }: Shown, of: MetricCell['key']): number =>
  totals.find(({ key }) => key === of)?.hromadas ?? 0;

/**
 * Why a metric's map has states alone, which would be read as its numbers: no hromada is in a state that it counts, or
 * of none of those its figure is known. Null = it has numbers.
 */
export function whyNone(metric: Shown): 'states' | 'figures' | null {
  if (metric.totals.some(({ key, hromadas }) => isClass(key) && hromadas > 0)) return null;
  return metric.silent > 0 ? 'figures' : 'states';
}

/** What has numbers where this one has none: the same people in the state of most hromadas, else the states themselves. */
export function instead(metric: Shown): MetricId {
  const [best] = METRIC_IDS.flatMap((id) => {
    if (id === 'state' || metricOf(metric.id).of.length > 1) return [];
    const { of, unit } = metricOf(id);
    const [only, more] = of;
    if (only === undefined || more !== undefined || unit !== metricOf(metric.id).unit) return [];
    return [{ id, hromadas: hromadasOf(metric, only) }];
  }).toSorted((a, b) => b.hromadas - a.hromadas);
  return best === undefined || best.hromadas === 0 || metric.silent > 0 ? 'state' : best.id;
}
