import { fitsByDoubt, type ServiceFilter } from '../../domain/filter.ts';
import type { ResultItem } from '../../state/derived.ts';

/** In the order in which a worker reads them. `all`: operating, with no place to judge by. */
export const RESULT_GROUPS = ['serves', 'may', 'all', 'planned', 'refuses', 'notWorking'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** Where a match belongs: unknown eligibility, fees or area put it in `may`, never out of the list. */
export function groupOf(item: ResultItem, filter: ServiceFilter): ResultGroup {
  const { status } = item.service;
  if (status === 'planned') return 'planned';
  if (status !== 'operating') return 'notWorking';
  if (item.fit === 'refuses') return 'refuses';
  if (fitsByDoubt(item.service, filter) || item.fit === 'mayAccept') return 'may';
  return item.fit === null ? 'all' : 'serves';
}

/** Non-empty groups in reading order; items keep their rank. */
export function groupResults(
  results: readonly ResultItem[],
  filter: ServiceFilter,
): { group: ResultGroup; items: ResultItem[] }[] {
  return RESULT_GROUPS.map((group) => ({
    group,
    items: results.filter((item) => groupOf(item, filter) === group),
  })).filter(({ items }) => items.length > 0);
}
