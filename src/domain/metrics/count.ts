import { type Metric, SERVED } from './metric.ts';

/** Services that serve; only a complete list says zero. */
export const count = {
  of: SERVED,
  zero: ['gap'],
  figure: ({ serving }) => serving(),
  scale: 'each',
  across: 'typesOrAny',
  unit: 'services',
} as const satisfies Metric;
