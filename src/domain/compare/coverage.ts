import type { Code } from '../code.ts';
import { coverAll } from '../coverage/all.ts';
import type { CoverageIndex } from '../coverage/build.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import { type Outcome, outcomeAt } from '../coverage/outcome.ts';

export interface CoverageOn {
  readonly index: CoverageIndex;
  readonly options: CoverageOptions;
}

/** A hromada and a type whose answer turned from served to something else, or the other way round. */
export interface CellChange {
  readonly hromada: Code;
  /** Service type id. */
  readonly type: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

export interface CoverageChanges {
  readonly gained: readonly CellChange[];
  readonly lost: readonly CellChange[];
}

/** Hromadas that gained or lost a type between two states; those that only one of them knows are passed over. */
export function compareCoverage(
  before: CoverageOn,
  after: CoverageOn,
  types: readonly string[],
): CoverageChanges {
  const [old, now] = [coverAll(before.index, before.options), coverAll(after.index, after.options)];
  const gained: CellChange[] = [];
  const lost: CellChange[] = [];
  for (const [hromada, at] of after.index.hromadaIndex) {
    const was = before.index.hromadaIndex.get(hromada);
    if (was === undefined) continue;
    for (const type of types) {
      const [oldType, nowType] = [before.index.typeIndex.get(type), after.index.typeIndex.get(type)];
      if (oldType === undefined || nowType === undefined) continue;
      const change = {
        hromada,
        type,
        before: outcomeAt(old.outcomes[was * old.types + oldType] as number),
        after: outcomeAt(now.outcomes[at * now.types + nowType] as number),
      };
      const [had, has] = [change.before.state === 'served', change.after.state === 'served'];
      if (has && !had) gained.push(change);
      if (had && !has) lost.push(change);
    }
  }
  return { gained, lost };
}
