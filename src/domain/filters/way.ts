import type { ValueOf } from './form.ts';
import type { Setting } from './filter.ts';

/** By what the nearest is the nearest. Where there is no table of ways by road, lines count. */
export const way = {
  role: 'setting',
  form: { kind: 'oneOf', values: ['road', 'straight'], start: 'road' },
  private: false,
  offered: ['plan'],
  ofRoads: true,
} as const satisfies Setting;

export type WayChoice = ValueOf<(typeof way)['form']>;
