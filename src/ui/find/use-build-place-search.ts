import { useState } from 'react';

type Build = typeof import('../../domain/search/place-search.ts').buildPlaceSearch;

/**
 * What builds the search: it comes when the box is first used, so that the first list need not wait for it. Should it
 * fail to come, the next letter asks again.
 */
export function useBuildPlaceSearch(): { readonly build: Build | null; readonly load: () => void } {
  const [build, setBuild] = useState<Build | null>(null);
  const load = () => {
    if (build !== null) return;
    import('../../domain/search/place-search.ts').then(
      ({ buildPlaceSearch }) => setBuild(() => buildPlaceSearch),
      () => undefined,
    );
  };
  return { build, load };
}
