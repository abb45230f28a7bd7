import { FILL_KEYS } from './state.ts';
import { sumKnown } from '../known-sum.ts';
import type { HromadaRow, StateTotal } from './row.ts';

/** Hromadas and residents by state, one entry a state, never added up across states. */
export function totalsOf(rows: readonly HromadaRow[]): readonly StateTotal[] {
  return FILL_KEYS.map((fill) => {
    const of = rows.filter((row) => row.fill === fill).map(({ hromada }) => hromada.population);
    return { fill, hromadas: of.length, people: sumKnown(of).sum };
  });
}
