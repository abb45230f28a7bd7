import { linkIdOf } from '../../domain/link-id.ts';
import { type KeepStorage, readKept, writeKept } from './keep.ts';
import { shown } from '../loadable.ts';
import { keptOf } from './actions.ts';
import type { AppStore } from '../store.ts';

/**
 * Opens the list that the device keeps and holds it in step with the one on the screen, while the worker wants it so.
 * A link with another list wins: the kept one is then offered, not mixed in. Returns how to stop.
 */
export function syncKeep(store: AppStore, storage: KeepStorage | null): () => void {
  const had = openKept(store, storage);
  return store.subscribe((state, before) => {
    if (state.keep !== 'on' || shown(state.manifest) === null) return;
    const same = state.view.saved === before.view.saved && state.notes === before.notes;
    if (same && state.dataset === before.dataset && state.details === before.details) return;
    writeKept(storage, keptOf(state, had));
  });
}

function openKept({ getState, setState }: AppStore, storage: KeepStorage | null): ReadonlySet<string> {
  const kept = readKept(storage);
  if (kept === null) return new Set();
  if (kept === 'unreadable') {
    setState({ keep: 'unreadable' });
    return new Set();
  }
  const { view } = getState();
  const names = new Set(kept.saved.map(linkIdOf));
  const other = view.saved.some((id) => !names.has(linkIdOf(id)));
  if (other) setState({ keep: 'other' });
  else setState({ keep: 'on', notes: kept.notes, view: { ...view, saved: kept.saved } });
  return new Set(kept.saved);
}
