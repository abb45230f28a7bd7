import { type ReadSheet, readSheet } from '../../data/check/read-sheet.ts';
import { Unreadable } from '../../data/sheet/read/unreadable.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { PROVIDER_LAYOUT } from '../../data/provider/read-table.ts';
import type { SheetRow } from '../../data/sheet/sheet.ts';
import type { FileSummary, OpenFile, Progress } from '../check-file-messages.ts';
import { type CheckedTable, checkTable } from './checked-table.ts';
import { type Listed, openListed } from './list.ts';
import { oblastsOf } from './oblasts.ts';
import { openSources, type SiteSources } from './sources.ts';

/** The rows of a file as they stand, those taken out among them. */
interface State {
  readonly table: CheckedTable;
  readonly removed: readonly SheetRow[];
}

/** A table that is being mended. */
export interface Opened extends State {
  readonly file: string;
  readonly sources: SiteSources;
  /** Where names are looked up, and whose published records the file is compared with. */
  readonly oblast: string | null;
  /** As what it was read. */
  readonly format: FileSummary['format'];
  readonly edits: number;
  /** What it was before each change, the last one at the end. */
  readonly before: readonly { readonly sheet: ReadSheet; readonly removed: readonly SheetRow[] }[];
}

/**
 * Opens a file: a table in our layout at once, any other as a list that is to be understood. `oblast` of the question:
 * `UA` = the whole country, null = as the file itself says.
 */
export async function openAny(ask: OpenFile, report: Progress): Promise<Opened | Listed | Finding> {
  const { blob, file, base, manifest, today } = ask;
  report('read', 0, 1);
  const sheet = await ourSheet(blob, file);
  report('load', 0, 1);
  const sources = await openSources(base, manifest, today);
  try {
    return sheet === null
      ? await openListed(blob, file, sources)
      : await openSheet(sheet, file, sources, ask.oblast, report);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...error.problem, severity: 'error', file, row: 0, column: null, came: '' };
  }
}

/** A table in our layout: its columns are there, and most of its rows have an id. Null for any other file. */
async function ourSheet(blob: Blob, file: string): Promise<ReadSheet | null> {
  try {
    const sheet = readSheet(new Uint8Array(await blob.arrayBuffer()), file);
    const columns = columnsOf(sheet);
    const whole = PROVIDER_LAYOUT.required.every((column) => columns.includes(column));
    return whole && withoutId(sheet) * 2 <= sheet.rows.length ? sheet : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Opens a sheet of ours, checked against what is published of the oblasts that it names. */
export async function openSheet(
  sheet: ReadSheet,
  file: string,
  sources: SiteSources,
  stated: string | null,
  report: Progress,
  format: FileSummary['format'] = sheet.format,
): Promise<Opened> {
  const known = stated === 'UA' ? null : stated;
  const { named, home } = oblastsOf(sheet, file, sources.check, known);
  const oblast = stated === null ? home : known;
  await sources.need(withOblast(named, oblast), (done, of) => report('load', done, of));
  const check = { ...sources.check, oblast };
  const table = checkTable(sheet, file, check, (done, of) => report('check', done, of));
  return { file, sources, oblast, table, format, removed: [], edits: 0, before: [] };
}

/** A file that names no hromada of its oblast is still compared with what is published of it. */
export function withOblast(named: readonly string[], oblast: string | null): string[] {
  return [...new Set(oblast === null ? named : [...named, oblast])];
}

function withoutId(sheet: ReadSheet): number {
  const at = columnsOf(sheet).indexOf('id');
  return sheet.rows.filter(({ cells }) => (cells[at] ?? '').trim() === '').length;
}

export function summaryOf({
  file,
  format,
  sources,
  oblast,
  table,
  edits,
  before,
  removed,
}: Opened): FileSummary {
  const { sheet, counts, general, untidy, stale } = table;
  const { encoding, delimiter, sheetName, header } = sheet;
  return {
    file,
    format,
    encoding,
    delimiter,
    sheetName,
    header,
    columns: columnsOf(sheet),
    counts,
    general,
    untidy,
    oblast,
    stale,
    edits,
    unchecked: sources.unchecked(),
    undoable: before.length,
    removed: removed.length,
    withoutId: withoutId(sheet),
  };
}
