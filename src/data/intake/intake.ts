import { checkRows, type CheckedRows, type CheckOptions } from '../check/check-rows.ts';
import type { ReadSheet } from '../check/read-sheet.ts';
import { Unreadable } from '../sheet/read/unreadable.ts';
import { oblastOfName } from '../provider/oblast-of-table.ts';
import { PROVIDER_COLUMNS } from '../provider/columns.ts';
import { Asker } from './apply/ask.ts';
import { buildGather } from './apply/gather.ts';
import { type Note, Tally } from './apply/notes.ts';
import { askConstants, buildRecords, type IntakeRecord } from './apply/records.ts';
import { noteAll } from './apply/said.ts';
import { isTableOfSet } from './formats/hsds.ts';
import { proposeMapping } from './mapping/propose.ts';
import type { ColumnMapping } from './mapping/target.ts';
import { oblastOf } from './places/find-hromada.ts';
import { fittingProfile, withProfile } from './profile/fit.ts';
import type { Profile } from './profile/profile.ts';
import { SHIPPED_PROFILES } from './profile/shipped.ts';
import type { Choice, Decisions, Question } from './question.ts';
import { type RawFile, readRaw, readText } from './read.ts';
import { intakeContext, type IntakeSources } from './sources.ts';
import { findTables } from './tables/find-tables.ts';
import type { FoundTable } from './tables/table.ts';

/** A file with its tables, before anybody says what their columns are. */
export interface OpenedList {
  readonly file: string;
  readonly format: RawFile['format'];
  /** The likeliest list of services first. */
  readonly tables: readonly FoundTable[];
}

/** Where a list speaks of, and how what is in it is to be read. What the clerk changes is a new one of these. */
export interface Plan {
  /** Which of the tables. */
  readonly table: number;
  readonly mapping: readonly ColumnMapping[];
  readonly decisions: Decisions;
  /** The oblast within which places are looked up; null = the whole country. */
  readonly oblast: string | null;
  /** The profile that was recognised or given. */
  readonly profile: Profile | null;
}

/** A list as a table of ours. */
export interface Taken {
  readonly records: readonly IntakeRecord[];
  /** The same as a sheet with English headers; its rows are numbered from 2, `originOf` leads back to the file's. */
  readonly sheet: ReadSheet;
  readonly originOf: (row: number) => number;
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
}

/** Opens a file by its bytes, or a text that was pasted. Throws Unreadable where it holds no table. */
export function openList(source: Uint8Array | string, file: string, sources: IntakeSources): OpenedList {
  const names = new Map(sources.hromadas.map(({ code, name }) => [code, name.uk]));
  const words = {
    types: sources.types,
    recipients: sources.recipients,
    hromadaName: (code: string) => names.get(code),
  };
  const { format, sheets } =
    typeof source === 'string' ? readText(source, file, words) : readRaw(source, file, words);
  const tables = findTables(sheets);
  if (tables.length === 0) {
    const inSet = sheets.some(({ rows }) => isTableOfSet(rows[0]?.cells ?? []));
    throw new Unreadable(inSet ? 'tableOfSet' : 'noListFound');
  }
  return { file, format, tables };
}

/**
 * What a list is proposed to be read as. `own`: the profile that is asked for; else the shipped one that fits, if any.
 * `stated`: the oblast that somebody says; else that of the sources, the profile, the file's name or its cells.
 */
export function proposePlan(
  list: OpenedList,
  sources: IntakeSources,
  own: Profile | null = null,
  table = 0,
  stated: string | null = sources.oblast,
): Plan {
  const found = tableAt(list, table);
  const profile = own ?? fittingProfile(SHIPPED_PROFILES, found);
  const oblast = stated ?? profile?.region ?? oblastOfName(list.file) ?? oblastOfList(found, sources);
  const proposed = proposeMapping(found, intakeContext(sources, oblast, list.file));
  const date = dateInTitles(found);
  return {
    table,
    mapping: profile === null ? proposed : withProfile(proposed, profile),
    decisions: {
      constants: { ...(date !== null && { reported_on: date }), ...profile?.constants },
      values: profile?.values ?? {},
    },
    oblast,
    profile,
  };
}

/** The list as a table of ours, by a plan; what is still open stands among the questions. */
export function takeIn(list: OpenedList, plan: Plan, sources: IntakeSources): Taken {
  const slices = takeInSlices(list, plan, sources);
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
  }
}

