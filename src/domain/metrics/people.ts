import type { FillKey } from '../coverage/state.ts';
import { type Metric, SERVED } from './metric.ts';

const FIGURE = {
  figure: ({ need }) => need,
  scale: 'spread',
  across: 'hromadas',
  unit: 'people',
  ofFigure: true,
} as const satisfies Partial<Metric>;

/** The figure itself, whatever the state. */
export const people = {
  ...FIGURE,
  of: ['servedLocal', 'servedArea', 'planned', 'gap', 'notFound', 'unknown'],
  zero: [],
} as const satisfies Metric;

/** The figure of hromadas in one state of not having the service: each state apart, never summed. */
const peopleIn = (fill: FillKey) => ({ ...FIGURE, of: [fill], zero: SERVED }) as const satisfies Metric;

export const gapPeople = peopleIn('gap');
export const notFoundPeople = peopleIn('notFound');
export const unknownPeople = peopleIn('unknown');
