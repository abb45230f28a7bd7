import type { SitesRequest } from './types.ts';

/** Throws RangeError where a question makes no sense, saying what was expected and what came. */
export function checkRequest({
  goal,
  radius,
  timeLimit,
  floor = 0,
  capacity = null,
  existing,
}: SitesRequest): void {
  if (!(radius >= 0)) throw new RangeError(`Radius: 0 or more expected, ${radius} came`);
  if (timeLimit !== null && !(timeLimit > 0)) {
    throw new RangeError(`Time limit: more than 0 seconds expected, ${timeLimit} came`);
  }
  if (goal.kind === 'cover' && !(goal.percent >= 0 && goal.percent <= 100)) {
    throw new RangeError(`Percent: 0 to 100 expected, ${goal.percent} came`);
  }
  if (goal.kind !== 'cover' && !(Number.isInteger(goal.count) && goal.count >= 0)) {
    throw new RangeError(`New sites: a whole number of 0 or more expected, ${goal.count} came`);
  }
  if (!(floor >= 0 && floor <= 100))
    throw new RangeError(`Floor of a raion: 0 to 100 percent expected, ${floor} came`);
  for (const limit of [capacity, ...existing.map((site) => site.capacity ?? null)]) {
    if (limit !== null && !(limit >= 0)) throw new RangeError(`Capacity: 0 or more expected, ${limit} came`);
  }
}
