import { loadTaxonomy } from '../../../data/packs/taxonomy-words.ts';
import { buildNeedSearch, type NeedSearch } from '../../../domain/search/need-search.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { shown } from '../../../state/loadable.ts';
import { appStore } from '../../../state/use-app.ts';

/** Makes the search among some types. */
type MakeNeedSearch = (among: readonly ServiceType[]) => NeedSearch;

/** Where the words of types do not come, their names are found all the same, and a danger is told by words of our own. */
export async function openNeedSearch(): Promise<MakeNeedSearch> {
  const manifest = shown(appStore.getState().manifest);
  const base = new URL('data/', document.baseURI).href;
  const taxonomy = manifest && (await loadTaxonomy(base, manifest).catch(() => manifest));
  const byId = new Map(taxonomy?.types.map((type) => [type.id, type]));
  return (among) => buildNeedSearch(among.map((type) => byId.get(type.id) ?? type));
}
