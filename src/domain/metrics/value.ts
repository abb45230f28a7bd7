import { type FillKey, isServed } from '../coverage/state.ts';
import { metricOf, type NumberMetric } from './index.ts';
import type { Unit } from './metric.ts';
import { type ClassKey, classOf } from './classes.ts';

/** What a metric is read from. */
export interface MetricInput extends Unit {
  readonly fill: FillKey;
}

/** A hromada's class, or its state where that is the whole answer; `unknown` where a figure is missing. */
export interface MetricCell {
  readonly key: ClassKey | FillKey;
  readonly value: number | null;
  /** It is asked for a figure here, and none is known: not the same as that nothing is known of the service. */
  readonly silent?: true;
}

/** The metric's value of one hromada and the class that it falls in. */
export function metricCell(id: NumberMetric, input: MetricInput, breaks: readonly number[]): MetricCell {
  const { of, zero, figure } = metricOf(id);
  const { fill } = input;
  // What is served keeps its colour: grey beside a scale reads as no data.
  if (zero.includes(fill)) return { key: isServed(fill) ? 'servedLocal' : 'metricZero', value: 0 };
  if (!of.includes(fill)) return { key: fill, value: null };
  const value = figure(input);
  return value === null
    ? { key: 'unknown', value: null, silent: true }
    : { key: classOf(value, breaks), value };
}
