import { type Metric, SERVED } from './metric.ts';

/** To the nearest service, great-circle km, whatever the state. */
export const km = {
  of: ['planned', 'gap', 'notFound', 'unknown'],
  zero: SERVED,
  figure: (unit) => unit.km(),
  scale: [0, 25, 50, 75, 100],
  across: 'types',
  unit: 'km',
  zeroWord: true,
} as const satisfies Metric;
