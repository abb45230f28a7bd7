const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function buttonAt(table: HTMLTableElement, row: number, column: number): HTMLElement | null {
  return table.rows[row]?.cells[column]?.querySelector('button') ?? null;
}

/** The next cell with a button in a direction, over cells without one; null at the edge. */
function next(table: HTMLTableElement, from: HTMLTableCellElement, key: string): HTMLElement | null {
  const [down, right] = STEPS[key] ?? [0, 0];
  const row = from.closest('tr');
  if (row === null || (down === 0 && right === 0)) return null;
  let y = row.rowIndex + down;
  let x = from.cellIndex + right;
  while (y >= 0 && y < table.rows.length && x >= 0 && x < (table.rows[y]?.cells.length ?? 0)) {
    const found = buttonAt(table, y, x);
    if (found !== null) return found;
    y += down;
    x += right;
  }
  return null;
}

/**
 * A native table’s `ref`: arrow keys between its buttons. Tab stops at a row's head only, so that a table of hundreds of
 * cells is left in a few presses.
 */
export function tableKeys(table: HTMLTableElement | null): (() => void) | undefined {
  if (table === null) return undefined;
  const onKey = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
    if (!(cell instanceof HTMLTableCellElement) || !(event.key in STEPS)) return;
    const target = next(table, cell, event.key);
    if (target === null) return;
    event.preventDefault();
    target.focus();
  };
  table.addEventListener('keydown', onKey);
  return () => table.removeEventListener('keydown', onKey);
}
