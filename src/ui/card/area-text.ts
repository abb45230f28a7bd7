import { levelOf, prefixOf, type Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { hromadaOf } from '../../domain/units.ts';
import { pick } from '../../i18n/format.ts';
import { hromadaShort, raionName } from '../parts/names.ts';
import type { Translate } from '../../i18n/index.ts';

/**
 * The territory that one code of a service area names: «Ніжинська громада», «Прилуцький район», «Чернігівська область»;
 * «Херсонська область (частина)» where the packs that are here do not name it.
 */
export function areaName(code: Code, dataset: Dataset, t: Translate, lang: Language): string {
  const level = levelOf(code);
  const region = dataset.regions.find((each) => each.code.startsWith(prefixOf(code, 'oblast')));
  const oblast = region === undefined ? code : pick(region.name, lang).text;
  if (level === 'oblast') return oblast;
  const within = region === undefined ? code : t('card:area.within', { name: oblast });
  if (level === 'raion') {
    const raion = dataset.raions.find((each) => each.prefix === prefixOf(code, 'raion'));
    return raion === undefined ? within : raionName(raion, t, lang);
  }
  const hromada = hromadaOf(dataset, code);
  if (hromada === null) return within;
  const name = hromadaShort(hromada, t, lang);
  return level === 'settlement' ? t('card:area.part', { name }) : name;
}
