import type { Finding } from '../finding.ts';

/** A table as it came, before anything is made of it: text cells, whatever file they were in. */
export interface Sheet {
  readonly header: readonly string[];
  /** The row of the header, where it is not the first. */
  readonly headerRow?: number;
  readonly rows: readonly SheetRow[];
  /** What is wrong with the file itself: quoting, formulas. */
  readonly findings: readonly Finding[];
}

export interface SheetRow {
  /** As a spreadsheet numbers rows: the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}
