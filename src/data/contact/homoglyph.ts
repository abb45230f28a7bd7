import { latinLike } from './lookalike.ts';

export interface Homoglyph {
  /** The Cyrillic letter. */
  readonly letter: string;
  /** Which sign of the text it is, from 1. */
  readonly place: number;
  /** The text with Latin letters; null where one of its letters looks like none. */
  readonly mended: string | null;
}

const CYRILLIC = /[\u0400-\u04FF]/;
const CYRILLIC_ALL = /[\u0400-\u04FF]/g;
const PART = /[a-z\d\u0400-\u04FF]+/gi;

/** The first Cyrillic letter of an e-mail address; null for none, and for what is not an address alone. */
export function inEmail(text: string): Homoglyph | null {
  if (!/^[^\s<>]+@[^\s<>]+$/.test(text)) return null;
  // Names under .укр have addresses, too.
  if (text.toLowerCase().endsWith('.укр')) return inLink(text);
  return CYRILLIC.test(text) ? homoglyphAt(text, text.search(CYRILLIC)) : null;
}

/**
 * The first Cyrillic letter of a link among Latin ones, or in a name that looks Latin from end to end. Whole Cyrillic
 * names (`приклад.укр`) and words of a path are as they should be.
 */
export function inLink(text: string): Homoglyph | null {
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(text)?.[0].length ?? 0;
  for (const found of text.matchAll(PART)) {
    const part = found[0];
    if (!CYRILLIC.test(part)) continue;
    const mixed = /[a-z]/i.test(part);
    const disguised =
      found.index < host && !mixed && lettersOf(part).every((each) => latinLike(each) !== null);
    if (mixed || disguised) return homoglyphAt(text, found.index + part.search(CYRILLIC));
  }
  return null;
}

function homoglyphAt(text: string, at: number): Homoglyph {
  const letters = lettersOf(text);
  const known = letters.every((letter) => latinLike(letter) !== null);
  const mended = known ? text.replace(CYRILLIC_ALL, (letter) => latinLike(letter) ?? letter) : null;
  return { letter: text[at] ?? '', place: at + 1, mended };
}

function lettersOf(text: string): string[] {
  return text.match(CYRILLIC_ALL) ?? [];
}