/** Rows of a slice: some forty milliseconds of work. */
const SLICE = 250;

/** The same in slices, each of which tells how many rows are read: between two of them something else may be done. */
export function* takeInSlices(
  list: OpenedList,
  plan: Plan,
  sources: IntakeSources,
): Generator<number, Taken, void> {
  const table = tableAt(list, plan.table);
  const context = intakeContext(sources, plan.oblast, list.file);
  const people = new Tally();
  const tally = new Tally();
  const asker = new Asker(plan.decisions);
  const gather = buildGather(plan.mapping, context, people, tally);
  const recordsOf = buildRecords(plan.decisions, context, asker, tally);
  const records: IntakeRecord[] = [];
  for (const [i, row] of table.rows.entries()) {
    records.push(...recordsOf(gather(row)));
    if ((i + 1) % SLICE === 0) yield i + 1;
  }
  askConstants(records, asker, context);
  const origins = records.map(({ origin }) => origin);
  return {
    records,
    sheet: sheetOfRecords(records),
    originOf: (row) => origins[row - 2] ?? 0,
    questions: asker.questions().map((question) => withTitles(question, table)),
    notes: noteAll(table, list, plan.mapping, people, tally),
  };
}

/** Checks what was taken in, as `checkFile` does a table of ours; rows are those of `taken.sheet`. */
export function checkTaken(
  { sheet }: Taken,
  plan: Plan,
  file: string,
  sources: IntakeSources,
  options: CheckOptions = {},
): CheckedRows {
  return checkRows(sheet, intakeContext(sources, plan.oblast, file).check, options);
}

/** A plan as a profile: what was decided about this list, for the next one of its kind. */
export function profileOfPlan({ mapping, decisions, oblast }: Plan, name: Profile['name']): Profile {
  const columns = mapping
    .filter(({ header }) => header !== '')
    .map(({ header, to, parts, fillDown }) => [
      header,
      { to, ...(parts && { parts: [...parts] }), ...(fillDown === true && { fillDown }) },
    ]);
  // The day of a list is its own, not its kind's.
  const { reported_on: _, assured_on: __, ...constants } = decisions.constants;
  return {
    sotsmapaProfile: 1,
    name,
    ...(oblast !== null && { region: oblast }),
    columns: Object.fromEntries(columns) as Profile['columns'],
    constants,
    values: decisions.values,
  };
}

function tableAt({ tables }: OpenedList, at: number): FoundTable {
  const found = tables[at];
  if (found === undefined) throw new RangeError(`no table ${at}`);
  return found;
}

function sheetOfRecords(records: readonly IntakeRecord[]): ReadSheet {
  return {
    format: 'csv',
    encoding: null,
    delimiter: null,
    sheetName: null,
    header: PROVIDER_COLUMNS,
    headerRow: 1,
    rows: records.map(({ cells }, i) => ({
      row: i + 2,
      cells: PROVIDER_COLUMNS.map((column) => cells[column]),
    })),
    findings: [],
  };
}

/** The one oblast that titles and cells name. */
function oblastOfList({ titles, rows }: FoundTable, sources: IntakeSources): string | null {
  const titled = oblastOf(titles.join(' '), sources);
  if (titled !== null) return titled;
  const cells = rows.slice(0, 200).flatMap((row) => row.cells.filter((cell) => /обл|UA\d{17}/.test(cell)));
  const coded = new Set(cells.flatMap((cell) => cell.match(/UA\d{2}(?=\d{15})/g) ?? []));
  const named = new Set(cells.flatMap((cell) => oblastOf(cell, sources) ?? []));
  const [only, ...others] = new Set([...coded, ...named]);
  return others.length === 0 ? (only ?? null) : null;
}

/** «станом на 01.09.2025» over a table. */
export function dateInTitles({ titles }: Pick<FoundTable, 'titles'>): string | null {
  const found = /станом на\s+(\d{1,2})\.(\d{1,2})\.(\d{4})/i.exec(titles.join(' '));
  return found === null
    ? null
    : `${found[3]}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
}

/** The title of a list is offered as its source. */
function withTitles(question: Question, { titles }: FoundTable): Question {
  const title = titles.filter((each) => each.length > 10).join('. ');
  if (question.column !== 'source' || title === '') return question;
  const choice: Choice = { value: title, label: { uk: title, en: title } };
  return { ...question, candidates: [choice] };
}
