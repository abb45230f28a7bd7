import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { typeName } from '../parts/names.ts';

/** What the numbers are about: one type's name, several joined, or any service. */
export function subjectOf(
  types: readonly ServiceType[],
  match: 'any' | 'all',
  t: Translate,
  lang: Language,
): string {
  const [first] = types;
  if (first === undefined) return t('plan:anyService');
  if (types.length === 1) return typeName(first, lang);
  return `${t(`plan:several.${match}`)}: ${types.map((type) => typeName(type, lang)).join(', ')}`;
}
