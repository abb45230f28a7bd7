import type { Hromada } from './hromada.ts';
import type { Delivery, Service } from './service.ts';
import { isUnderFire } from './territory.ts';

/** It comes to people, or reaches them from afar. */
const COMES: ReadonlySet<Delivery> = new Set(['home', 'mobile', 'remote']);

/** Whether people go to it: its place is told, and not all that is known of its delivery is that it comes to them. */
export function isVisited(
  { at, precision, delivery }: Pick<Service, 'at' | 'precision' | 'delivery'>,
  home: Pick<Hromada, 'territory'> | null,
): boolean {
  const hidden = precision === 'redacted' || (precision === 'hromada' && home !== null && isUnderFire(home));
  if (at === null || hidden) return false;
  return delivery === null || delivery.length === 0 || delivery.some((each) => !COMES.has(each));
}
