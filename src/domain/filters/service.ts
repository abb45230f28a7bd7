import type { Facet } from './filter.ts';

/** What is needed: types of service. */
export const service = {
  role: 'facet',
  form: { kind: 'ids', list: 'types' },
  private: false,
  offered: [],
  stated: ({ type }) => [type],
  silent: 'never',
  other: 'no',
} as const satisfies Facet;
