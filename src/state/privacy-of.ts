import type { AppState } from './app-state.ts';
import { serviceById } from './derive/service-by-id.ts';
import { shown } from './loadable.ts';
import type { Privacy } from './url-private.ts';

/** What of the state decides what the address bar may show. */
export function privacyOf(
  state: Pick<AppState, 'manifest' | 'dataset' | 'details' | 'locationPrivate'>,
): Privacy {
  const datasets = [state.dataset, ...Object.values(state.details)].map(shown);
  return {
    types: shown(state.manifest)?.types ?? [],
    recipients: shown(state.manifest)?.recipients ?? [],
    locationPrivate: state.locationPrivate,
    typeOf: (id) => {
      const found = datasets
        .map((dataset) => dataset && serviceById(dataset).get(id))
        .find((service) => service);
      return found?.type ?? null;
    },
  };
}
