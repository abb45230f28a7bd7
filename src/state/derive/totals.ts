import { FILL_KEYS, type FillKey } from '../../domain/coverage/state.ts';
import type { HromadaRow, StateTotal } from '../derived.ts';

/** Hromadas and residents by state, one entry a state, never added up across states. */
export function totalsOf(rows: readonly HromadaRow[]): readonly StateTotal[] {
  const sums = new Map<FillKey, { hromadas: number; people: number }>();
  for (const fill of FILL_KEYS) sums.set(fill, { hromadas: 0, people: 0 });
  for (const { fill, hromada } of rows) {
    const sum = sums.get(fill);
    if (!sum) continue;
    sum.hromadas += 1;
    sum.people += hromada.population ?? 0;
  }
  return [...sums].map(([fill, { hromadas, people }]) => ({ fill, hromadas, people }));
}
