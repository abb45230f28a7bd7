import type { ReadSheet } from '../../data/check/read-sheet.ts';
import { columnsOf, withCells, withColumns } from '../../data/edit/with-columns.ts';
import { buildIds } from '../../data/intake/ids.ts';
import type { IntakeSources } from '../../data/intake/sources.ts';
import type { ProviderColumn } from '../../data/provider/columns.ts';

/** The sheet with an id in each row that has none, made as those of a list are. */
export function withIds(sheet: ReadSheet, { known, types }: IntakeSources, oblast: string | null): ReadSheet {
  const wide = withColumns(sheet, ['id']);
  const columns = columnsOf(wide);
  const used = new Set(wide.rows.map(({ cells }) => (cells[columns.indexOf('id')] ?? '').trim()));
  // An id that stands in the table already is no other record's.
  const idOf = buildIds(known.filter(({ id }) => !used.has(id)));
  return {
    ...wide,
    rows: wide.rows.map((each) => {
      const text = (column: ProviderColumn) => (each.cells[columns.indexOf(column)] ?? '').trim();
      if (text('id') !== '') return each;
      const type = types.find(({ id }) => id === text('service_type'));
      const hromada = text('hromada');
      const id = idOf({
        provider: text('provider'),
        edrpou: text('edrpou'),
        type: text('service_type'),
        hromada,
        settlement: text('settlement'),
        address: text('address'),
        redacted: text('precision') === 'redacted' || type?.redacted === true,
        oblast: oblast ?? /^UA\d{2}/.exec(hromada)?.[0] ?? null,
      });
      return { row: each.row, cells: withCells(each.cells, columns, { id: fresh(id, used) }) };
    }),
  };
}

function fresh(id: string, used: Set<string>): string {
  let free = id;
  for (let n = 2; used.has(free); n++) free = `${id}-${n}`;
  used.add(free);
  return free;
}
