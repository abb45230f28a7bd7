import type { RecipientGroup } from '../../../domain/service-type.ts';
import { perKey } from '../../../domain/memo.ts';
import type { Matcher } from './match.ts';
import { keyOf, sorted } from './services.ts';

/** A group called by its name, or by one of the words that its row lists. */
export function buildGroupMatcher(groups: readonly RecipientGroup[]): Matcher {
  const named = groups.map(({ id, name, words = [] }) => ({
    id,
    names: new Set([name.uk, name.en ?? id, id].map(nameKey)),
    words: new Set(words.map(nameKey)),
  }));
  return perKey((text) => {
    const key = nameKey(text);
    const found = new Map<string, number>();
    for (const { id, names, words } of named) {
      if (key !== '' && names.has(key)) found.set(id, 1);
      else if (key !== '' && words.has(key)) found.set(id, 0.95);
    }
    return sorted(found);
  });
}

/** Lists call people persons or citizens. */
function nameKey(text: string): string {
  return keyOf(text.replace(/(?<!\p{L})(?:особ(?:а|и|ам|ами)|громадян\p{Ll}*)(?!\p{L})/giu, 'люди'));
}
