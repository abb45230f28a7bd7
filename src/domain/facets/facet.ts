/** What a client's situation is told by, value by value. */
export const FACETS = ['types', 'recipients', 'delivery', 'cost', 'access', 'status', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** Freshness offered as a choice, months. */
export const AGES = [6, 12, 24] as const;
