/** What a client's situation is told by, value by value. */
export const FACETS = ['types', 'recipients', 'delivery', 'cost', 'access', 'status', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** Facets whose silence in a record never excludes it. */
export const SILENT: ReadonlySet<Facet> = new Set(['recipients', 'delivery', 'cost', 'access']);

/** Freshness offered as a choice, months. */
export const AGES = [6, 12, 24] as const;
