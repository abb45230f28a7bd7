import type { FileFormat } from '../../data/intake/read.ts';
import type { Note } from '../../data/intake/apply/notes.ts';
import type { OpenedList, Plan, Taken } from '../../data/intake/intake.ts';
import type { Question } from '../../data/intake/question.ts';
import type { FoundTable } from '../../data/intake/tables/table.ts';
import type { Said } from '../../data/finding.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../data/provider/columns.ts';

/** A table that was found in a file. */
export interface TableView {
  readonly sheet: string;
  readonly title: string;
  readonly headerRow: number;
  readonly rows: number;
}

/** What stands in a column of the list. */
export interface ColumnView {
  readonly samples: readonly string[];
  readonly filled: number;
}

export interface AskedQuestion extends Omit<Question, 'rows'> {
  /** The first rows that it concerns, and how many there are. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** A record as it will be: its row of the file, and its cells that are not empty. */
export interface RecordView {
  readonly row: number;
  readonly cells: Partial<Readonly<Record<ProviderColumn, string>>>;
  /** What its hromada is called; null where it has none yet. */
  readonly place: Said | null;
}

/** What a page is told of a list while it is being understood: never more than it shows. */
export interface ListView {
  readonly file: string;
  readonly format: FileFormat;
  readonly tables: readonly TableView[];
  readonly plan: Plan;
  /** By position in `plan.mapping`. */
  readonly columns: readonly ColumnView[];
  readonly rows: number;
  readonly records: number;
  readonly preview: readonly RecordView[];
  readonly questions: readonly AskedQuestion[];
  /** Of them, those that are left out of `questions`. */
  readonly more: number;
  readonly notes: readonly Note[];
}

const SAMPLES = 3;
const PREVIEW = 5;
const QUESTIONS = 200;
const ROWS = 5;
const NOTES = 200;

/** `placeOf`: what a hromada is called, by its code. */
export function listView(
  list: OpenedList,
  plan: Plan,
  taken: Taken,
  placeOf: (code: string) => Said | null,
): ListView {
  const table = list.tables[plan.table];
  return {
    file: list.file,
    format: list.format,
    tables: list.tables.map(({ sheet, titles, headerRow, rows }) => ({
      sheet,
      title: titles.join(' '),
      headerRow,
      rows: rows.length,
    })),
    plan,
    columns: plan.mapping.map(({ index }) => columnView(index, table)),
    rows: table?.rows.length ?? 0,
    records: taken.records.length,
    preview: taken.records.slice(0, PREVIEW).map(({ origin, cells }) => ({
      row: origin,
      place: placeOf(cells.hromada),
      cells: Object.fromEntries(
        PROVIDER_COLUMNS.filter((column) => cells[column] !== '').map((column) => [column, cells[column]]),
      ),
    })),
    questions: taken.questions.slice(0, QUESTIONS).map(shortened),
    more: Math.max(0, taken.questions.length - QUESTIONS),
    notes: taken.notes.slice(0, NOTES),
  };
}

function columnView(index: number, table: FoundTable | undefined): ColumnView {
  const texts = (table?.rows ?? []).map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean);
  const samples: string[] = [];
  for (const text of texts) {
    if (samples.length === SAMPLES) break;
    if (!samples.includes(text)) samples.push(text);
  }
  return { samples, filled: texts.length };
}

/** A question with its first rows only, and how many there are. */
function shortened<T extends { readonly rows: readonly unknown[] }>(question: T) {
  return {
    ...question,
    rows: question.rows.slice(0, ROWS) as unknown as T['rows'],
    count: question.rows.length,
  };
}
