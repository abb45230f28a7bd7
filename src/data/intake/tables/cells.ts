import type { SheetRow } from '../../sheet/sheet.ts';
import type { Merge } from '../raw.ts';

export const isFilled = (cell: string | undefined): cell is string => (cell ?? '').trim() !== '';

export function filledIn(cells: readonly string[]): number {
  return cells.filter(isFilled).length;
}

/** Rows with the text of each merged range in all its cells, in `across` also those to the right. */
export function spread(rows: readonly SheetRow[], merges: readonly Merge[], across: boolean): SheetRow[] {
  if (merges.length === 0) return [...rows];
  const byRow = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  for (const { row, column, rows: tall, columns } of merges) {
    const text = byRow.get(row)?.[column] ?? '';
    if (text === '') continue;
    for (let r = row; r < row + tall; r++) {
      const cells = byRow.get(r);
      if (cells === undefined) continue;
      const wide = across || tall > 1 ? columns : 1;
      for (let c = column; c < column + wide; c++) {
        while (cells.length < c) cells.push('');
        if (!isFilled(cells[c])) cells[c] = text;
      }
    }
  }
  return rows.map(({ row }) => ({ row, cells: byRow.get(row) ?? [] }));
}

/** «1 2 3 4» or «а б в» under a header. */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim().replace(/\.$/, '')).filter(isFilled);
  if (filled.length < 3) return false;
  return (
    filled.every((cell, i) => cell === String(i + 1)) ||
    filled.every((cell, i) => cell.toLowerCase() === 'абвгґдеєжзиіїйк'[i])
  );
}
