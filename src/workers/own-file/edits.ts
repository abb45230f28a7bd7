import type { ReadSheet } from '../../data/check/read-sheet.ts';
import { applyAnswers } from '../../data/edit/apply-answers.ts';
import { assureRows } from '../../data/edit/assure.ts';
import { addRow, fillDown, setColumn, splitRow } from '../../data/edit/mend-rows.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Finding } from '../../data/finding.ts';
import { intakeContext } from '../../data/intake/sources.ts';
import { splitValues } from '../../data/intake/values/split.ts';
import type { SheetRow } from '../../data/sheet/sheet.ts';
import { orderByName } from '../../domain/results/rank.ts';
import type { Service } from '../../domain/service.ts';
import type { AskName, Asks, Edit, FileSummary, Progress } from '../check-file-messages.ts';
import { editsOf, tidied, withEdits } from './change.ts';
import { checkSome, type CheckedTable, checkTable, isError } from './checked-table.ts';
import { compareTable, publishedRows } from './compare.ts';
import { type Listed, profileText, proposed, readByPlan, sheetByPlan, unitsOf } from './list.ts';
import { withIds } from './make-ids.ts';
import { oblastsOf } from './oblasts.ts';
import { openAny, type Opened, openSheet, summaryOf, withOblast } from './opened.ts';
import { bundleOf } from './publication.ts';
import { pageOf, viewsOf } from './rows.ts';
import { savedAs } from './saved-as.ts';

type Handlers = { readonly [N in AskName]: (ask: Asks[N]['ask']) => Promise<Asks[N]['answer']> };

/** Tables of so many rows are checked whole after each change: it takes less than half a second. */
const SMALL = 5000;
/** Changes that may be taken back. */
const REMEMBERED = 100;

/**
 * One file: understood, corrected, compared and saved. `report` is told how far reading and checking are; `isLate`
 * tells that another plan waits to be read.
 */
