import type { Setting } from './filter.ts';

/** How old a record may be, months; null = no limit. */
export const maxAge = {
  role: 'setting',
  form: { kind: 'number', least: 0, most: 600 },
  private: false,
  offered: ['refer'],
} as const satisfies Setting;

/** Freshness offered as a choice, months. */
export const AGES = [6, 12, 24] as const;
