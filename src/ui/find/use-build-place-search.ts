import { useState } from 'react';

type Build = typeof import('../../domain/search/place-search.ts').buildPlaceSearch;

interface PlaceSearchCode {
  /** Null until it has come. */
  readonly build: Build | null;
  readonly failed: boolean;
  readonly load: () => void;
}

/**
 * What builds the search: it comes when the box is first used, so that the first list need not wait for it. Should it
 * fail to come, that is said: a browser remembers a module's failure, so only the page loaded anew brings it.
 */
export function useBuildPlaceSearch(): PlaceSearchCode {
  const [build, setBuild] = useState<Build | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (build !== null) return;
    import('../../domain/search/place-search.ts').then(
      ({ buildPlaceSearch }) => {
        setFailed(false);
        setBuild(() => buildPlaceSearch);
      },
      () => setFailed(true),
    );
  };
  return { build, failed, load };
}
