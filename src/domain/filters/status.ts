import { toldOn } from '../record-dates.ts';
import { STATUSES } from '../service.ts';
import type { Facet } from './filter.ts';

/** Whether it works, on the date; one that has ended is closed, and one that is not there yet is nowhere. */
export const status = {
  role: 'facet',
  form: { kind: 'many', values: STATUSES },
  private: false,
  offered: ['find', 'refer'],
  stated: (service, date) => {
    if (date === null) return [service.status];
    const told = toldOn(service, date);
    return told === null ? [] : [told];
  },
  silent: 'never',
  other: 'no',
  hint: true,
  unchosen: ['operating', 'planned'],
} as const satisfies Facet;
