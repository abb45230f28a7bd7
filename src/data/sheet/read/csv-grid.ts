import { gridOfCsv } from './csv.ts';
import { PROVIDER_LAYOUT } from '../../provider/read-table.ts';
import { decodeText } from './decode.ts';
import { type Grid, MAX_ROWS } from './grid.ts';
import { Unreadable } from './unreadable.ts';

/** All rows of a CSV file, whatever its encoding and the mark between its columns. Throws Unreadable. */
export function csvGrid(bytes: Uint8Array, file: string): Grid {
  const { text, encoding } = decodeText(bytes);
  const { rows, delimiter, findings } = gridOfCsv(text, file, PROVIDER_LAYOUT);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
  return { rows: filled, findings, encoding, delimiter, sheetName: null };
}
