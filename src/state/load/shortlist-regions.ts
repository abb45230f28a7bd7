import type { Manifest } from '../../data/packs/manifest.ts';
import { oblastHint } from '../../domain/link-id.ts';
import type { AppState } from '../app-state.ts';
import { serviceOf } from '../../domain/service-by-id.ts';
import { detailRegion } from './detail-region.ts';
import { shown } from '../loadable.ts';
import { COUNTRY, filesOf } from '../scope.ts';

/**
 * Scopes whose packs must come before every saved service is either known whole or known to be nowhere. Asked again
 * when they have come: the country's overview tells the region of an id that nothing else tells.
 */
export function shortlistRegions(
  state: Pick<AppState, 'view' | 'dataset' | 'details'>,
  manifest: Manifest,
): string[] {
  const loads = [state.dataset, ...Object.values(state.details)].map(shown);
  const datasets = loads.filter((dataset) => dataset !== null);
  const wanted = new Set<string>();
  for (const id of state.view.saved) {
    const found = datasets.filter((dataset) => serviceOf(dataset, id) !== undefined);
    if (found.some((dataset) => serviceOf(dataset, id)?.detail != null)) continue;
    const [short] = found;
    const ways = short ? [detailRegion(id, short)] : [oblastHint(id), COUNTRY];
    const next = ways.find(
      (scope) => scope !== null && filesOf(scope, manifest) !== null && state.details[scope] === undefined,
    );
    if (next != null) wanted.add(next);
  }
  return [...wanted];
}
