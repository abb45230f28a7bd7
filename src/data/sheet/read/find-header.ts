import { PROVIDER_LAYOUT } from '../../provider/read-table.ts';
import type { SheetRow } from '../sheet.ts';
import { columnOf } from '../table.ts';

export interface FoundHeader {
  readonly index: number;
  /** How many of its cells are columns of the layout. */
  readonly known: number;
}

const FIRST_ROWS = 10;
/** «Громада», «Телефон» and «Примітка» stand in any list of a department: fewer than that is another table. */
const LEAST_KNOWN = 3;

/** The row among the first ones that names most columns of the layout; null where none names three. */
export function findHeader(rows: readonly SheetRow[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [index, { cells }] of rows.slice(0, FIRST_ROWS).entries()) {
    const known = cells.filter((cell) => columnOf(cell, PROVIDER_LAYOUT) !== null).length;
    if (known >= LEAST_KNOWN && known > (best?.known ?? 0)) best = { index, known };
  }
  return best;
}
