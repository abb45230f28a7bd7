import type { Setting } from './filter.ts';

/** Whose services count: those that declare the hromada too, or only those that stand in it. */
export const area = {
  role: 'setting',
  form: { kind: 'oneOf', values: ['declared', 'own'], start: 'declared' },
  private: false,
  offered: ['plan'],
} as const satisfies Setting;
