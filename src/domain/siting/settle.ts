import { hasLimits } from './field.ts';
import { byHost } from './hosts.ts';
import { byWorth, type Judge, judgeOf } from './judge.ts';
import { floorsHold } from './outcome.ts';
import type { Run } from './run.ts';
import type { SitesGoal } from './types.ts';

/**
 * Sites that change nothing left out, and the others exchanged for better hosts (`byHost`) or a shorter way of all where
 * nothing is lost: among equals a fixed choice. Only for goals of ways, where equals are rare.
 */
export async function settleHosts(run: Run, goal: SitesGoal, sites: readonly number[]): Promise<number[]> {
  const { field } = run;
  if (hasLimits(field)) return sites.toSorted((a, b) => a - b);
  const judge: Judge = judgeOf(run, goal);
  const settled = await withoutIdle(run, goal, judge, sites);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [k, site] of settled.entries()) {
      const rest = settled.filter((other) => other !== site);
      const { plus } = await judge([...field.must, ...rest]);
      const now = await plus(site);
      const taken = new Set([...field.must, ...settled]);
      const equals: number[] = [];
      for (let other = 0; other < field.places.length; other++) {
        if (field.open[other] !== true || taken.has(other) || byHost(field, other, site) >= 0) continue;
        const worth = await plus(other);
        if (worth !== null && now !== null && byWorth(goal, worth, now) <= 0) equals.push(other);
      }
      for (const other of equals.sort((a, b) => byHost(field, a, b))) {
        if (!(await floorsHold(run, [...rest, other]))) continue;
        settled[k] = other;
        moved = true;
        break;
      }
    }
  }
  return settled.sort((a, b) => a - b);
}

async function withoutIdle(
  run: Run,
  goal: SitesGoal,
  judge: Judge,
  sites: readonly number[],
): Promise<number[]> {
  const { field } = run;
  let kept = [...sites];
  for (const site of sites.toSorted((a, b) => byHost(field, b, a))) {
    const rest = kept.filter((other) => other !== site);
    const { worth, plus } = await judge([...field.must, ...rest]);
    const now = await plus(site);
    const isIdle = worth !== null && now !== null && byWorth(goal, worth, now) === 0;
    if (isIdle && (await floorsHold(run, rest))) kept = rest;
  }
  return kept;
}
