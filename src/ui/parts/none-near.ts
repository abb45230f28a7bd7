import type { Dataset } from '../../domain/dataset.ts';
import { lineToCall } from '../../domain/contact/hotlines.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import { phoneText } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { NearestService } from '../../state/derived.ts';
import { awayWords } from '../routes/distance-words.ts';

interface Scope {
  readonly dataset: Pick<Dataset, 'hotlines' | 'region'>;
  readonly types: readonly ServiceType[];
}

/**
 * «поруч не виявлено: найближча відома за ≈ 112 км; порадять 15-45»: said in place of a service that nobody would travel to.
 * `anywhere`: the nearest however far; null = none is known.
 */
export function noneNearWords(
  anywhere: NearestService | null,
  { dataset, types }: Scope,
  t: Translate,
  lang: Language,
): string {
  const { label } = lineFor({ dataset, types });
  return `${noneNear(anywhere, t, lang)}: ${phoneText(label, lang)}`;
}

/** The same without the line, which then stands as a link. */
export function noneNear(anywhere: NearestService | null, t: Translate, lang: Language): string {
  if (anywhere === null) return t('state:noneAnywhere');
  return t('state:noneNear', { away: awayWords(anywhere, t, lang) });
}

export const lineFor = ({ dataset, types }: Scope) =>
  lineToCall(types, dataset.hotlines, dataset.region?.code ?? null);
