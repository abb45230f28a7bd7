import { cellsOf, type Cells } from '../sheet/cells.ts';
import { readCsv } from '../sheet/read/csv.ts';
import type { Finding } from '../finding.ts';
import type { Layout, TableRow } from '../sheet/table.ts';

export interface Records<T> {
  readonly records: readonly T[];
  /** Any error in these tables is fatal: they are ours, and everything rests on them. */
  readonly findings: readonly Finding[];
}

export interface OwnTable<T, Known = void> {
  /** Its name in `data/`. */
  readonly file: string;
  /** `known`: what other tables hold; `file`: what findings call it. */
  readonly parse: (text: string, known: Known, file?: string) => Records<T>;
}

interface Declared<T, Known> extends Pick<Layout, 'file' | 'required' | 'translated'> {
  readonly optional?: readonly string[];
  /** Columns of which no two rows hold the same, the last being where it is said; null = rows may repeat. */
  readonly key: readonly [...string[], string] | null;
  /** Of one text; the rows are all of its. */
  readonly reader: (known: Known, rows: readonly TableRow[]) => (cells: Cells) => T;
}

/** A table of our own in `data/`: every fault is fatal, a repeated key too. */
export function ownTable<T, Known = void>(table: Declared<T, Known>): OwnTable<T, Known> {
  const { file: name, required, optional = [], translated = [], key, reader } = table;
  const columns = [...required, ...optional];
  return {
    file: name,
    parse: (text, known, file = name) => {
      const { rows, findings: of } = readCsv(text, { file, columns, required, translated });
      const findings = [...of];
      const seen = new Set<string>();
      const read = reader(known, rows);
      const records = rows.map((row) => {
        const cells = cellsOf(row, file, 'fatal', findings);
        const id = key?.map(row.get).join(' ');
        if (id !== undefined && seen.has(id)) cells.report(key?.at(-1) ?? '', { key: 'unique' });
        if (id !== undefined) seen.add(id);
        return read(cells);
      });
      return { records, findings };
    },
  };
}
