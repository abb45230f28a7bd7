import { loadPlaces, loadServices } from '../data/packs.ts';
import type { PlacePack } from '../domain/search/place-pack.ts';
import { buildPlaceSearch, type PlaceSearch } from '../domain/search/place-search.ts';
import type { PlaceAnswer, PlaceAsk } from './place-search-messages.ts';

type Open = Extract<PlaceAsk, { readonly kind: 'open' }>;

let search: PlaceSearch | null = null;

function answer(message: PlaceAnswer): void {
  self.postMessage(message, { transfer: [] });
}

/** Every hromada of the country with the first region's settlements, then all the others'. */
async function open({ base, manifest, first }: Open): Promise<void> {
  const { overview, regions, formerNames } = manifest;
  if (overview === null) throw new Error('This release has no overview of the country');
  const { raions, hromadas } = await loadServices(base, manifest, overview.services);
  const packs = new Map<string, PlacePack>(
    regions.map(({ code, name }) => {
      const inside = (each: string) => each.startsWith(code.slice(0, 4));
      const own = {
        raions: raions.filter(({ prefix }) => inside(prefix)),
        hromadas: hromadas.filter((unit) => inside(unit.code)),
      };
      return [code, { region: { code, name }, ...own, settlements: [] }];
    }),
  );
  const index = () => (search = buildPlaceSearch([...packs.values()], formerNames));
  const waiting = regions.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  function isFirst({ code }: { readonly code: string }): boolean {
    return first !== null && code.startsWith(first);
  }
  for (const [done, { code, files }] of waiting.entries()) {
    const settlements = await loadPlaces(base, manifest, files.places);
    const pack = packs.get(code);
    if (pack) packs.set(code, { ...pack, settlements });
    if (done === 0 || done === waiting.length - 1) index();
    answer({ kind: 'progress', done: done + 1, of: waiting.length });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<PlaceAsk>) => {
  if (data.kind === 'open') {
    open(data).catch((error: unknown) => answer({ kind: 'fault', message: String(error) }));
    return;
  }
  const { id, query, region, limit } = data;
  answer({ kind: 'hits', id, hits: search?.search(query, { limit, region }) ?? [] });
});