export function editOwnFile(report: Progress, isLate: () => boolean = () => false): Handlers {
  let listed: Listed | null = null;
  let opened: Opened | null = null;
  const now = (): Opened => there(opened);
  const onLoad = (done: number, of: number) => report('load', done, of);
  /** The rows as they are after a change, but for whether it may be taken back. */
  const settle = (sheet: ReadSheet, removed: readonly SheetRow[]): FileSummary => {
    const { file, sources, oblast, table, edits } = now();
    const check = { ...sources.check, oblast };
    const changed = sheet.rows.length > SMALL ? changedRows(table.sheet, sheet) : null;
    const next =
      changed === null
        ? checkTable(sheet, file, check, (done, of) => report('check', done, of))
        : checkSome(table, sheet, changed, file, check);
    opened = { ...now(), table: next, removed, edits: edits + 1 };
    return summaryOf(opened);
  };
  const put = (sheet: ReadSheet, removed = now().removed): FileSummary => {
    const { table, removed: old, before } = now();
    const last = { sheet: table.sheet, removed: old };
    opened = { ...now(), before: [...before.slice(1 - REMEMBERED), last] };
    return settle(sheet, removed);
  };
  let ordered: { readonly table: CheckedTable; readonly services: readonly Service[] } | null = null;
  /** In the order of names, in which the page lists them: it need not sort them then. */
  const goodByName = (table: CheckedTable) => {
    if (ordered?.table !== table)
      ordered = { table, services: [...orderByName([...table.good.values()].filter(isPlaced)).keys()] };
    return ordered.services;
  };
  const edit = (edits: readonly Edit[]) => put(withEdits(now().table.sheet, edits));
  return {
    open: async (ask) => {
      const result = await openAny(ask, report);
      if ('severity' in result) return { unreadable: result };
      if ('table' in result) {
        opened = result;
        return { summary: summaryOf(opened) };
      }
      listed = result;
      const oblast = ask.oblast === 'UA' ? null : ask.oblast;
      const reading = { report, isLate: () => false };
      const list = await proposed(listed, { table: 0, profile: null }, oblast, reading);
      if (list === null || 'fault' in list) throw new Error('own file: a list was not waited for');
      return { list };
    },
    plan: async (plan) => readByPlan(there(listed), plan, { report, isLate }),
    propose: async (ask) => proposed(there(listed), ask, null, { report, isLate }),
    profile: async (plan) => profileText(plan, there(listed)),
    take: async (plan) => {
      const { list, sources } = there(listed);
      const sheet = await sheetByPlan(there(listed), plan, report);
      opened = await openSheet(sheet, list.file, sources, plan.oblast, report, list.format);
      return summaryOf(opened);
    },
    units: async (oblast) => unitsOf(oblast, (opened ?? there(listed)).sources.check),
    page: async (ask) => {
      const { table, removed } = now();
      return pageOf(ask.filter === 'removed' ? removed : table.sheet.rows, whereOf(now()), ask);
    },
    rows: async ({ rows }) => {
      const { table, removed } = now();
      const all = new Map([...removed, ...table.sheet.rows].map((row) => [row.row, row]));
      return viewsOf(
        rows.flatMap((row) => all.get(row) ?? []),
        whereOf(now()),
      );
    },
    edit: async (edits) => edit(edits),
    acceptAlike: async (like) => edit(alike(now().table, like)),
    tidy: async () => put(tidied(now().table.sheet)),
    undo: async () => {
      const last = now().before.at(-1);
      if (last === undefined) return summaryOf(now());
      opened = { ...now(), before: now().before.slice(0, -1) };
      return settle(last.sheet, last.removed);
    },
    remove: async (rows) => {
      const { table, removed } = now();
      const out = new Set(rows === 'errors' ? rowsWithErrors(table) : rows);
      const left = table.sheet.rows.filter(({ row }) => !out.has(row));
      const taken = table.sheet.rows.filter(({ row }) => out.has(row));
      return put({ ...table.sheet, rows: left }, [...removed, ...taken]);
    },
    restore: async (rows) => {
      const { table, removed } = now();
      const back = removed.filter(({ row }) => rows.includes(row));
      const all = [...table.sheet.rows, ...back].toSorted((a, b) => a.row - b.row);
      return put(
        { ...table.sheet, rows: all },
        removed.filter(({ row }) => !rows.includes(row)),
      );
    },
    setColumn: async ({ column, text, rows }) => {
      const { sheet } = now().table;
      const some = rows && new Set(rows);
      return put(text === null ? fillDown(sheet, column, some) : setColumn(sheet, column, text, some));
    },
    split: async (row) => {
      const { table, sources, oblast, file } = now();
      const { services } = intakeContext(sources.intake(), oblast, file);
      const at = columnsOf(table.sheet).indexOf('service_type');
      const text = table.sheet.rows.find((each) => each.row === row)?.cells[at] ?? '';
      const parts = splitRow(table.sheet, row, 'service_type', splitValues(text, services));
      return put(withIds(parts, sources.intake(), oblast));
    },
    add: async (record) => {
      const { table, sources, oblast } = now();
      const known = oblast ?? /^UA\d{2}/.exec(record.hromada ?? '')?.[0] ?? null;
      await sources.need(known === null ? [] : [known], onLoad);
      opened = { ...now(), oblast: known };
      return put(withIds(addRow(table.sheet, record), sources.intake(), known));
    },
    makeIds: async () => {
      const { table, sources, oblast } = now();
      return put(withIds(table.sheet, sources.intake(), oblast));
    },
    oblast: async (oblast) => {
      const { sources, table, file, removed } = now();
      const { named } = oblastsOf(table.sheet, file, sources.check, oblast);
      await sources.need(withOblast(named, oblast), onLoad);
      opened = { ...now(), oblast };
      return settle({ ...table.sheet, rows: structuredClone(table.sheet.rows) }, removed);
    },
    recheck: async () => {
      const { file, sources, oblast, table, edits } = now();
      const next = checkTable(table.sheet, file, { ...sources.check, oblast }, (done, of) =>
        report('check', done, of),
      );
      opened = { ...now(), table: next, edits: edits + 1 };
      return summaryOf(opened);
    },
    assure: async (ask) =>
      put(assureRows(now().table.sheet, { ...ask, rows: ask.rows && new Set(ask.rows) })),
    compare: async (scope) => {
      const { table, oblast, sources } = now();
      const pack = oblast === null ? null : sources.published(oblast);
      return compareTable(table, oblast ?? '', scope, pack, sources.check.hromadas);
    },
    answer: async (answers) => {
      const { table, oblast, sources } = now();
      const published = (oblast === null ? null : sources.published(oblast)?.services) ?? [];
      const rows = publishedRows(published, sources.check.hromadas);
      return put(applyAnswers(table.sheet, rows, new Map(answers)));
    },
    good: async ({ from, count }) => goodByName(now().table).slice(from, from + count),
    save: async (as) => savedAs(now().table.sheet, as),
    bundle: async (ask) => {
      const { table, oblast } = now();
      return new Blob([bundleOf(table, oblast ?? '', ask)], { type: 'application/zip' });
    },
  };
}

function there<T>(what: T | null): T {
  if (what === null) throw new Error('own file: nothing is open');
  return what;
}

function whereOf({ table: { sheet, byRow }, file, oblast, sources }: Opened) {
  return { header: sheet.header, byRow, context: intakeContext(sources.intake(), oblast, file) };
}

/** A record whose hromada its own note leaves open is good, and nowhere on a map. */
function isPlaced({ hromada, serviceArea }: Service): boolean {
  return hromada !== null || serviceArea.length > 0;
}

/** Rows that are not what they were, those that are no longer there among them; null where the columns are others. */
function changedRows(before: ReadSheet, after: ReadSheet): Set<number> | null {
  if (before.header !== after.header) return null;
  const old = new Map(before.rows.map((each) => [each.row, each]));
  const changed = new Set<number>();
  for (const each of after.rows) {
    if (old.get(each.row) !== each) changed.add(each.row);
    old.delete(each.row);
  }
  for (const row of old.keys()) changed.add(row);
  return changed;
}

function rowsWithErrors({ byRow }: CheckedTable): number[] {
  return [...byRow].flatMap(([row, findings]) => (findings.some(isError) ? [row] : []));
}

/** The edits that take the same suggestion wherever the same text was found wrong in the same way. */
function alike({ sheet, byRow }: CheckedTable, like: Finding): Edit[] {
  const same = ({ key, column, came, suggestion }: Finding) =>
    key === like.key && column === like.column && came === like.came && suggestion === like.suggestion;
  return [...byRow.values()].flatMap((findings) =>
    findings.filter(same).flatMap((each) => editsOf(sheet, each)),
  );
}
