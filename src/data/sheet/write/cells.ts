import { guard } from '../guard.ts';

/** Text, a number, or nothing known. */
export type Cell = string | number | null;

/** A table to be written: its first row is the header. */
export interface WrittenSheet {
  /** On the tab; at most 31 letters. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns, in letters; missing ones have the usual width. */
  readonly widths?: readonly number[];
  /** Long texts stand in several lines; missing = in one. */
  readonly wrap?: boolean;
}

/** A text that no spreadsheet will run and that is found by what people type: with plain spaces. */
export function cellText(text: string): string {
  return guard(plainSpaces(text));
}

/** What keeps a page’s words in one line is of no use in a file of data. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
