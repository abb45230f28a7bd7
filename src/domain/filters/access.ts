import { ACCESSIBILITIES } from '../service.ts';
import type { Facet } from './filter.ts';

/** Whether a wheelchair gets in. */
export const access = {
  role: 'facet',
  form: { kind: 'many', values: ACCESSIBILITIES },
  private: false,
  offered: ['refer'],
  stated: ({ accessibility }) => (accessibility === null ? [] : [accessibility]),
  silent: 'ask',
  other: 'no',
} as const satisfies Facet;
