import type { FillKey } from '../coverage/state.ts';

/** Classes of a number on the map: zero is one of its own. */
export const CLASS_KEYS = ['metricZero', 'metric1', 'metric2', 'metric3', 'metric4', 'metric5'] as const;
export type ClassKey = (typeof CLASS_KEYS)[number];

const KNOWN: ReadonlySet<string> = new Set(CLASS_KEYS);

/** What a unit of a map is filled with: a state, or a class of a number. */
export type MapFill = FillKey | ClassKey;

/** Tells a class of numbers from a state. */
export function isClass(key: string): key is ClassKey {
  return KNOWN.has(key);
}

/** The class of a value; one below the first bound belongs to the first class, one past the last to the last. */
export function classOf(value: number, breaks: readonly number[]): ClassKey {
  if (value === 0) return 'metricZero';
  const above = breaks.filter((bound) => value >= bound).length;
  return CLASS_KEYS[Math.max(1, above)] ?? 'metric5';
}
