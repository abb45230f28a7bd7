import { DELIVERIES } from '../service.ts';
import type { Facet } from './filter.ts';

/** How the service is given. */
export const delivery = {
  role: 'facet',
  form: { kind: 'many', values: DELIVERIES },
  private: false,
  offered: ['refer'],
  stated: (service) => service.delivery ?? [],
  silent: 'ask',
  other: 'no',
} as const satisfies Facet;
