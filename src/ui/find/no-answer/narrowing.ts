import type { FilterKey } from '../../../state/app-state.ts';
import { DEFAULT_VIEW, type View } from '../../../state/view.ts';

/** Conditions that narrow an answer, the type of service apart: what a resident needs is not the first thing to give up. */
const KEYS: readonly FilterKey[] = [
  'status',
  'kind',
  'recipients',
  'delivery',
  'cost',
  'access',
  'q',
  'date',
  'maxAge',
  'radius',
  'planned',
];

/** Those now in force. */
export function narrowing(view: View): readonly FilterKey[] {
  return KEYS.filter((key) => String(view[key]) !== String(DEFAULT_VIEW[key]));
}
