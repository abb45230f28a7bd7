import type { Tree } from './tree.ts';

/** A trial of a row: what somebody would write. */
export interface Change {
  readonly make: (tree: Tree) => void;
  /** Parts of it that may be left out. */
  readonly forgotten?: readonly Forgotten[];
}

export interface Forgotten {
  readonly undo: (tree: Tree) => void;
  /** What the compiler says then, of which file. */
  readonly said: RegExp;
}

/** By the first cell of the row. */
export type Changes = Readonly<Record<string, Change>>;
