import { FILL_KEYS } from '../../domain/coverage/state.ts';
import type { HromadaRow, StateTotal } from '../derived.ts';

/** Hromadas and residents by state, one entry a state, never added up across states. */
export function totalsOf(rows: readonly HromadaRow[]): readonly StateTotal[] {
  return FILL_KEYS.map((fill) => {
    const of = rows.filter((row) => row.fill === fill);
    const people = of.reduce((sum, { hromada }) => sum + (hromada.population ?? 0), 0);
    return { fill, hromadas: of.length, people };
  });
}
