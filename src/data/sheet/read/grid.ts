import type { Finding } from '../../finding.ts';
import type { SheetRow } from '../sheet.ts';

/** All rows of a file, before anybody knows which of them is the header. */
export interface Grid {
  readonly rows: readonly SheetRow[];
  readonly findings: readonly Finding[];
  /** How it was read, to be shown: «Windows-1251», «;», the sheet's name. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheetName: string | null;
}

/** More than the largest dataset that anybody keeps in a spreadsheet. */
export const MAX_ROWS = 200_000;
/** A wider table is not this layout, and one cell at the far right must not cost an array of 16,384. */
export const MAX_COLUMNS = 256;
