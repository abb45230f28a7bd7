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

/** How a record's list of groups speaks of a client. */
export type GroupFit =
  /** It names one of the client's groups. */
  | { readonly kind: 'named'; readonly ids: readonly string[] }
  /** It names groups that a client's group overlaps with: likely, to be asked. */
  | { readonly kind: 'overlap'; readonly ids: readonly string[] }
  /** It names no group. */
  | { readonly kind: 'silent' }
  /** It names only groups that have little to do with the client's: to be asked, still no refusal. */
  | { readonly kind: 'others'; readonly ids: readonly string[] };

/** `client`: the client's groups, one at least. */
export function groupFit(
  named: readonly string[] | null,
  client: readonly string[],
  overlaps: Overlaps,
): GroupFit {
  if (named === null || named.length === 0) return { kind: 'silent' };
  const own = client.filter((id) => named.includes(id));
  if (own.length > 0) return { kind: 'named', ids: own };
  const near = named.filter((id) => client.some((each) => overlaps.get(each)?.has(id) === true));
  return near.length > 0 ? { kind: 'overlap', ids: near } : { kind: 'others', ids: named };
}
