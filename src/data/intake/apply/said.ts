import { columnLetter } from '../../sheet/column-letter.ts';
import { isTableOfSet } from '../formats/hsds.ts';
import type { ColumnMapping } from '../mapping/target.ts';
import { isFilled } from '../tables/cells.ts';
import type { FoundTable } from '../tables/table.ts';
import type { Note, Tally } from './notes.ts';

const MENDED = {
  edrpou: 'edrpouPadded',
  taxNumber: 'personNumber',
  hidden: 'placeHidden',
  emptyMark: 'emptyMarks',
} as const;

/** All that was done with a list on its way, so that nothing of it vanishes unsaid. */
export function noteAll(
  table: FoundTable,
  { tables }: { readonly tables: readonly FoundTable[] },
  mapping: readonly ColumnMapping[],
  people: Tally,
  tally: Tally,
): Note[] {
  const whole = { row: null, header: null };
  const skipped = mapping
    .filter(({ to }) => to === 'skip')
    .flatMap(({ index, header, why }): Note[] => {
      const count = table.rows.filter(({ cells }) => isFilled(cells[index])).length;
      if (count === 0) return [];
      // A column without a name is told by its letter.
      const params = { header: header || columnLetter(index), count: String(count) };
      return [
        why.key === 'mappedTwice'
          ? { ...why, row: null, header }
          : { row: null, header, key: 'columnSkipped', params },
      ];
    });
  const mended = (Object.keys(MENDED) as (keyof typeof MENDED)[]).flatMap((what): Note[] => {
    const count = String(tally.of(what));
    const key = MENDED[what];
    return count === '0' ? [] : [{ ...whole, key, params: { count } }];
  });
  const others = tables
    .filter((each) => each !== table)
    .map((each): Note => {
      const params = { sheet: each.sheet, row: String(each.headerRow), count: String(each.rows.length) };
      return { row: null, header: null, key: 'otherTable', params };
    });
  const inSet = isTableOfSet(table.columns.map(({ parts }) => parts.join(' ')));
  return [
    ...(inSet ? [{ ...whole, key: 'tableOfSet', params: {} } as const] : []),
    ...table.leftOut.map(
      ({ row, why }): Note => ({ key: why.key, params: why.params ?? {}, row, header: null }),
    ),
    ...people.entries().map(
      ([header, count]): Note => ({
        row: null,
        header,
        key: 'peopleLeftOut',
        params: { header, count: String(count) },
      }),
    ),
    ...skipped,
    ...mended,
    ...others,
  ];
}
