import { unescapeId } from './id-text.ts';

/** Ids that a scenario names. */
export interface Named {
  /** Of service types. */
  readonly types: readonly string[];
  /** Of published services. */
  readonly services: readonly string[];
}

/**
 * What the text of a scenario gives away, whatever else is right or wrong with it; null where an id cannot be read. It
 * is asked before every write of the address, so it needs nothing of the scenario's other code.
 */
export function namedIn(text: string): Named | null {
  const types: string[] = [];
  const services: string[] = [];
  for (const change of text.split('~')) {
    const [kind, written = ''] = change.split('.');
    const id = unescapeId(written);
    if (id === null || id === '') return null;
    (kind === 'a' ? types : services).push(id);
  }
  return { types, services };
}
