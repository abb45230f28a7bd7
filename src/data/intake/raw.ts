import type { SheetRow } from '../sheet/sheet.ts';

/** Cells that a spreadsheet shows as one; only the first of them holds the text. */
export interface Merge {
  /** As a spreadsheet numbers rows: the first is 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of any file as it came: nobody knows yet where its tables are. */
export interface RawSheet {
  /** Of the tab; empty where the format has none. */
  readonly name: string;
  /** Rows that hold anything. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** A table whose first row is its header, made by a reader of ours (GeoJSON, HSDS): nothing is looked for in it. */
  readonly plain?: true;
}
