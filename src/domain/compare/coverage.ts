import type { Code } from '../code.ts';
import { coverAll } from '../coverage/all.ts';
import { type CoverageIndex, LINK_LOCAL } from '../coverage/build.ts';
import { statusOn } from '../record-dates.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import { type Outcome, outcomeAt } from '../coverage/outcome.ts';
import type { Service } from '../service.ts';
import { isStatedBegun, isStatedOver, type Knowing } from './stated.ts';

export interface CoverageOn extends Knowing {
  readonly index: CoverageIndex;
  readonly options: CoverageOptions;
  /** Those that the index was built of. */
  readonly services: readonly Service[];
}

/** A hromada and a type whose answer turned from served to something else, or the other way round. */
export interface CellChange {
  readonly hromada: Code;
  /** Service type id. */
  readonly type: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** To know of a service that was there is no gain of it, and to lose sight of one is no loss. */
export interface CoverageChanges {
  /** It was certain that there was none, or a record states when it began. */
  readonly appeared: readonly CellChange[];
  /** Served now; whether it was before, nobody knew. */
  readonly nowKnown: readonly CellChange[];
  /** It is certain that there is none now, or the records state that they are over. */
  readonly ended: readonly CellChange[];
  /** Served before; whether it is now, nobody knows. */
  readonly unclear: readonly CellChange[];
}

/** Hromadas that gained or lost a type between two states; those that only one of them knows are passed over. */
export function compareCoverage(
  before: CoverageOn,
  after: CoverageOn,
  types: readonly string[],
): CoverageChanges {
  const [old, now] = [coverAll(before.index, before.options), coverAll(after.index, after.options)];
  const changes = { appeared: [], nowKnown: [], ended: [], unclear: [] } as {
    [kind in keyof CoverageChanges]: CellChange[];
  };
  const known = new Map(after.services.map((service) => [service.id, service]));
  for (const [hromada, at] of after.index.hromadaIndex) {
    const was = before.index.hromadaIndex.get(hromada);
    if (was === undefined) continue;
    for (const type of types) {
      const [oldType, nowType] = [before.index.typeIndex.get(type), after.index.typeIndex.get(type)];
      if (oldType === undefined || nowType === undefined) continue;
      const [oldCell, nowCell] = [was * old.types + oldType, at * now.types + nowType];
      const change = {
        hromada,
        type,
        before: outcomeAt(old.outcomes[oldCell] as number),
        after: outcomeAt(now.outcomes[nowCell] as number),
      };
      const [had, has] = [change.before.state === 'served', change.after.state === 'served'];
      if (has && !had) {
        const begun = servingIn(after, nowCell).every((each) =>
          isStatedBegun(each, before, after.options.date),
        );
        changes[SURE.has(change.before.state) || begun ? 'appeared' : 'nowKnown'].push(change);
      }
      if (had && !has) {
        const over = servingIn(before, oldCell).every((each) =>
          isStatedOver(each, known.get(each.id), after.options.date),
        );
        changes[SURE.has(change.after.state) || over ? 'ended' : 'unclear'].push(change);
      }
    }
  }
  return changes;
}

/** States in which it is certain that nobody serves. */
const SURE: ReadonlySet<Outcome['state']> = new Set(['gap', 'planned']);

/** The services by which a cell is served. */
function servingIn({ index, services, options }: CoverageOn, cell: number): Service[] {
  const { offsets, items, kinds } = index.services;
  const found: Service[] = [];
  for (let i = offsets[cell] as number; i < (offsets[cell + 1] as number); i++) {
    const service = services[items[i] as number];
    const counts = !options.ownAreaOnly || kinds[i] === LINK_LOCAL;
    if (service !== undefined && counts && statusOn(service, options.date) === 'operating')
      found.push(service);
  }
  return found;
}
