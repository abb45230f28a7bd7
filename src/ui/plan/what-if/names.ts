import { levelOf } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { perObject } from '../../../domain/memo.ts';
import type { Territory } from '../../../domain/scenario/scenario.ts';
import type { Service } from '../../../domain/service.ts';
import { hromadaOf } from '../../../domain/units.ts';
import type { Language } from '../../../domain/text.ts';
import { pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { areaName } from '../../card/area-text.ts';
import { raionName, typeName } from '../../parts/names.ts';
import { repeatedNames } from '../row-name.ts';

/** «Ніжинська громада», «Прилуцький район», «Чернігівська область»; of two namesakes each with its raion. */
export function territoryName(territory: Territory, dataset: Dataset, t: Translate, lang: Language): string {
  const code = territory.padEnd(19, '0');
  const name = areaName(code, dataset, t, lang);
  const unit = levelOf(code) === 'hromada' ? hromadaOf(dataset, code) : null;
  const raion = dataset.raions.find(({ prefix }) => territory.startsWith(prefix));
  if (unit === null || raion === undefined || !namesakes(dataset).has(unit.name.uk)) return name;
  return `${name} (${raionName(raion, t, lang)})`;
}

const namesakes = perObject(({ hromadas }: Dataset) => repeatedNames(hromadas));

export function typeWord(id: string, { types }: Dataset, lang: Language): string {
  const type = types.find((each) => each.id === id);
  return type === undefined ? id : typeName(type, lang);
}

/** «Соціальне таксі, Управління соцзахисту, Ніжинська громада». */
export function serviceName(service: Service, dataset: Dataset, t: Translate, lang: Language): string {
  const where = service.hromada === null ? [] : [territoryName(service.hromada, dataset, t, lang)];
  return [typeWord(service.type, dataset, lang), pick(service.provider, lang).text, ...where].join(', ');
}
