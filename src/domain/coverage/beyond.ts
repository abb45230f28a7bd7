import type { FillKey } from './state.ts';
import { sumKnown } from '../known-sum.ts';
import type { HromadaRow } from './row.ts';

/** Hromadas in one state of not having the service, whose centre lies beyond the radius of any. */
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

/** Whether a hromada without the service has none within so many km; one that has none anywhere is beyond any radius. */
export function isBeyond({ fill, anywhere }: HromadaRow, km: number): boolean {
  return ORDER.includes(fill) && (anywhere === null || anywhere.km > km);
}

/** "People beyond R", by state. A radius changes no state. */
export function beyondOf(rows: readonly HromadaRow[], km: number): readonly BeyondPart[] {
  const far = rows.filter((row) => isBeyond(row, km));
  return ORDER.map((fill) => {
    const of = far.filter((row) => row.fill === fill).map(({ hromada }) => hromada.population);
    const { sum: people, silent } = sumKnown(of);
    return { fill, hromadas: of.length, people, silent };
  }).filter(({ hromadas }) => hromadas > 0);
}
