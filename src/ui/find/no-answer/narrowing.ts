import { FILTER_KEYS, type FilterKey, isChosen } from '../../../domain/filters/index.ts';
import type { View } from '../../../state/view.ts';

/** Conditions in force, the type of service apart: what a resident needs is not the first thing to give up. */
export function narrowing(view: View): readonly FilterKey[] {
  return FILTER_KEYS.filter((key) => key !== 'service' && isChosen(key, view));
}
