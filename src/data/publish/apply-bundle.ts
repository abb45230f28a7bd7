import { columnsOf, withCells, withColumns } from '../edit/with-columns.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import type { Bundle } from './bundle.ts';

export interface FieldChange {
  readonly column: ProviderColumn;
  readonly before: string;
  readonly after: string;
}

/** What a bundle does to the table of its oblast. before = same + changed + vanished, after = same + changed + added (+ kept). */
export interface BundleChanges {
  /** The table as it will be. */
  readonly sheet: Sheet;
  readonly same: number;
  readonly added: readonly ProviderCells[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
  readonly vanished: readonly ProviderCells[];
  /** Of those: a whole table lacks them, and the bundle does not say why. Nothing may be published then. */
  readonly unsaid: readonly ProviderCells[];
  /** Rows whose id another table has. */
  readonly foreign: readonly { readonly row: number; readonly id: string; readonly file: string }[];
}

export type ProviderCells = Readonly<Record<ProviderColumn, string>>;

/**
 * Replaces or merges a table by the ids of a bundle. `taken`: ids of the other tables → their file. A part only adds
 * and changes; a whole one leaves nothing out without a word.
 */
export function applyBundle(
  { head, providers }: Bundle,
  before: Sheet,
  taken: ReadonlyMap<string, string>,
): BundleChanges {
  const old = byId(before);
  const now = head.scope === 'whole' ? byId(providers) : laidOver(old, byId(providers));
  const known = [...now].flatMap(([id, { cells }]) => {
    const was = old.get(id);
    return was === undefined ? [] : [{ id, fields: fieldsChanged(was.cells, cells) }];
  });
  const vanished =
    head.scope === 'part' ? [] : [...old].filter(([id]) => !now.has(id)).map(([, { cells }]) => cells);
  return {
    sheet: head.scope === 'whole' ? sheetOf([...now.values()], before) : merged(before, now),
    same: known.filter(({ fields }) => fields.length === 0).length,
    changed: known.filter(({ fields }) => fields.length > 0),
    added: [...now].filter(([id]) => !old.has(id)).map(([, { cells }]) => cells),
    vanished,
    unsaid: vanished.filter(({ id }) => !(id in head.gone)),
    foreign: [...now].flatMap(([id, { row }]) => {
      const file = taken.get(id);
      return file === undefined ? [] : [{ row, id, file }];
    }),
  };
}

interface Row {
  readonly row: number;
  readonly cells: ProviderCells;
}

/** A part says some things of a record: what it leaves empty stays as it was. */
function laidOver(old: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): Map<string, Row> {
  return new Map(
    [...now].map(([id, { row, cells }]): [string, Row] => {
      const stated = Object.entries(cells).filter(([, text]) => text !== '');
      return [id, { row, cells: { ...cells, ...old.get(id)?.cells, ...Object.fromEntries(stated) } }];
    }),
  );
}

/** Rows of a table by id, every column of ours said; a repeated id keeps its first row, and the check says so. */
function byId(sheet: Sheet): Map<string, Row> {
  const columns = columnsOf(sheet);
  const at = new Map(columns.map((column, i) => [column, i]));
  const rows = new Map<string, Row>();
  for (const { row, cells } of sheet.rows) {
    const said = Object.fromEntries(
      PROVIDER_COLUMNS.map((column) => [column, (cells[at.get(column) ?? -1] ?? '').trim()]),
    ) as ProviderCells;
    if (!rows.has(said.id)) rows.set(said.id, { row, cells: said });
  }
  return rows;
}

function fieldsChanged(was: ProviderCells, is: ProviderCells): FieldChange[] {
  return PROVIDER_COLUMNS.filter((column) => was[column] !== is[column]).map((column) => ({
    column,
    before: was[column],
    after: is[column],
  }));
}

/** Records in the order of the old table, new ones after them: a comparison of two releases shows what changed alone. */
function sheetOf(rows: readonly Row[], before: Sheet): Sheet {
  const order = new Map([...byId(before).keys()].map((id, i) => [id, i]));
  const place = ({ cells }: Row) => order.get(cells.id) ?? order.size;
  const sorted = rows.toSorted((a, b) => place(a) - place(b));
  return { header: PROVIDER_COLUMNS, rows: sorted.map(({ cells }, i) => rowOf(cells, i)), findings: [] };
}

const rowOf = (cells: ProviderCells, i: number): SheetRow => ({
  row: i + 2,
  cells: PROVIDER_COLUMNS.map((column) => cells[column]),
});

/** The old table with the rows of a part in their places; columns of the owner's own stay. */
function merged(before: Sheet, now: ReadonlyMap<string, Row>): Sheet {
  const filled = PROVIDER_COLUMNS.filter((column) =>
    [...now.values()].some(({ cells }) => cells[column] !== ''),
  );
  const wide = withColumns(
    { ...before, header: before.header.length === 0 ? [...PROVIDER_COLUMNS] : before.header },
    filled,
  );
  const columns = columnsOf(wide);
  const idAt = columns.indexOf('id');
  const left = new Map(now);
  const kept = wide.rows.map(({ row, cells }): SheetRow => {
    const id = (cells[idAt] ?? '').trim();
    const next = left.get(id);
    left.delete(id);
    return next === undefined ? { row, cells } : { row, cells: withCells(cells, columns, next.cells) };
  });
  const last = Math.max(1, ...kept.map(({ row }) => row));
  const added = [...left.values()].map(
    ({ cells }, i): SheetRow => ({ row: last + 1 + i, cells: withCells([], columns, cells) }),
  );
  return { ...wide, rows: [...kept, ...added] };
}

/** Claims of completeness joined to those that stand, by id. */
export function mergeSurveys(
  before: Sheet,
  said: Sheet,
): { readonly sheet: Sheet; readonly changed: readonly Readonly<Record<string, string>>[] } {
  const header = [...new Set([...before.header, ...said.header].map((name) => name.trim()))];
  const all = new Map(recordsOf(before).map((record) => [record['id'] ?? '', record]));
  const changed = recordsOf(said).filter(
    (record) => JSON.stringify(all.get(record['id'] ?? '')) !== JSON.stringify(record),
  );
  for (const record of changed) all.set(record['id'] ?? '', { ...all.get(record['id'] ?? ''), ...record });
  const rows = [...all.values()].map((record, i) => ({
    row: i + 2,
    cells: header.map((name) => record[name] ?? ''),
  }));
  return { sheet: { header, rows, findings: [] }, changed };
}

function recordsOf({ header, rows }: Sheet): Record<string, string>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, i) => [name.trim(), (cells[i] ?? '').trim()])),
  );
}
