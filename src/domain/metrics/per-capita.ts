import { type Metric, SERVED } from './metric.ts';

/** Services that serve, per 10,000 residents; of another need figure, whose people are recipients, per 100. */
export const perCapita = {
  of: SERVED,
  zero: ['gap'],
  figure: ({ serving, need, per }) => (need === null || need === 0 ? null : (serving() / need) * per),
  scale: 'spread',
  across: 'typesOrAny',
  unit: 'per10000',
  ofFigure: true,
} as const satisfies Metric;
