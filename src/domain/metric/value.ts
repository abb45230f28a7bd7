import type { FillKey } from '../coverage/state.ts';
import type { NumberMetric } from '../metric.ts';
import { type ClassKey, classOf } from './classes.ts';

/** What a metric is read from. */
export interface MetricInput {
  readonly fill: FillKey;
  /** Null where the source has no figure. */
  readonly population: number | null;
  /** Services that operate for it on the date. */
  readonly serving: () => number;
  /** To the nearest one elsewhere; null = none anywhere. */
  readonly km: () => number | null;
}

/** A hromada's class, or its state where that is the whole answer; `unknown` where a figure is missing. */
export interface MetricCell {
  readonly key: ClassKey | FillKey;
  readonly value: number | null;
}

const PEOPLE_OF = {
  gapPeople: 'gap',
  notFoundPeople: 'notFound',
  unknownPeople: 'unknown',
} as const satisfies Partial<Record<NumberMetric, FillKey>>;

/** A number; a state's own fill; null = the figure is missing. */
function read(metric: NumberMetric, { fill, population, serving, km }: MetricInput): number | FillKey | null {
  const served = fill === 'servedLocal' || fill === 'servedArea';
  if (fill === 'notApplicable') return fill;
  if (metric === 'km') return served ? 0 : km();
  if (metric === 'count' || metric === 'perCapita') {
    // Only a complete list says zero; an incomplete one, or none, says its state.
    if (!served) return fill === 'gap' ? 0 : fill;
    if (metric === 'count') return serving();
    return population === null || population === 0 ? null : (serving() / population) * 10_000;
  }
  if (fill === PEOPLE_OF[metric]) return population;
  return served ? 0 : fill;
}

/** The metric's value of one hromada and the class that it falls in. */
export function metricCell(metric: NumberMetric, input: MetricInput, breaks: readonly number[]): MetricCell {
  const found = read(metric, input);
  if (found === null) return { key: 'unknown', value: null };
  if (typeof found === 'string') return { key: found, value: null };
  return { key: classOf(found, breaks), value: found };
}
