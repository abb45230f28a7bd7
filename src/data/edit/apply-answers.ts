import type { VanishedAnswers } from '../../domain/compare/answers.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import type { ProviderRow } from './cells-of-service.ts';
import { columnsOf, withCells, withColumns } from './with-columns.ts';

/**
 * The sheet after what was answered about its vanished records: closed ones and those left out by mistake come back as
 * rows at its end, new rows that are old services take the old ids. `previous`: rows of the previous release by id.
 */
export function applyAnswers<S extends Sheet>(
  sheet: S,
  previous: ReadonlyMap<string, ProviderRow>,
  answers: VanishedAnswers,
): S {
  const back = returning(previous, answers);
  const wide = withColumns(sheet, columnsIn(back));
  const columns = columnsOf(wide);
  const idAt = columns.indexOf('id');
  const oldIds = new Map(
    [...answers].flatMap(([id, answer]): [string, string][] =>
      answer.kind === 'moved' && answer.to !== null ? [[answer.to, id]] : [],
    ),
  );
  const renamed = wide.rows.map(({ row, cells }): SheetRow => {
    const id = oldIds.get((cells[idAt] ?? '').trim());
    return id === undefined ? { row, cells } : { row, cells: withCells(cells, columns, { id }) };
  });
  const last = Math.floor(Math.max(wide.headerRow ?? 1, ...wide.rows.slice(-1).map(({ row }) => row)));
  const added = back.map(
    (cells, i): SheetRow => ({ row: last + 1 + i, cells: withCells([], columns, cells) }),
  );
  return { ...wide, rows: [...renamed, ...added] };
}

function returning(previous: ReadonlyMap<string, ProviderRow>, answers: VanishedAnswers): ProviderRow[] {
  return [...answers].flatMap(([id, answer]): ProviderRow[] => {
    const row = previous.get(id);
    if (row === undefined || answer.kind === 'moved') return [];
    return [answer.kind === 'mistake' ? row : { ...row, status: 'closed', valid_to: answer.on }];
  });
}

function columnsIn(rows: readonly ProviderRow[]): ProviderColumn[] {
  return PROVIDER_COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
}
