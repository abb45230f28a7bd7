import type { FillKey } from '../../domain/coverage/state.ts';
import type { HromadaRow } from '../derived.ts';

/** Hromadas in one state of not having the service, whose centre lies beyond the radius of any. */
export interface BeyondPart {
  readonly fill: FillKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known. */
  readonly people: number;
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
    const known = of.filter((people) => people !== null);
    const people = known.reduce((sum, each) => sum + each, 0);
    return { fill, hromadas: of.length, people, silent: of.length - known.length };
  }).filter(({ hromadas }) => hromadas > 0);
}
