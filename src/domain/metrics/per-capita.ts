import { type Metric, SERVED } from './metric.ts';

/** Services that serve, per 10,000 residents. */
export const perCapita = {
  of: SERVED,
  zero: ['gap'],
  figure: ({ serving, population }) =>
    population === null || population === 0 ? null : (serving() / population) * 10_000,
  scale: 'spread',
  across: 'typesOrAny',
  unit: 'per10000',
} as const satisfies Metric;
