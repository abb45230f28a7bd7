import { PROVIDER_KINDS } from '../service.ts';
import type { Facet } from './filter.ts';

/** Who provides it: no matter of openness, so one whose kind is unknown is not of a chosen kind. */
export const kind = {
  role: 'facet',
  form: { kind: 'many', values: PROVIDER_KINDS },
  private: false,
  offered: ['find', 'refer'],
  stated: ({ providerKind }) => (providerKind === null ? [] : [providerKind]),
  silent: 'no',
  other: 'no',
} as const satisfies Facet;
