import { useMemo } from 'react';
import { shown } from '../../../state/loadable.ts';
import { shortlistRegions } from '../../../state/load/shortlist-regions.ts';
import { useApp } from '../../../state/use-app.ts';
import { findSaved, type SavedService } from './find-saved.ts';

export interface Saved {
  readonly found: readonly SavedService[];
  readonly missing: readonly string[];
  /** Packs that may hold the missing ones are on their way. */
  readonly waiting: boolean;
}

/** What the shortlist holds, of whatever region. */
export function useSaved(): Saved {
  const view = useApp((state) => state.view);
  const dataset = useApp((state) => state.dataset);
  const details = useApp((state) => state.details);
  const manifest = useApp((state) => shown(state.manifest));
  const loads = useMemo(() => [dataset, ...Object.values(details)], [dataset, details]);
  return useMemo(() => {
    const datasets = loads.map(shown).filter((each) => each !== null);
    const saved = findSaved(view.saved, datasets);
    const coming = loads.some(({ status }) => status === 'loading');
    const more = manifest !== null && shortlistRegions({ view, dataset, details }, manifest).length > 0;
    return { ...saved, waiting: saved.missing.length > 0 && (coming || more) };
  }, [loads, view, dataset, details, manifest]);
}
