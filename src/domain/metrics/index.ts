import { count } from './count.ts';
import { km } from './km.ts';
import type { Metric } from './metric.ts';
import { gapPeople, notFoundPeople, people, unknownPeople } from './people.ts';
import { minutes } from './minutes.ts';
import { perCapita } from './per-capita.ts';

/** Every number that the planner's map can show, in the order in which they are offered. */
export const METRICS = {
  count,
  perCapita,
  km,
  minutes,
  people,
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

/** Those of whichever need figure is chosen. */
export type FigureMetric = {
  [K in NumberMetric]: (typeof METRICS)[K] extends { ofFigure: true } ? K : never;
}[NumberMetric];
export const isOfFigure = (id: MetricId): id is FigureMetric => id !== 'state' && 'ofFigure' in METRICS[id];

/** A metric's declaration, whichever it is. */
export const metricOf = (id: NumberMetric): Metric => METRICS[id];
