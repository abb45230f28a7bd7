import type { LoadError } from '../../data/load-error.ts';
import type { AppState, Retryable } from '../../state/app-state.ts';
import type { Loadable } from '../../state/loadable.ts';

export interface Failure {
  readonly what: Retryable;
  readonly error: LoadError;
}

/** What did not come, each kind once: a retry asks for all of its kind. Borders are said where the map stands. */
export function failures(
  state: Pick<AppState, Exclude<Retryable, 'borders' | 'releases' | 'compared'>>,
): readonly Failure[] {
  const all: readonly (readonly [Retryable, readonly Loadable<unknown>[]])[] = [
    ['manifest', [state.manifest]],
    ['dataset', [state.dataset]],
    ['places', Object.values(state.places)],
    ['travel', Object.values(state.travel)],
    ['details', Object.values(state.details)],
  ];
  return all.flatMap(([what, loads]) => {
    const failed = loads.find((load) => load.status === 'failed');
    return failed?.status === 'failed' ? [{ what, error: failed.error }] : [];
  });
}
