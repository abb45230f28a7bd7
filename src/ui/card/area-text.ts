import { covers, levelOf, prefixOf, type Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import { hromadaShort, raionName } from '../parts/names.ts';
import type { Translate } from '../../i18n/index.ts';

/** The hromada of a code, of the scope or beyond it; null for one that the packs do not name. */
export function hromadaOf(code: Code, dataset: Dataset): Hromada | null {
  const here = dataset.hromadas.find((each) => covers(each.code, code));
  if (here !== undefined) return here;
  for (const { hromada } of dataset.elsewhere.values()) if (covers(hromada.code, code)) return hromada;
  return null;
}

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
  const hromada = hromadaOf(code, dataset);
  if (hromada === null) return within;
  const name = hromadaShort(hromada, t, lang);
  return level === 'settlement' ? t('card:area.part', { name }) : name;
}
