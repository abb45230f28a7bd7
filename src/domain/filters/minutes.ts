import type { Setting } from './filter.ts';

/** How long residents are taken to travel by road; null = not asked. */
export const minutes = {
  role: 'setting',
  form: { kind: 'number', least: 0, most: 600 },
  private: false,
  offered: ['plan'],
  hint: true,
  ofRoads: true,
} as const satisfies Setting;
