import { lettersOf } from './edit-costs.ts';

/** Distinct folded words in alphabetical order, laid out so that a scan can share the work of common beginnings. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Letter numbers of all words, one after another. */
  readonly letters: Uint8Array;
  /** Where each word begins in `letters`; one longer than `words`. */
  readonly starts: Uint32Array;
  /** Letters that a word shares with the one before it. */
  readonly shared: Uint8Array;
}

/** Words over the folded alphabet, in any order and without repeats, as a vocabulary. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const sorted = [...words].sort();
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, i) => (starts[i + 1] = (starts[i] ?? 0) + word.length));
  const letters = lettersOf(sorted.join(''));
  const shared = new Uint8Array(sorted.length);
  sorted.forEach((word, i) => (shared[i] = commonPrefix(word, sorted[i - 1] ?? '')));
  return { words: sorted, letters, starts, shared };
}

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length, 255);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
