import type { AppState } from '../app-state.ts';
import { serviceOf } from '../../domain/service-by-id.ts';
import { shown } from '../loadable.ts';
import type { Privacy } from './private.ts';

/** What of the state decides what the address bar may show. */
export function privacyOf(
  state: Pick<AppState, 'manifest' | 'dataset' | 'details' | 'locationPrivate'> &
    Partial<Pick<AppState, 'own' | 'meansViolence'>>,
): Privacy {
  const datasets = [state.dataset, ...Object.values(state.details)].map(shown);
  const own = state.own ?? null;
  const published = (id: string) =>
    datasets.some((dataset) => dataset !== null && serviceOf(dataset, id) !== undefined);
  return {
    types: shown(state.manifest)?.types ?? [],
    recipients: shown(state.manifest)?.recipients ?? [],
    locationPrivate: state.locationPrivate,
    meansViolence: state.meansViolence ?? null,
    ...(own !== null && { ownOnly: (id: string) => own.ids.has(id) && !published(id) }),
    typeOf: (id) => {
      const found = datasets.map((dataset) => dataset && serviceOf(dataset, id)).find((service) => service);
      // What an own file calls a record may be more private than what is published.
      return found && own?.ids.has(found.id) !== true ? found.type : null;
    },
  };
}
