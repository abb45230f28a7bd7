type Cells = readonly unknown[];

/** A row of a register's workbook, its cells by the names that its reader gives the columns. */
export interface RegisterRow<C extends string> {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly cell: (column: C) => unknown;
  /** Its text without the ends; null where it holds none. Runs of spaces stay: in phones they divide numbers. */
  readonly text: (column: C) => string | null;
  /** Its words with single spaces; empty where it holds none. */
  readonly words: (column: C) => string;
}

/** The rows below a header. `what` is named where a column is missing: then it throws. */
export function registerRows<C extends string>(
  data: readonly Cells[] | undefined,
  what: string,
  columns: Readonly<Record<C, string>>,
  headerRow = 1,
): RegisterRow<C>[] {
  const titles = (data?.[headerRow - 1] ?? []).map(wordsOf);
  const missing = Object.values<string>(columns).filter((title) => !titles.includes(title));
  if (missing.length > 0) throw new Error(`${what}: no column ${missing.join(', ')}`);
  return (data ?? []).slice(headerRow).map((cells, i) => {
    const cell = (column: C): unknown => cells[titles.indexOf(columns[column])] ?? null;
    return {
      row: headerRow + i + 1,
      cell,
      text: (column) => textOf(cell(column)),
      words: (column) => wordsOf(cell(column)),
    };
  });
}

function textOf(value: unknown): string | null {
  const known = typeof value === 'string' || typeof value === 'number';
  const text = known ? String(value).replaceAll('\u00A0', ' ').trim() : '';
  return text === '' ? null : text;
}

const wordsOf = (value: unknown): string => (textOf(value) ?? '').replace(/\s+/g, ' ');
