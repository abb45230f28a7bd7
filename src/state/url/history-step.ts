import { type Part, partsOf, shownOf } from '../../domain/scenario/parts.ts';
import type { View } from '../view.ts';

/** Steps that a reader of refer and plan may want to take back. */
const STEPS = [
  'region',
  'service',
  'selected',
  'hromada',
  'place',
] as const satisfies readonly (keyof View)[];

/**
 * Whether a change of view is a step of its own in the history. In find only the tabs are: who looks for help leaves
 * no trail of what was looked at. Elsewhere a choice is one, a move of the map or a letter typed is not.
 */
export function historyStep(before: View, after: View): 'push' | 'replace' {
  if (before.view !== after.view) return 'push';
  if (after.view === 'find') return 'replace';
  const step = STEPS.some((key) => !sameValue(before[key], after[key])) || scenarioStep(before, after);
  return step ? 'push' : 'replace';
}

/** A change of a scenario is a step, and so is another one on the map; a letter of a name is not. */
function scenarioStep(before: View, after: View): boolean {
  if (before.scenario === after.scenario) return false;
  const [old, now] = [partsOf(before.scenario ?? ''), partsOf(after.scenario ?? '')];
  return shownOf(old) !== shownOf(now) || !sameValue(old.map(changesOf), now.map(changesOf));
}

const changesOf = ({ changes }: Part): string => changes;

function sameValue(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}
