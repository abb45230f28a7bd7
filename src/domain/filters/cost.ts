import { FEES } from '../service.ts';
import type { Facet } from './filter.ts';

/** What it costs. That it is free is worth saying unasked. */
export const cost = {
  role: 'facet',
  form: { kind: 'many', values: FEES },
  private: false,
  offered: ['refer'],
  stated: ({ fees }) => (fees === null ? [] : [fees]),
  silent: 'ask',
  other: 'no',
  unasked: ['free'],
} as const satisfies Facet;
