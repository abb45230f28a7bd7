import { isNear } from '../../../domain/reach.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Derived } from '../../../state/derived.ts';

type List = Pick<Derived, 'results' | 'surveyed' | 'types' | 'hromada'>;

/** «Знайшли 3 послуги»; an empty list says what it means: nobody knows, or there is none. */
export function foundWords({ results, surveyed, types, hromada }: List, t: Translate): string {
  if (results.length > 0) return t('find:found', { count: results.length });
  const counted = types.length > 0 && hromada?.fill !== 'notApplicable';
  const none = counted && types.every(({ id }) => surveyed.has(id));
  return t(none ? 'find:foundNone' : 'find:foundUnknown');
}

/** Whether the list may be headed «Найближчі»: something of it serves the visitor or stands where people would go. */
export function isAnyNear({ results, origin }: Pick<Derived, 'results' | 'origin'>): boolean {
  if (origin === null) return false;
  return results.some(
    ({ fit, km, type }) =>
      fit === 'servesHromada' || fit === 'servesRegion' || km === null || isNear(km, type),
  );
}
