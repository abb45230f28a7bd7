import type { RecipientGroup } from './service-type.ts';

/** By group: the groups whose people are often people of it, too. */
export type Overlaps = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_OVERLAPS: Overlaps = new Map();

/** Groups overlap both ways, whichever of the two rows says so. */
export function overlapsOf(groups: readonly RecipientGroup[]): Overlaps {
  const found = new Map(groups.map(({ id }) => [id, new Set<string>()]));
  for (const { id, overlaps } of groups) {
    for (const other of overlaps) {
      if (other === id) continue;
      found.get(id)?.add(other);
      found.get(other)?.add(id);
    }
  }
  return found;
}

/** Those of the groups named that a client's group overlaps with: likely, to be asked. */
export function overlapping(
  named: readonly string[],
  client: readonly string[],
  overlaps: Overlaps,
): readonly string[] {
  return named.filter((id) => client.some((each) => overlaps.get(each)?.has(id) === true));
}
