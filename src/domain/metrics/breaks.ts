import { ckmeans } from 'simple-statistics';
import { metricOf, type NumberMetric } from './index.ts';
import type { Metric } from './metric.ts';
import { CLASS_KEYS } from './classes.ts';

const CLASSES = CLASS_KEYS.length - 1;

/** Down to two significant digits, so that a class holds the value that it begins with; counts stay as they are. */
function rounded(value: number, scale: Metric['scale']): number {
  if (scale === 'each') return value;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.floor(value / step + 1e-9) * step).toPrecision(2));
}

/**
 * Lower bounds of at most five classes of the values above zero, ascending: optimal one-dimensional clusters
 * (Wang and Song 2011, Ckmeans.1d.dp). Empty where no value is above zero.
 */
export function breaksOf(values: readonly number[], metric: NumberMetric): number[] {
  const { scale } = metricOf(metric);
  const spread = scale === 'spread';
  const above = values.filter((value) => value > 0);
  const distinct = new Set(above).size;
  if (distinct === 0) return [];
  if (typeof scale !== 'string')
    return scale.filter((from, i) => above.some((v) => v >= from && v < (scale[i + 1] ?? Infinity)));
  const scaled = spread ? above.map(Math.log10) : above;
  const clusters = ckmeans(scaled, Math.min(CLASSES, distinct));
  const first = clusters.map((cluster) => cluster[0] ?? 0);
  const lowest = spread ? first.map((value) => 10 ** value) : first;
  return [...new Set(lowest.map((value) => rounded(value, scale)))];
}
