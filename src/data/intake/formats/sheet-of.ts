import { Unreadable } from '../../sheet/read/unreadable.ts';
import type { RawSheet } from '../raw.ts';

/** Rows of named values as a sheet: the header is all names, in the order in which they come. Throws Unreadable for none. */
export function sheetOf(records: readonly Readonly<Record<string, string>>[]): RawSheet {
  if (records.length === 0) throw new Unreadable('emptyFile');
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, i) => ({ row: i + 2, cells: header.map((name) => record[name] ?? '') }));
  return { name: '', rows: [{ row: 1, cells: header }, ...rows], merges: [], plain: true };
}
