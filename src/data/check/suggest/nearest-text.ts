import { perKey } from '../../../domain/memo.ts';
import { fold } from '../../../domain/search/fold.ts';

/**
 * The one of the texts that is nearest in letters (case, apostrophes and и/і apart), if it is near enough to be a
 * slip: one letter in four, three at most; null when none is, or when two are as near.
 */
export function nearestText(text: string, candidates: Iterable<string>): string | null {
  const sought = foldOnce(text);
  const allowed = Math.min(3, Math.max(1, Math.floor(sought.length / 4)));
  let best: string | null = null;
  let least = allowed + 1;
  let shared = false;
  for (const candidate of candidates) {
    const distance = editDistance(sought, foldOnce(candidate), least);
    if (distance > least || distance > allowed) continue;
    shared = distance === least && best !== candidate;
    if (distance < least) best = candidate;
    least = distance;
  }
  return shared ? null : best;
}

/** As `fold`, for texts that come again and again: the same 1,470 names are compared with every slip. */
export const foldOnce = perKey(fold);

/** Letters to change, add, drop or swap with a neighbour; anything above `limit` may come back as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
