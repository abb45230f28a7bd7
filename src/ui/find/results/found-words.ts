import { fromElsewhere } from '../../../domain/results/from-elsewhere.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Derived } from '../../../state/derived.ts';

type List = Pick<Derived, 'results' | 'surveyed' | 'types' | 'hromada' | 'options'>;

/** «Знайшли 3 послуги»; an empty list says what it means: nobody knows, there is none, or none under the conditions. */
export function foundWords({ results, surveyed, types, hromada, options }: List, t: Translate): string {
  if (results.length > 0) return t('find:found', { count: results.length });
  if (options.passes !== undefined) return t('find:emptyTitle');
  const counted = types.length > 0 && hromada?.fill !== 'notApplicable';
  const none = counted && types.every(({ id }) => surveyed.has(id));
  if (none) return t('find:foundNone');
  return t(types.length === 1 ? 'find:foundUnknown' : 'find:foundUnknownAny');
}

/** «, зокрема 7 з інших областей»: what an oblast's number has more than the country says of it; empty = nothing. */
export function elsewhereWords(derived: Pick<Derived, 'dataset' | 'results'>, t: Translate): string {
  const count = fromElsewhere(derived);
  return count === 0 ? '' : t('find:elsewhere', { count });
}
