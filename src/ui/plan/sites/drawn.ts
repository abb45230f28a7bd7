import type { Dataset } from '../../../domain/dataset.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { hromadaOf } from '../../../domain/units.ts';
import { reachOf } from '../../../draw/plane/reach.ts';
import type { DrawSites } from '../../../draw/scene.ts';
import { pick } from '../../../i18n/format.ts';

/** An answer as the map shows it: new sites in their order, and how far they and the operating services reach; `km` null: by road, of which no circle tells. */
export function drawnOf(
  { sites, existing }: Pick<SitesResult, 'sites' | 'existing'>,
  km: number | null,
  dataset: Dataset,
  lang: Language,
): DrawSites {
  const places = (codes: SitesResult['sites']) =>
    codes.flatMap((code) => {
      const hromada = hromadaOf(dataset, code);
      const at = hromada?.seat?.at ?? null;
      return hromada === null || at === null ? [] : [{ id: code, at, label: pick(hromada.name, lang).text }];
    });
  const found = places(sites);
  const reach = km === null ? [] : [...found, ...places(existing)].map(({ at }) => reachOf(at, km));
  return { sites: found, reach };
}
