import { count } from './count.ts';
import { km } from './km.ts';
import type { Metric } from './metric.ts';
import { gapPeople, notFoundPeople, unknownPeople } from './people.ts';
import { minutes } from './minutes.ts';
import { perCapita } from './per-capita.ts';

/** Every number that the planner's map can show, in the order in which they are offered. */
export const METRICS = {
  count,
  perCapita,
  km,
  minutes,
  gapPeople,
  notFoundPeople,
  unknownPeople,
} as const satisfies Readonly<Record<string, Metric>>;

/** The metrics that are numbers. */
export type NumberMetric = keyof typeof METRICS;

/** What the planner's map shows: states, or a number. */
export type MetricId = 'state' | NumberMetric;
export const METRIC_IDS: readonly MetricId[] = ['state', ...(Object.keys(METRICS) as NumberMetric[])];

/** Those whose zero has a word. */
export type ZeroWordMetric = {
  [K in NumberMetric]: (typeof METRICS)[K] extends { zeroWord: true } ? K : never;
}[NumberMetric];

/** A metric's declaration, whichever it is. */
export const metricOf = (id: NumberMetric): Metric => METRICS[id];
