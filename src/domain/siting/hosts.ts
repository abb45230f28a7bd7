import type { Field } from './field.ts';

/**
 * Which of two hosts a planner would rather have where both cover as much: more people of its own, then one with a
 * figure, then the earlier code. Negative: the first.
 */
export function byHost({ people, figured }: Field, a: number, b: number): number {
  return (
    (people[b] as number) - (people[a] as number) ||
    Number(figured[b] === true) - Number(figured[a] === true) ||
    a - b
  );
}

/** Sums stay below 10⁹, where the solver's tolerances cannot mistake one for another. */
const MOST = 1e9;

/**
 * The same as a number a host, so that the larger sum of `count` hosts has more people, and of equal people more
 * figures; the figures are left out where the numbers would grow too large.
 */
export function hostValues({ people, figured }: Field, sites: readonly number[], count: number): number[] {
  const values = sites.map(
    (site) => (people[site] as number) * (count + 1) + (figured[site] === true ? 1 : 0),
  );
  const most = values
    .toSorted((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);
  return most < MOST ? values : sites.map((site) => people[site] as number);
}
