import { unescapeId } from './id-text.ts';

/*
 * The URL's `scenario` holds one scenario, or several. Each of several stands behind a head that looks like a change:
 *   s.<name>.<cost>   cost in whole hryvnias; what is empty at the end is left out
 *   S.<name>.<cost>   the one that is shown, where that is not the first
 * A link of before, which knew of one only, is a scenario without a head. Here texts alone are cut and joined: the
 * address is written by them, and a resident's page needs nothing more of scenarios.
 */

export interface Part {
  readonly head: string | null;
  /** Text of its changes. */
  readonly changes: string;
}

const HEAD = /^[sS](?:\.|$)/;

/** Whether what stands between two `~` is a head. */
export const isHead = (piece: string): boolean => HEAD.test(piece);

/** The scenarios of a text, one at least. */
export function partsOf(text: string): readonly Part[] {
  const parts: { head: string | null; changes: string[] }[] = [];
  for (const piece of text.split('~')) {
    if (isHead(piece)) parts.push({ head: piece, changes: [] });
    else if (parts.length === 0) parts.push({ head: null, changes: [piece] });
    else parts.at(-1)?.changes.push(piece);
  }
  return parts.map(({ head, changes }) => ({ head, changes: changes.join('~') }));
}

/** Number of the one that is shown. */
export function shownOf(parts: readonly Part[]): number {
  return Math.max(
    0,
    parts.findIndex(({ head }) => head?.startsWith('S') === true),
  );
}

function textOf(parts: readonly Part[]): string {
  return parts
    .flatMap(({ head, changes }) => [...(head === null ? [] : [head]), ...(changes === '' ? [] : [changes])])
    .join('~');
}

/** The changes of the one that is shown. */
export function shownText(text: string): string {
  const parts = partsOf(text);
  return parts[shownOf(parts)]?.changes ?? '';
}

/** What the one that is shown is called; empty where it has no name. */
export function shownName(text: string): string {
  const parts = partsOf(text);
  return unescapeId(parts[shownOf(parts)]?.head?.split('.')[1] ?? '') ?? '';
}

/** The text with other changes in the one that is shown; null where nothing is left. */
export function withShownText(text: string | null, changes: string): string | null {
  const parts = partsOf(text ?? '');
  const shown = shownOf(parts);
  const next = textOf(parts.map((part, i) => (i === shown ? { head: part.head, changes } : part)));
  return next === '' ? null : next;
}
