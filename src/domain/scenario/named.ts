import { unescapeId } from './id-text.ts';
import { isHead } from './parts.ts';

/** What scenarios name. */
export interface Named {
  /** As the planner calls them; those without a name are left out. */
  readonly names: readonly string[];
  /** Of service types. */
  readonly types: readonly string[];
  /** Of published services. */
  readonly services: readonly string[];
}

/**
 * What the text of scenarios gives away, whatever else is right or wrong with it; null where an id cannot be read. It
 * is asked before every write of the address, so it needs nothing of the scenario's other code.
 */
export function namedIn(text: string): Named | null {
  const names: string[] = [];
  const types: string[] = [];
  const services: string[] = [];
  for (const piece of text.split('~')) {
    const [kind, written = ''] = piece.split('.');
    const id = unescapeId(written);
    const head = isHead(piece);
    if (id === null || (id === '' && !head)) return null;
    if (id !== '') (head ? names : kind === 'a' ? types : services).push(id);
  }
  return { names, types, services };
}
