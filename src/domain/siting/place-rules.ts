import type { Code } from '../code.ts';

/** Of a hromada: a new site must be there, must not be; `only`: no other ones, but those that must be. */
export const RULES = ['must', 'not', 'only'] as const;
export type Rule = (typeof RULES)[number];
export type Rules = readonly (readonly [Code, Rule])[];
