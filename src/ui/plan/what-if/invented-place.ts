import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { Service } from '../../../domain/service.ts';
import type { Translate } from '../../../i18n/index.ts';

/** «Корюківка (умовна)»: where a service stands by a scenario alone is never told as if it stood there. */
export function inventedPlace(
  place: string,
  service: Service,
  whatIf: Pick<WhatIf, 'published'> | null,
  t: Translate,
): string {
  if (isHypothetical(service)) return t('plan:missing.invented.added', { place });
  if (whatIf === null) return place;
  const known = serviceById(whatIf.published).get(service.id);
  return known === undefined || known.hromada === service.hromada
    ? place
    : t('plan:missing.invented.moved', { place });
}
