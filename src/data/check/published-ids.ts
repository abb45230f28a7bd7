import { nameOf } from '../provider/oblast-of-table.ts';

/** Ids of the published dataset, by the file that they stand in: `providers/UA74.csv`. */
export type PublishedIds = ReadonlyMap<string, readonly string[]>;

/**
 * Ids that a table may not use, → the file that has them: of all published files but those that the table replaces.
 * It replaces the one of its name; under a name of its own, those of which it holds at least half of the ids (a new
 * edition, or all of the published services in one file).
 */
export function idsTaken(
  published: PublishedIds,
  file: string,
  own: ReadonlySet<string>,
): Map<string, string> {
  const name = stemOf(file);
  const named = [...published.keys()].find((each) => stemOf(each) === name);
  const isReplaced = (each: string, ids: readonly string[]) =>
    named === undefined ? ids.filter((id) => own.has(id)).length * 2 >= ids.length : each === named;
  const taken = new Map<string, string>();
  for (const [each, ids] of published) {
    if (isReplaced(each, ids)) continue;
    for (const id of ids) if (own.has(id) && !taken.has(id)) taken.set(id, each);
  }
  return taken;
}

/** `UA74 (1).CSV` and `UA74-виправлено.csv` are saved copies of `UA74.csv`. */
function stemOf(file: string): string {
  return nameOf(file)
    .toLowerCase()
    .replace(/\.(csv|xlsx|txt|tsv)$/, '')
    .replace(/-(виправлено|corrected)$/, '')
    .replace(/\s*\(\d+\)$/, '');
}
