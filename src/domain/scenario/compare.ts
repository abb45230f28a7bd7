import type { CoverageState } from '../coverage/state.ts';
import type { Hromada } from '../hromada.ts';

/** `gained`: served only after; `lost`: served only before; `other`: another state, served neither time. */
export type CoverageChange = 'gained' | 'lost' | 'other';

export interface HromadaChange {
  /** Index in the hromadas given. */
  readonly hromada: number;
  readonly change: CoverageChange;
  readonly before: CoverageState;
  readonly after: CoverageState;
}

/** So many hromadas went from one state to another. States are never summed together: that is the reader's choice. */
export interface ChangeTotal extends Omit<HromadaChange, 'hromada'> {
  readonly hromadas: number;
  /** Residents of those whose figure is known; null where none is. */
  readonly people: number | null;
  /** Hromadas without a figure. */
  readonly withoutFigure: number;
}

export interface Comparison {
  /** Hromadas whose state changed, in their order. */
  readonly changes: readonly HromadaChange[];
  /** In order of first appearance. */
  readonly totals: readonly ChangeTotal[];
}

type State = { readonly state: CoverageState };

/** What became of each hromada: before and after a scenario, two dates or two releases; all lists in the same order. */
export function compareCoverage(
  hromadas: readonly Pick<Hromada, 'population'>[],
  before: readonly State[],
  after: readonly State[],
): Comparison {
  if (before.length !== hromadas.length || after.length !== hromadas.length) {
    throw new RangeError(
      `States of ${hromadas.length} hromadas expected, ${before.length} before and ${after.length} after came`,
    );
  }
  const changes: HromadaChange[] = [];
  const totals = new Map<string, ChangeTotal>();
  before.forEach(({ state: was }, hromada) => {
    const { state: is } = after[hromada] as State;
    if (was === is) return;
    const change = is === 'served' ? 'gained' : was === 'served' ? 'lost' : 'other';
    changes.push({ hromada, change, before: was, after: is });
    const people = (hromadas[hromada] as Pick<Hromada, 'population'>).population;
    const sum = totals.get(`${was} ${is}`);
    totals.set(`${was} ${is}`, {
      change,
      before: was,
      after: is,
      hromadas: (sum?.hromadas ?? 0) + 1,
      people: people === null ? (sum?.people ?? null) : (sum?.people ?? 0) + people,
      withoutFigure: (sum?.withoutFigure ?? 0) + (people === null ? 1 : 0),
    });
  });
  return { changes, totals: [...totals.values()] };
}
