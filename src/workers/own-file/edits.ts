import { type ReadSheet, readSheet } from '../../data/check/read-sheet.ts';
import { Unreadable } from '../../data/check/read/unreadable.ts';
import { applyAnswers } from '../../data/edit/apply-answers.ts';
import { assureRows } from '../../data/edit/assure.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { orderByName } from '../../domain/rank.ts';
import type { Service } from '../../domain/service.ts';
import type { AskName, Asks, Edit, FileSummary, OpenFile, Progress } from '../check-file-messages.ts';
import { editsOf, tidied, withEdits } from './change.ts';
import { compareTable, publishedRows } from './compare.ts';
import { checkTable, checkSome, type CheckedTable } from './checked-table.ts';
import { oblastsOf } from './oblasts.ts';
import { ownRow, pageOf } from './rows.ts';
import { savedAs } from './saved-as.ts';
import { openSources, type SiteSources } from './sources.ts';

type Handlers = { readonly [N in AskName]: (ask: Asks[N]['ask']) => Promise<Asks[N]['answer']> };

interface Opened {
  readonly file: string;
  readonly sources: SiteSources;
  /** Where names are looked up, and whose published records the file is compared with. */
  readonly oblast: string | null;
  readonly table: CheckedTable;
  readonly edits: number;
}

/** Tables of so many rows are checked whole after each change: it takes less than half a second. */
const SMALL = 5000;

/** One file: opened, corrected, compared and saved. `report` is told how far reading and checking are. */
export function editOwnFile(report: Progress): Handlers {
  let opened: Opened | null = null;
  const now = (): Opened => {
    if (opened === null) throw new Error('own file: nothing is open');
    return opened;
  };
  /** The table as it is after a change; `changed`: these rows alone, null = any. */
  const put = (sheet: ReadSheet, changed: ReadonlySet<number> | null): FileSummary => {
    const { file, sources, oblast, table, edits } = now();
    const check = { ...sources.check, oblast };
    const next =
      changed !== null && sheet.rows.length > SMALL
        ? checkSome(table, sheet, changed, file, check)
        : checkTable(sheet, file, check, (done, of) => report('check', done, of));
    opened = { ...now(), table: next, edits: edits + 1 };
    return summaryOf(opened);
  };
  let ordered: { readonly table: CheckedTable; readonly services: readonly Service[] } | null = null;
  /** In the order of names, in which the page lists them: it need not sort them then. */
  const goodByName = (table: CheckedTable) => {
    if (ordered?.table !== table)
      ordered = { table, services: [...orderByName([...table.good.values()].filter(isPlaced)).keys()] };
    return ordered.services;
  };
  const edit = (edits: readonly Edit[]) =>
    put(withEdits(now().table.sheet, edits), new Set(edits.map(({ row }) => row)));
  return {
    open: async (ask) => {
      const result = await openFile(ask, report);
      if ('unreadable' in result) return result;
      opened = result;
      return summaryOf(opened);
    },
    page: async (ask) => pageOf(now().table.sheet, now().table.byRow, ask),
    rows: async ({ rows }) => {
      const { sheet, byRow } = now().table;
      const wanted = new Set(rows);
      return sheet.rows.filter(({ row }) => wanted.has(row)).map((row) => ownRow(row, byRow));
    },
    edit: async (edits) => edit(edits),
    acceptAlike: async (like) => edit(alike(now().table, like)),
    tidy: async () => put(tidied(now().table.sheet), null),
    oblast: async (oblast) => {
      const { sources, table, file } = now();
      const { named } = oblastsOf(table.sheet, file, sources.check, oblast);
      await sources.need(withOblast(named, oblast), (done, of) => report('load', done, of));
      opened = { ...now(), oblast };
      return put(table.sheet, null);
    },
    recheck: async () => put(now().table.sheet, null),
    assure: async (ask) => {
      const sheet = assureRows(now().table.sheet, { ...ask, rows: ask.rows && new Set(ask.rows) });
      return put(sheet, null);
    },
    compare: async () => {
      const { table, oblast, sources } = now();
      return compareTable(table, oblast ?? '', oblast === null ? null : sources.published(oblast));
    },
    answer: async (answers) => {
      const { table, oblast, sources } = now();
      const published = (oblast !== null && sources.published(oblast)) || [];
      return put(
        applyAnswers(table.sheet, publishedRows(published, sources.check.hromadas), new Map(answers)),
        null,
      );
    },
    good: async ({ from, count }) => goodByName(now().table).slice(from, from + count),
    save: async (as) => savedAs(now().table.sheet, as),
  };
}

/** A record whose hromada its own note leaves open is good, and nowhere on a map. */
function isPlaced({ hromada, serviceArea }: Service): boolean {
  return hromada !== null || serviceArea.length > 0;
}

async function openFile(ask: OpenFile, report: Progress): Promise<Opened | { readonly unreadable: Finding }> {
  const { blob, file, base, manifest, today } = ask;
  report('read', 0, 1);
  const sheet = sheetOrFinding(new Uint8Array(await blob.arrayBuffer()), file);
  if ('severity' in sheet) return { unreadable: sheet };
  report('load', 0, 1);
  const sources = await openSources(base, manifest, today);
  const stated = ask.oblast === 'UA' ? null : ask.oblast;
  const { named, home } = oblastsOf(sheet, file, sources.check, stated);
  const oblast = ask.oblast === null ? home : stated;
  await sources.need(withOblast(named, oblast), (done, of) => report('load', done, of));
  const check = { ...sources.check, oblast };
  const table = checkTable(sheet, file, check, (done, of) => report('check', done, of));
  return { file, sources, oblast, table, edits: 0 };
}

/** A file that names no hromada of its oblast is still compared with what is published of it. */
function withOblast(named: readonly string[], oblast: string | null): string[] {
  return [...new Set(oblast === null ? named : [...named, oblast])];
}

function sheetOrFinding(bytes: Uint8Array, file: string): ReadSheet | Finding {
  try {
    return readSheet(bytes, file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...error.problem, severity: 'error', file, row: 0, column: null, came: '' };
  }
}

/** The edits that take the same suggestion wherever the same text was found wrong in the same way. */
function alike({ sheet, byRow }: CheckedTable, like: Finding): Edit[] {
  const same = ({ key, column, came, suggestion }: Finding) =>
    key === like.key && column === like.column && came === like.came && suggestion === like.suggestion;
  return [...byRow.values()].flatMap((findings) =>
    findings.filter(same).flatMap((each) => editsOf(sheet, each)),
  );
}

function summaryOf({ file, sources, oblast, table, edits }: Opened): FileSummary {
  const { sheet, counts, general, untidy, stale } = table;
  const { format, encoding, delimiter, sheetName, header } = sheet;
  const unchecked = sources.unchecked();
  const columns = columnsOf(sheet);
  const read = { file, format, encoding, delimiter, sheetName, header, columns };
  return { ...read, counts, general, untidy, oblast, unchecked, stale, edits };
}
