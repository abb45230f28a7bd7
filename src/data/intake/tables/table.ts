import type { Problem } from '../../finding.ts';
import type { SheetRow } from '../../sheet/sheet.ts';

export interface TableColumn {
  /** Where it stands in the rows. */
  readonly index: number;
  /** The words above it, from the top down, each once; empty where nothing stands there. */
  readonly parts: readonly string[];
}

/** A row that is no record, and why it was left out. */
export interface LeftOut {
  readonly row: number;
  readonly why: Problem;
}

/** A table of a list: which rows are its header and which its records. */
export interface FoundTable {
  readonly sheet: string;
  /** Rows above the header: a title, «станом на …». */
  readonly titles: readonly string[];
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** With the numbers of the file, merged cells filled. */
  readonly rows: readonly SheetRow[];
  /** Columns past the file's own that hold what stood in rows of their own (a raion's name over its rows). */
  readonly section: number | null;
  readonly leftOut: readonly LeftOut[];
}
