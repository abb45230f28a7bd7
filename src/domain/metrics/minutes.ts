import { type Metric, SERVED } from './metric.ts';

/** To the nearest service by road, whatever the state. Longer than the table goes, it is not known how long. */
export const minutes = {
  of: ['planned', 'gap', 'notFound', 'unknown'],
  zero: SERVED,
  figure: (unit) => unit.minutes(),
  scale: [0, 30, 60, 90],
  across: 'types',
  unit: 'minutes',
  zeroWord: true,
  ofRoads: true,
} as const satisfies Metric;
