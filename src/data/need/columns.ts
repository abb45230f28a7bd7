import { readFigure } from '../../domain/need/read-number.ts';
import { matchHeader } from '../intake/mapping/by-header.ts';
import type { RawSheet } from '../intake/raw.ts';
import { needBody, type NeedBody } from './body.ts';
import { filledIn, isFilled, spread } from '../intake/tables/cells.ts';
import { partsOf } from '../intake/tables/header.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** A planner's table: where its places and its figures stand. */
export interface NeedColumns {
  /** Rows above the header: a title, «станом на …». */
  readonly titles: readonly string[];
  readonly code: number | null;
  readonly name: number | null;
  /** Witnesses of a place. */
  readonly raion: number | null;
  readonly oblast: number | null;
  /** Every column of figures. */
  readonly values: readonly { readonly index: number; readonly header: string }[];
  readonly body: NeedBody;
}

/** Headers of a column of codes of hromadas, and of their names, in small letters. */
export const CODE_HEADER = /^(код|code|katott?g|катотт?г|kod|p-?code|adm3_pcode)|катотт?г|katott?g/;
export const NAME_HEADER =
  /^(назва|name|громада|hromada|територіальна громада|тг|отг)|назва.*громад|громад.*назва/;
const VALUE =
  /потреб|отримувач|кількіст|осіб|людей|чисельн|показник|value|need|number|count|weight|people|recipients/;

/** A title or two may stand above the header. */
export const HEADER_WITHIN = 20;
/** A whole code, or that of a P-code. */
export const IS_CODE = /^UA\d{7}(\d{10})?$/i;

/**
 * Finds the header of a planner's table: a column of codes or names and one or more of figures. A table of two columns
 * that begins with a code needs none. Null where neither is found.
 */
export function findNeedColumns({ rows: raw, merges }: RawSheet): NeedColumns | null {
  const wide = spread(raw, merges, true);
  const body = spread(
    raw,
    merges.filter(({ rows }) => rows > 1),
    false,
  );
  for (const [i, { cells }] of wide.slice(0, HEADER_WITHIN).entries()) {
    if (IS_CODE.test(cells[0]?.trim() ?? '') && cells.length === 2) {
      const columns = { code: 0, name: null, raion: null, oblast: null };
      return {
        titles: [],
        ...columns,
        values: [{ index: 1, header: '' }],
        body: needBody(body.slice(i), columns),
      };
    }
    if (filledIn(raw[i]?.cells ?? []) < 2) continue;
    const places = placeColumns(cells);
    if (places.code === null && places.name === null) continue;
    const first = i + 1 + deeper(body.slice(i + 1), cells, places);
    const header = partsOf(wide.slice(i, first).map((row) => row.cells));
    const found = needBody(body.slice(first), places);
    const values = valueColumns(header, found, places);
    if (values.length === 0) continue;
    const titles = raw.slice(0, i).map((row) => row.cells.filter(isFilled).join(' ').replace(/\s+/g, ' '));
    return { titles, ...places, values, body: found };
  }
  return null;
}

type Places = Pick<NeedColumns, 'code' | 'name' | 'raion' | 'oblast'>;

function placeColumns(cells: readonly string[]): Places {
  const header = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase());
  const at = (test: (cell: string, i: number) => boolean) => {
    const found = header.findIndex((cell, i) => cell !== '' && !isFigure(cell) && test(cell, i));
    return found === -1 ? null : found;
  };
  const code = at((cell) => CODE_HEADER.test(cell));
  const named = at((cell, i) => i !== code && NAME_HEADER.test(cell) && !VALUE.test(cell));
  return {
    code,
    name: named ?? at((cell, i) => i !== code && (is('hromada')(cell) || is('settlement')(cell))),
    raion: at(is('raion')),
    oblast: at(is('oblast')),
  };
}

const is = (to: string) => (cell: string) => matchHeader([cell])?.to === to;

const isFigure = (cell: string) => readFigure(cell).value !== null && !/^(19|20)\d{2}$/.test(cell.trim());

/** Further rows of the header: what tells its columns apart stands under one that spans them. */
function deeper(rows: readonly SheetRow[], header: readonly string[], { code, name }: Places): number {
  const isOpen = ({ cells }: SheetRow, at: number | null) =>
    at === null || !isFilled(cells[at]) || cells[at]?.trim() === header[at]?.trim();
  const goesOn = (row: SheetRow) =>
    isOpen(row, code) && isOpen(row, name) && filledIn(row.cells) > 1 && !row.cells.some(isFigure);
  const end = rows.slice(0, 2).findIndex((row) => !goesOn(row));
  return end === -1 ? Math.min(2, rows.length) : end;
}

/** What is neither a place nor a number of the row, and is called a figure or holds mostly figures. */
function valueColumns(
  header: readonly (readonly string[])[],
  { rows }: NeedBody,
  places: Places,
): NeedColumns['values'] {
  const taken: readonly (number | null)[] = Object.values(places);
  return header.flatMap((parts, index) => {
    const text = parts.join(', ');
    if (taken.includes(index) || matchHeader(parts)?.to === 'number' || parts.some(isFigure)) return [];
    const filled = rows.map(({ cells }) => cells[index]).filter(isFilled);
    const figures = filled.filter(isFigure).length;
    if (filled.length === 0 || (figures * 2 < filled.length && !VALUE.test(text.toLowerCase()))) return [];
    return [{ index, header: text }];
  });
}
