import type { LoadError } from '../../data/load-error.ts';
import type { AppState, Retryable } from '../../state/app-state.ts';
import { type Loadable, shown } from '../../state/loadable.ts';

export interface Failure {
  readonly what: Retryable;
  readonly error: LoadError;
}

/** What did not come, each kind once: a retry asks for all of its kind. Borders are said where the map stands. */
export function failures(
  state: Pick<AppState, Exclude<Retryable, 'borders' | 'releases' | 'compared'>>,
): readonly Failure[] {
  // A saved oblast answers alone: that nobody could look farther without a network is no fault.
  const saved = shown(state.manifest)?.saved;
  const details = Object.entries(state.details).filter(([scope]) => saved === undefined || scope in saved);
  const all: readonly (readonly [Retryable, readonly Loadable<unknown>[]])[] = [
    ['manifest', [state.manifest]],
    ['dataset', [state.dataset]],
    ['places', Object.values(state.places)],
    ['travel', Object.values(state.travel)],
    ['details', details.map(([, load]) => load)],
  ];
  return all.flatMap(([what, loads]) => {
    const failed = loads.find((load) => load.status === 'failed');
    return failed?.status === 'failed' ? [{ what, error: failed.error }] : [];
  });
}
