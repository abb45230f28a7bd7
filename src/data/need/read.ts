import type { NeedRow } from '../../domain/need/types.ts';
import type { Problem } from '../finding.ts';
import { dateInTitles } from '../intake/intake.ts';
import type { RawSheet } from '../intake/raw.ts';
import { findNeedColumns, type NeedColumns } from './columns.ts';
import { candidatesOf, type NeedCandidates, type NeedScope, placeFinder } from './place.ts';
import { needSheets } from './sheets.ts';

/** A planner's table of need, read. */
export interface NeedTable {
  readonly file: string;
  /** What its columns of figures are called; empty where no header names one. */
  readonly figures: readonly string[];
  readonly rows: readonly NeedRow[];
  /** Hromadas that a row may mean. */
  readonly candidates: NeedCandidates;
  /** Rows that are no record: totals, notes. */
  readonly leftOut: readonly { readonly row: number; readonly why: Problem }[];
  /** Titles above the table. */
  readonly title: string;
  /** «станом на 01.09.2025» among them, `YYYY-MM-DD`; empty where none is. */
  readonly date: string;
}

/**
 * Reads a planner's table from a file's bytes or from text: whatever lists are read from. Null where no sheet has a
 * column of codes or names beside one of figures. Throws Unreadable.
 */
export function readNeed(source: Uint8Array | string, file: string, scope: NeedScope): NeedTable | null {
  for (const sheet of needSheets(source, file)) {
    const columns = findNeedColumns(withoutBlanks(sheet));
    if (columns !== null) return tableOf(columns, file, scope);
  }
  return null;
}

const withoutBlanks = (sheet: RawSheet): RawSheet => ({
  ...sheet,
  rows: sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
});

function tableOf(columns: NeedColumns, file: string, scope: NeedScope): NeedTable {
  const { code, name, raion, oblast, values, body } = columns;
  const find = placeFinder(scope);
  const rows = body.rows.map(({ row, cells, section }): NeedRow => {
    const text = (at: number | null): string =>
      at === null ? '' : (cells[at] ?? '').replace(/\s+/g, ' ').trim();
    const place = find({
      code: text(code),
      name: text(name),
      raion: text(raion) || section,
      oblast: text(oblast) || section,
    });
    return { row, ...place, values: values.map(({ index }) => text(index)) };
  });
  const title = columns.titles.join('. ');
  return {
    file,
    figures: values.map(({ header }) => header),
    rows,
    candidates: candidatesOf(rows, scope),
    leftOut: body.leftOut,
    title,
    date: dateInTitles(columns) ?? '',
  };
}
