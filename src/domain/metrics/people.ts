import type { FillKey } from '../coverage/state.ts';
import { type Metric, SERVED } from './metric.ts';

/** Residents of hromadas in one state of not having the service: each state apart, never summed. */
const peopleIn = (fill: FillKey) =>
  ({
    of: [fill],
    zero: SERVED,
    figure: ({ population }) => population,
    scale: 'spread',
    across: 'hromadas',
    unit: 'people',
    ofPeople: true,
  }) as const satisfies Metric;

export const gapPeople = peopleIn('gap');
export const notFoundPeople = peopleIn('notFound');
export const unknownPeople = peopleIn('unknown');
