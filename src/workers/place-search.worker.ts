import type { PlaceSearch } from '../domain/search/place-search.ts';
import { loadCountry } from './load-country.ts';
import type { PlaceAnswer, PlaceAsk } from './place-search-messages.ts';

const NOTHING = { hits: [], namesakes: 0 };
let search: PlaceSearch | null = null;

function answer(message: PlaceAnswer): void {
  self.postMessage(message, { transfer: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<PlaceAsk>) => {
  if (data.kind === 'open') {
    loadCountry(data, {
      onSearch: (whole) => {
        search = whole;
      },
      onProgress: (done, of) => answer({ kind: 'progress', done, of }),
    }).catch((error: unknown) => answer({ kind: 'fault', message: String(error) }));
    return;
  }
  const { id, query, region, limit } = data;
  answer({ kind: 'found', id, found: search?.search(query, { limit, region }) ?? NOTHING });
});
