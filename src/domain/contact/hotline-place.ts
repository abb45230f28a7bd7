import { type Code, isCode, levelOf, prefixOf } from '../code.ts';
import type { Hotline } from '../service-type.ts';

/**
 * Whether a line answers for a place: everywhere, or in its oblast or hromada.
 * @param place code (or its beginning) of a hromada or a region; null = the whole country
 */
export function answersAt({ region }: Pick<Hotline, 'region'>, place: Code | null): boolean {
  if (region === null) return true;
  const territory = isCode(region) ? prefixOf(region, levelOf(region)) : region;
  return place?.startsWith(territory) === true;
}

/** How near a line is to who calls it: 0 for the whole country, more for an oblast, most for a hromada. */
export function depthOf({ region }: Pick<Hotline, 'region'>): number {
  if (region === null) return 0;
  return isCode(region) ? prefixOf(region, levelOf(region)).length : region.length;
}
