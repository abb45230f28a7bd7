import type { Facet } from './filter.ts';

/**
 * Who needs help. A list of groups says whom the source names, not all whom the service takes: to name others is no
 * refusal (DESIGN §3).
 */
export const recipients = {
  role: 'facet',
  form: { kind: 'ids', list: 'recipients' },
  private: false,
  offered: [],
  stated: ({ eligibility }) => eligibility ?? [],
  silent: 'ask',
  other: 'ask',
} as const satisfies Facet;
