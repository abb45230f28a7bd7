import type { Setting } from './filter.ts';

/** Whether announced services are shown as `planned` (true) or left out of coverage. */
export const planned = {
  role: 'setting',
  form: { kind: 'switch', start: true },
  private: false,
  offered: ['plan'],
  hint: true,
} as const satisfies Setting;
