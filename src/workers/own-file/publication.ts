import type { ProviderRow } from '../../data/edit/cells-of-service.ts';
import { sheetOfRows } from '../../data/edit/csv-of-sheet.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import { PROVIDER_COLUMNS } from '../../data/provider/columns.ts';
import { applyBundle, type BundleChanges } from '../../data/publish/apply-bundle.ts';
import { writeBundle } from '../../data/publish/bundle.ts';
import { surveysOf } from '../../data/publish/claim.ts';
import type { Sheet, SheetRow } from '../../data/sheet/sheet.ts';
import type { Service } from '../../domain/service.ts';
import type { BundleAsk, NamedRecord } from '../check-file-messages.ts';
import type { CheckedTable } from './checked-table.ts';

const EMPTY: Sheet = { header: [], rows: [], findings: [] };

/** The bundle of a table: its columns that are ours, and what is said of it. */
export function bundleOf({ sheet }: CheckedTable, oblast: string, ask: BundleAsk): Uint8Array<ArrayBuffer> {
  const { scope, by, on, release, gone, claims } = ask;
  return writeBundle({
    head: { sotsmapaBundle: 1, scope, oblast, by: { name: by, on }, release, gone },
    providers: { ...onlyOurs(sheet), findings: [] },
    surveys: surveysOf(claims),
  });
}

function onlyOurs(sheet: Sheet): Pick<Sheet, 'header' | 'rows'> {
  const columns = columnsOf(sheet);
  const at = PROVIDER_COLUMNS.map((column) => columns.indexOf(column));
  return {
    header: PROVIDER_COLUMNS,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: at.map((each) => cells[each] ?? '') })),
  };
}

/** What is added to the published records (`old`, by id) and changed in them, both sides written in the same way. */
export function changesOf(
  table: CheckedTable,
  oblast: string,
  scope: BundleAsk['scope'],
  old: ReadonlyMap<string, ProviderRow>,
  writeAll: (services: readonly Service[]) => ReadonlyMap<string, ProviderRow>,
): BundleChanges {
  const written = writeAll([...table.good.values()]);
  const { header, rows } = onlyOurs(table.sheet);
  const providers: Sheet = {
    header,
    rows: rows.map((each): SheetRow => {
      const cells = written.get(table.good.get(each.row)?.id ?? '');
      return cells === undefined
        ? each
        : { row: each.row, cells: PROVIDER_COLUMNS.map((column) => cells[column]) };
    }),
    findings: [],
  };
  const head = {
    sotsmapaBundle: 1,
    scope,
    oblast,
    by: { name: '-', on: '' },
    release: null,
    gone: {},
  } as const;
  const before = { ...sheetOfRows([...old.values()]), findings: [] };
  return applyBundle({ head, providers, surveys: EMPTY }, before, new Map());
}

/** Rows that publishing would leave without a place. */
export function unplacedRows({ sheet, good }: CheckedTable): NamedRecord[] {
  const name = namingRows(sheet);
  return sheet.rows.filter(({ row }) => !isPlaced(good.get(row))).map(name);
}

function isPlaced(service: Service | undefined): boolean {
  return service !== undefined && (service.hromada !== null || service.serviceArea.length > 0);
}

/** A row in as many words as tell it. */
export function namingRows(sheet: Sheet): (row: SheetRow) => NamedRecord {
  const columns = columnsOf(sheet);
  const [id, provider, type] = (['id', 'provider', 'service_type'] as const).map((each) =>
    columns.indexOf(each),
  );
  return ({ row, cells }) => ({
    row,
    id: text(cells, id),
    provider: text(cells, provider),
    type: text(cells, type),
  });
}

const text = (cells: readonly string[], at = -1) => (cells[at] ?? '').trim();
