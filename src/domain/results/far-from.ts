import { isNear } from '../reach.ts';
import type { ResultGroup } from './item.ts';

/** Where, in a list by distance, only what is farther than people travel is left: of no other is it said. */
export function farFrom(groups: readonly ResultGroup[]): number {
  return groups.findLastIndex(([{ fit, km, type }]) => serves(fit) || km === null || isNear(km, type)) + 1;
}

const serves = (fit: ResultGroup[0]['fit']) =>
  fit === 'servesHromada' || fit === 'servesRegion' || fit === 'conditions';
