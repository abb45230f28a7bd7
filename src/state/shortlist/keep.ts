import type { Notes } from './shortlist.ts';

/** The shortlist as it stays on the device, by the worker's choice. */
export interface Kept {
  readonly saved: readonly string[];
  readonly notes: Notes;
}

export type KeepStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `other`: the device keeps another list than the link brought; `unreadable`: of another schema or damaged. */
export type KeepState = 'off' | 'on' | 'other' | 'unreadable';

const KEEP_KEY = 'sotsmapa.shortlist';
const SCHEMA = 1;

/** What the device keeps: null for nothing, `unreadable` for what this version cannot read. Never throws. */
export function readKept(storage: KeepStorage | null): Kept | 'unreadable' | null {
  try {
    const text = storage?.getItem(KEEP_KEY) ?? null;
    return text === null ? null : parseKept(text);
  } catch {
    return null;
  }
}

function parseKept(text: string): Kept | 'unreadable' {
  try {
    const { schema, saved, notes } = JSON.parse(text) as { schema: unknown; saved: unknown; notes: unknown };
    if (schema !== SCHEMA || !Array.isArray(saved) || typeof notes !== 'object') return 'unreadable';
    const texts = Object.entries(notes ?? {}).filter(([, note]) => typeof note === 'string');
    return { saved: saved.filter((id) => typeof id === 'string'), notes: Object.fromEntries(texts) };
  } catch {
    return 'unreadable';
  }
}

/** Keeps the list; returns false where the device refuses (storage full or forbidden). */
export function writeKept(storage: KeepStorage | null, kept: Kept | null): boolean {
  try {
    if (kept === null) storage?.removeItem(KEEP_KEY);
    else storage?.setItem(KEEP_KEY, JSON.stringify({ schema: SCHEMA, ...kept }));
    return storage !== null;
  } catch {
    return false;
  }
}
