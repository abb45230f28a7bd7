import type { Setting } from './filter.ts';

/** How far residents are taken to travel, km; null = not asked. */
export const radius = {
  role: 'setting',
  form: { kind: 'number', least: 0, most: 1000 },
  private: false,
  offered: ['plan'],
  hint: true,
} as const satisfies Setting;
