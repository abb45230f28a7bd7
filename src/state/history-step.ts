import type { View } from './view.ts';

/** Steps that a reader of refer and plan may want to take back. */
const STEPS = [
  'region',
  'service',
  'selected',
  'hromada',
  'place',
  'scenario',
] as const satisfies readonly (keyof View)[];

/**
 * Whether a change of view is a step of its own in the history. In find only the tabs are: who looks for help leaves
 * no trail of what was looked at. Elsewhere a choice is one, a move of the map or a letter typed is not.
 */
export function historyStep(before: View, after: View): 'push' | 'replace' {
  if (before.view !== after.view) return 'push';
  if (after.view === 'find') return 'replace';
  return STEPS.some((key) => !sameValue(before[key], after[key])) ? 'push' : 'replace';
}

function sameValue(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}
