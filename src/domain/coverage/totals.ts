import { FILL_KEYS } from './state.ts';
import { sumKnown } from '../known-sum.ts';
import type { HromadaRow, StateTotal } from './row.ts';

/** Hromadas and residents by state, one entry a state, never added up across states. */
export function totalsOf(rows: readonly HromadaRow[]): readonly StateTotal[] {
  const people = new Map(FILL_KEYS.map((fill) => [fill, [] as (number | null)[]]));
  for (const { fill, hromada } of rows) people.get(fill)?.push(hromada.population);
  return [...people].map(([fill, of]) => ({ fill, hromadas: of.length, people: sumKnown(of).sum }));
}
