/** Which column of a table is which; `first` is the row (from 0) where its figures begin. */
export interface NeedColumns {
  readonly code: number | null;
  readonly name: number | null;
  readonly value: number;
  readonly first: number;
}

const CODE = /^(код|code|katott?g|катотт?г|kod|p-?code|adm3_pcode)|катотт?г|katott?g/;
const NAME = /^(назва|name|громада|hromada|територіальна громада|тг|отг)|назва.*громад|громад.*назва/;
const VALUE =
  /потреб|отримувач|кількіст|осіб|людей|чисельн|показник|value|need|number|count|weight|people|recipients/;

/** A title or two may stand above the header. */
const HEADER_WITHIN = 20;

/**
 * Finds the header of a planner's table: a column of codes or names and one of figures. A table of two columns that
 * begins with a code needs none. Null where neither is found, or more than one column may hold the figures.
 */
export function findNeedColumns(table: readonly (readonly string[])[]): NeedColumns | null {
  for (const [i, cells] of table.slice(0, HEADER_WITHIN).entries()) {
    if (/^UA\d{7}(\d{10})?$/i.test(cells[0]?.trim() ?? '') && cells.length === 2) {
      return { code: 0, name: null, value: 1, first: i };
    }
    const found = readHeader(cells.map((cell) => cell.trim().toLowerCase()));
    if (found !== null) return { ...found, first: i + 1 };
  }
  return null;
}

function readHeader(header: readonly string[]): Omit<NeedColumns, 'first'> | null {
  const code = header.findIndex((cell) => CODE.test(cell));
  const name = header.findIndex((cell, i) => i !== code && NAME.test(cell) && !VALUE.test(cell));
  if (code === -1 && name === -1) return null;
  const rest = header.flatMap((cell, i) => (cell !== '' && i !== code && i !== name ? [i] : []));
  const values = rest.filter((i) => VALUE.test(header[i] as string));
  const [value, ...more] = values.length > 0 ? values : rest;
  if (value === undefined || more.length > 0) return null;
  return { code: code === -1 ? null : code, name: name === -1 ? null : name, value };
}
