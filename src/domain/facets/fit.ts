import type { Service } from '../service.ts';
import type { Facet } from './facet.ts';

/** Whether a record meets a choice: it says so; it does not say, so ask; it says something else. */
export type Fits = 'yes' | 'ask' | 'no';

/** Facets that a record alone answers, whatever the date. */
export type StatedFacet = Exclude<Facet, 'types' | 'status'>;

/** What a client needs, as far as a record speaks of it. */
export const CIRCUMSTANCES = ['recipients', 'delivery', 'cost', 'access'] as const satisfies StatedFacet[];

interface Policy {
  /** The record says nothing. */
  readonly silent: Exclude<Fits, 'yes'>;
  /** The record names only other values. */
  readonly other: Exclude<Fits, 'yes'>;
}

/**
 * Silence never excludes, but for the kind of a provider, which is no matter of openness. A list of groups says whom the
 * source names, not all whom the service takes: to name others is no refusal (DESIGN §3).
 */
const POLICIES: Readonly<Record<StatedFacet, Policy>> = {
  recipients: { silent: 'ask', other: 'ask' },
  delivery: { silent: 'ask', other: 'no' },
  cost: { silent: 'ask', other: 'no' },
  access: { silent: 'ask', other: 'no' },
  kind: { silent: 'no', other: 'no' },
};

const NOTHING: readonly string[] = [];
const one = (value: string | null): readonly string[] => (value === null ? NOTHING : [value]);

/** What a record states, facet by facet. */
export const STATED: Readonly<Record<StatedFacet, (service: Service) => readonly string[]>> = {
  recipients: ({ eligibility }) => eligibility ?? NOTHING,
  delivery: ({ delivery }) => delivery ?? NOTHING,
  cost: ({ fees }) => one(fees),
  access: ({ accessibility }) => one(accessibility),
  kind: ({ providerKind }) => one(providerKind),
};

/** The one answer to «does it fit»: lists, counts and verdicts all ask it. Nothing chosen: everything fits. */
export function fitsOf(facet: StatedFacet, service: Service, chosen: readonly string[]): Fits {
  if (chosen.length === 0) return 'yes';
  const values = STATED[facet](service);
  if (values.length === 0) return POLICIES[facet].silent;
  return values.some((value) => chosen.includes(value)) ? 'yes' : POLICIES[facet].other;
}

/** What a facet's choice lets through beside the records that state one of the chosen values. */
export function policyOf(facet: Facet): Policy {
  return facet === 'types' || facet === 'status' ? POLICIES.kind : POLICIES[facet];
}
