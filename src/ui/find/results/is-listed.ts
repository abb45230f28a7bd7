import type { View } from '../../../state/view.ts';
import { narrowing } from '../no-answer/narrowing.ts';

/** Whether a list is asked for: a place, a type or a condition is chosen. Before that nothing is listed. */
export function isListed(view: View, device: boolean): boolean {
  const { hromada, place, service } = view;
  return device || hromada !== null || place !== null || service.length > 0 || narrowing(view).length > 0;
}
