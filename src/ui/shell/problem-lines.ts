import type { Problem } from '../../state/problem.ts';

/** A link may carry hundreds of wrong values: so many of a key are named. */
const NAMED = 3;

export interface ProblemLines {
  readonly named: readonly Problem[];
  /** By key, how many more there are. */
  readonly more: readonly { readonly key: Problem['key']; readonly n: number }[];
}

/** What of a link was dropped, a few of each key by name, the rest counted. */
export function problemLines(problems: readonly Problem[]): ProblemLines {
  const counts = new Map<Problem['key'], number>();
  const named = problems.filter(({ key }) => {
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return n <= NAMED;
  });
  const more = [...counts].map(([key, n]) => ({ key, n: n - NAMED })).filter(({ n }) => n > 0);
  return { named, more };
}
