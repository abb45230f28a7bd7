import type { Code } from '../code.ts';
import { type SolveOptions, solveValue } from './solve.ts';
import type { SitesGoal, SitesRequest, SitesResult } from './types.ts';

export type CountGoal = Extract<SitesGoal, { readonly count: number }>;

/** What so many new sites come to: a point of «скільки дає ще один». */
export interface CurvePoint
  extends Pick<SitesResult, 'status' | 'value' | 'bound' | 'covered' | 'reached' | 'meanWay'> {
  readonly count: number;
  readonly sites: readonly Code[];
}

/**
 * What one new site comes to, two, and so on: each the best choice of so many, not the one before with one more. Ends
 * where another site would add nothing. Each point is told as it is found.
 */
export async function sitesCurve(
  request: SitesRequest & { readonly goal: CountGoal },
  most: number,
  options: Omit<SolveOptions, 'onProgress'> & { readonly onPoint?: (point: CurvePoint) => void },
): Promise<CurvePoint[]> {
  const { goal, places, timeLimit } = request;
  const first = Math.max(1, places.filter(({ must }) => must === true).length - (request.moved?.length ?? 0));
  const each = timeLimit === null ? null : timeLimit / Math.max(1, most - first + 1);
  const points: CurvePoint[] = [];
  for (let count = first; count <= most; count++) {
    const asked = { ...request, goal: { ...goal, count }, timeLimit: each };
    const { status, value, bound, covered, reached, meanWay, sites } = await solveValue(asked, options);
    const point = { count, status, value, bound, covered, reached, meanWay, sites };
    points.push(point);
    options.onPoint?.(point);
    if (status === 'optimal' && sites.length < count + (request.moved?.length ?? 0)) break;
  }
  return points;
}
