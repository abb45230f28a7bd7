import type { Dataset } from '../../../domain/dataset.ts';
import type { Territory } from '../../../domain/scenario/scenario.ts';
import type { Service } from '../../../domain/service.ts';
import type { Language } from '../../../domain/text.ts';
import { pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { areaName } from '../../card/area-text.ts';
import { typeName } from '../../parts/names.ts';

/** «Ніжинська громада», «Прилуцький район», «Чернігівська область». */
export function territoryName(territory: Territory, dataset: Dataset, t: Translate, lang: Language): string {
  return areaName(territory.padEnd(19, '0'), dataset, t, lang);
}

export function typeWord(id: string, { types }: Dataset, lang: Language): string {
  const type = types.find((each) => each.id === id);
  return type === undefined ? id : typeName(type, lang);
}

/** «Соціальне таксі, Управління соцзахисту, Ніжинська громада». */
export function serviceName(service: Service, dataset: Dataset, t: Translate, lang: Language): string {
  const where = service.hromada === null ? [] : [areaName(service.hromada, dataset, t, lang)];
  return [typeWord(service.type, dataset, lang), pick(service.provider, lang).text, ...where].join(', ');
}
