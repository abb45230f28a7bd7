import type { Manifest } from '../data/manifest.ts';
import type { AppState } from './app-state.ts';
import { serviceById } from './derive/service-by-id.ts';
import { detailRegion } from './detail-region.ts';
import { shown } from './loadable.ts';
import { COUNTRY, filesOf } from './scope.ts';

/** An id often begins with its oblast: a hint of where to look first, never taken for a fact. */
function hinted(id: string): string | null {
  const digits = /^ua(\d{2})-/i.exec(id)?.[1];
  return digits === undefined ? null : `UA${digits}`;
}

/**
 * Scopes whose packs must come before every saved service is either known whole or known to be nowhere. Asked again
 * when they have come: the country's overview tells the region of an id that nothing else tells.
 */
export function savedRegions(
  state: Pick<AppState, 'view' | 'dataset' | 'details'>,
  manifest: Manifest,
): string[] {
  const loads = [state.dataset, ...Object.values(state.details)].map(shown);
  const datasets = loads.filter((dataset) => dataset !== null);
  const wanted = new Set<string>();
  for (const id of state.view.saved) {
    const found = datasets.filter((dataset) => serviceById(dataset).has(id));
    if (found.some((dataset) => serviceById(dataset).get(id)?.detail != null)) continue;
    const [short] = found;
    const ways = short ? [detailRegion(id, short)] : [hinted(id), COUNTRY];
    const next = ways.find(
      (scope) => scope !== null && filesOf(scope, manifest) !== null && state.details[scope] === undefined,
    );
    if (next != null) wanted.add(next);
  }
  return [...wanted];
}
