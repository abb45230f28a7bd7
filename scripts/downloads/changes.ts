import type { ReleaseCounts } from '../../src/data/packs/downloads.ts';
import { compareReleases } from '../../src/domain/compare/releases.ts';
import type { Service } from '../../src/domain/service.ts';
import type { PreviousRelease } from './previous.ts';

export interface Changes {
  /** For the index. */
  readonly counts: ReleaseCounts;
  /** The text of `changes.json`: the same with the ids. */
  readonly ids: string;
}

/**
 * What a release adds to, changes in and leaves out of the one before; `changed` is any difference of a record. Where
 * the site has this very release already, what it said of the one before; null where it said nothing.
 */
export function changesSince(
  previous: PreviousRelease,
  release: string,
  services: readonly Service[],
): Changes | null {
  if (previous.release === release) {
    const { changes, changedIds } = previous;
    return changes === null || changedIds === null ? null : { counts: changes, ids: changedIds };
  }
  // As a file says them: what JSON leaves out differs in nothing.
  const now = JSON.parse(JSON.stringify(services)) as Service[];
  const found = compareReleases(previous.services, now);
  const ids = {
    added: found.added.map(({ id }) => id),
    changed: found.changed.map(({ after }) => after.id),
    vanished: found.vanished.map(({ service }) => service.id),
  };
  const [added, changed, vanished] = [ids.added.length, ids.changed.length, ids.vanished.length];
  return {
    counts: { release: previous.release, added, changed, vanished },
    ids: `${JSON.stringify({ release, previous: previous.release, ...ids }, null, 1)}\n`,
  };
}
