import type { FillKey } from './state.ts';
import { sumKnown } from '../known-sum.ts';
import type { HromadaRow } from './row.ts';

/** Hromadas in one state of not having the service, whose centre lies beyond the limit from any. */
export interface BeyondPart {
  readonly fill: FillKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known; null where none is. */
  readonly people: number | null;
  /** Hromadas whose figure is not known. */
  readonly silent: number;
}

/** In the order in which a planner reads them; each state apart, never summed. */
const ORDER: readonly FillKey[] = ['gap', 'notFound', 'unknown', 'planned'];

/** How far is far: a radius in straight km, or minutes by road. */
export interface Limit {
  readonly by: 'km' | 'minutes';
  readonly most: number;
}

/**
 * Whether a hromada without the service has none within the limit. One that has none anywhere is beyond any, and so is
 * one from which the table has no way to any: what took longer was left out of it.
 */
export function isBeyond(row: HromadaRow, { by, most }: Limit): boolean {
  return ORDER.includes(row.fill) && (row[by] ?? Infinity) > most;
}

/** "People beyond R", by state. A limit changes no state. */
export function beyondOf(rows: readonly HromadaRow[], limit: Limit): readonly BeyondPart[] {
  const far = rows.filter((row) => isBeyond(row, limit));
  return ORDER.map((fill) => {
    const of = far.filter((row) => row.fill === fill).map(({ hromada }) => hromada.population);
    const { sum: people, silent } = sumKnown(of);
    return { fill, hromadas: of.length, people, silent };
  }).filter(({ hromadas }) => hromadas > 0);
}
