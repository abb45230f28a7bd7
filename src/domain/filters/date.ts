import type { Setting } from './filter.ts';

/** The day on which all is judged; null = today, and statuses as recorded. */
export const date = {
  role: 'setting',
  form: { kind: 'day' },
  private: false,
  offered: [],
} as const satisfies Setting;
