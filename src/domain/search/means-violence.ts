import type { ServiceType } from '../service-type.ts';
import { crisisOf } from './crisis.ts';
import { perObject } from '../memo.ts';
import { buildTypeSearch } from './type-search.ts';

const searchOf = perObject(buildTypeSearch);

/**
 * Whether typed words tell of a crisis or, together or any one of them alone, are words by which people look for a
 * violence-related type: such words leave no trace. Errs on the side of silence.
 */
export function meansViolence(types: readonly ServiceType[], text: string): boolean {
  if (crisisOf(text) !== null) return true;
  const search = searchOf(types);
  const violent = new Set(types.filter(({ violence }) => violence).map(({ id }) => id));
  const means = (words: string) => search.search(words).some(({ id }) => violent.has(id));
  return means(text) || text.split(/\s+/).some((word) => word !== '' && means(word));
}
