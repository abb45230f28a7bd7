import { CIRCUMSTANCES, SEARCHES } from '../../domain/filters/index.ts';
import type { View } from '../view.ts';
import { DEFAULT_VIEW } from '../view.ts';

/** By service id: what the worker wrote for the client. In memory, and on the device only by choice. */
export type Notes = Readonly<Record<string, string>>;

export const NOTE_LIMIT = 500;

/** What the last removal took away; `cleared`: all of it, by «Новий клієнт». */
export interface Undo {
  readonly kind: 'removed' | 'cleared';
  /** The service taken away; null where all was. */
  readonly id: string | null;
  readonly view: View;
  readonly notes: Notes;
}

/** The list with one id moved by so many places, not beyond its ends. */
export function moved(ids: readonly string[], id: string, by: number): readonly string[] {
  const at = ids.indexOf(id);
  if (at === -1) return ids;
  const to = Math.min(ids.length - 1, Math.max(0, at + by));
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** An empty note is none. */
export function withNote(notes: Notes, id: string, text: string): Notes {
  const { [id]: _, ...others } = notes;
  return text.trim() === '' ? others : { ...others, [id]: text.slice(0, NOTE_LIMIT) };
}

/** The view of the next client: the region, tab and language stay, all that was chosen for the last one goes. */
export function newClientView({ view, region, lang, embed, release }: View): View {
  return { ...DEFAULT_VIEW, view, region, lang, embed, release };
}

const CLIENT = [
  ...CIRCUMSTANCES,
  ...SEARCHES,
  'service',
  'hromada',
  'place',
  'saved',
] as const satisfies readonly (keyof View)[];

/** Whether the next client has begun: what was cleared is then no longer offered back. */
export function begunAnew(before: View, after: View): boolean {
  return CLIENT.some((key) => String(before[key]) !== String(after[key]));
}
