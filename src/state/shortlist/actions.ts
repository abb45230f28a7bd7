import type { Actions, AppState, Port } from '../app-state.ts';
import { type Kept, type KeepStorage, readKept, writeKept } from './keep.ts';
import { privacyOf } from '../url/privacy-of.ts';
import { moved, newClientView, withNote } from './shortlist.ts';
import { toggled } from '../transitions.ts';
import { withoutPrivate } from '../url/private.ts';

export type ShortlistActions = Pick<
  Actions,
  | 'toggleSaved'
  | 'dropSaved'
  | 'moveSaved'
  | 'setNote'
  | 'undoSaved'
  | 'newClient'
  | 'wipe'
  | 'keepOnDevice'
  | 'openKept'
>;

interface ShortlistPort extends Port {
  readonly storage: KeepStorage | null;
}

const EMPTY = { notes: {}, keep: 'off', device: null, nearby: [], locationPrivate: false } as const;

/** «Обрані послуги»: for the session, unless the worker keeps them on the device. */
export function shortlistActions({ get, set, change, storage }: ShortlistPort): ShortlistActions {
  const clear = (undo: AppState['undo']) => {
    writeKept(storage, null);
    change(newClientView(get().view), { ...EMPTY, undo });
  };
  return {
    toggleSaved: (id) => {
      const { view, notes } = get();
      const gone = view.saved.includes(id);
      const next = { ...view, saved: toggled(view.saved, id) };
      const undo = gone ? { kind: 'removed' as const, id, view, notes } : null;
      change(next, { undo, notes: gone ? withNote(notes, id, '') : notes });
    },
    dropSaved: (ids) => {
      const { view } = get();
      const gone = new Set(ids);
      change({ ...view, saved: view.saved.filter((id) => !gone.has(id)) }, { undo: null });
    },
    moveSaved: (id, by) => {
      const { view } = get();
      change({ ...view, saved: moved(view.saved, id, by) }, { undo: null });
    },
    setNote: (id, text) => set({ notes: withNote(get().notes, id, text) }),
    undoSaved: () => {
      const { undo, view } = get();
      if (undo === null) return;
      const back = undo.kind === 'cleared' ? undo.view : { ...view, saved: undo.view.saved };
      change(back, { notes: { ...get().notes, ...undo.notes }, undo: null });
    },
    newClient: () => {
      const { view, notes } = get();
      clear({ kind: 'cleared', id: null, view, notes });
    },
    wipe: () => clear(null),
    keepOnDevice: (keep) => {
      if (!keep) writeKept(storage, null);
      set({ keep: keep && writeKept(storage, keptOf(get(), new Set())) ? 'on' : 'off' });
    },
    openKept: () => {
      const kept = readKept(storage);
      if (kept === null || kept === 'unreadable') return;
      change({ ...get().view, saved: kept.saved }, { notes: kept.notes, keep: 'on', undo: null });
    },
  };
}

/**
 * What of the list may stay on the device: never a violence-related service, nor one whose type is not known yet,
 * unless the device had it already (then it was judged before).
 */
export function keptOf(state: AppState, had: ReadonlySet<string>): Kept {
  const open = new Set(withoutPrivate(state.view, privacyOf(state)).saved);
  const saved = state.view.saved.filter((id) => open.has(id) || had.has(id));
  const notes = Object.entries(state.notes).filter(([id]) => saved.includes(id));
  return { saved, notes: Object.fromEntries(notes) };
}
