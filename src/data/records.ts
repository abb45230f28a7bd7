import { cellsOf, type Cells } from './cells.ts';
import { readCsv } from './csv.ts';
import type { Finding } from './finding.ts';
import type { Layout } from './table.ts';

export interface Records<T> {
  readonly records: readonly T[];
  /** Any error in these tables is fatal: they are ours, and everything rests on them. */
  readonly findings: readonly Finding[];
}

/** Reads a table of our own whose first column is its key: every fault is fatal, a repeated key too. */
export function readRecords<T>(text: string, layout: Layout, read: (cells: Cells) => T): Records<T> {
  const table = readCsv(text, layout);
  const findings: Finding[] = [...table.findings];
  const seen = new Set<string>();
  const key = layout.columns[0] ?? 'id';
  const records = table.rows.map((row) => {
    const cells = cellsOf(row, layout.file, 'fatal', findings);
    const id = row.get(key);
    if (seen.has(id)) cells.report(key, { key: 'unique' });
    seen.add(id);
    return read(cells);
  });
  return { records, findings };
}
