import { readFigure } from '../../domain/need/read-number.ts';
import type { Problem } from '../finding.ts';
import { isTotal } from '../intake/tables/body.ts';
import { filledIn, isFilled, isNumbering } from '../intake/tables/cells.ts';
import type { SheetRow } from '../sheet/sheet.ts';

export interface NeedBody {
  /** `section`: the raion or oblast whose name stands over the row. */
  readonly rows: readonly (SheetRow & { readonly section: string })[];
  readonly leftOut: readonly { readonly row: number; readonly why: Problem }[];
}

const SECTION = /район|р-н|област|обл\./i;

/** What stands under a header: places with figures, names of raions over them, and what is neither. */
export function needBody(
  all: readonly SheetRow[],
  { code, name }: { readonly code: number | null; readonly name: number | null },
): NeedBody {
  const rows: NeedBody['rows'][number][] = [];
  const leftOut: NeedBody['leftOut'][number][] = [];
  let section = '';
  for (const { row, cells } of all) {
    const text = cells.filter(isFilled).join(' ').replace(/\s+/g, ' ').trim();
    const alone = filledIn(cells) === 1;
    const placed = [code, name].some((at) => at !== null && isFilled(cells[at]));
    const drop = (key: 'rowNumbering' | 'rowTotal' | 'rowFootnote') =>
      leftOut.push({ row, why: { key, params: { text } } });
    if (rows.length === 0 && isNumbering(cells)) drop('rowNumbering');
    else if (isTotal(cells)) drop('rowTotal');
    else if (alone && SECTION.test(text)) section = text;
    else if (alone && !placed && readFigure(text).value === null) drop('rowFootnote');
    else rows.push({ row, cells, section });
  }
  return { rows, leftOut };
}
