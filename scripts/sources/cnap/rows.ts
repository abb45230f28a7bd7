import readWorkbook from 'read-excel-file/node';

/** A row of the register of administrative service centres, as it stands there. */
export interface CnapRow {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly web: string | null;
  readonly timetable: string | null;
  readonly phones: string | null;
  readonly email: string | null;
  /** Conditions for people with disabilities; a ramp and stairs with handrails; a fitted sanitary room. */
  readonly access: readonly (boolean | null)[];
}

const COLUMNS = [
  'code',
  'name',
  'address',
  'web',
  'timetable',
  'tel_consul',
  'onl_consul',
  'disability',
  'pandus',
  'dis_sanit',
] as const;

/** Reads the workbook: row 1 has the Ukrainian headers, row 2 the column names. Throws when a column is missing. */
export async function readCnapRows(bytes: Buffer): Promise<CnapRow[]> {
  const [sheet] = await readWorkbook(bytes);
  const [, names = [], ...body] = sheet?.data ?? [];
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`rejestr-cnap.xlsx: no column ${missing.join(', ')} in row 2`);
  const at = Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
  return body.map((cells, i) => {
    const text = (column: (typeof COLUMNS)[number]) => tidy(cells[at[column]]);
    const flag = (column: (typeof COLUMNS)[number]) => {
      const value = cells[at[column]];
      return typeof value === 'boolean' ? value : null;
    };
    return {
      row: i + 3,
      code: text('code') ?? '',
      name: text('name') ?? '',
      address: text('address') ?? '',
      web: text('web'),
      timetable: text('timetable'),
      phones: text('tel_consul'),
      email: text('onl_consul'),
      access: [flag('disability'), flag('pandus'), flag('dis_sanit')],
    };
  });
}

/** Runs of spaces matter in phones (they divide numbers), so only the ends are trimmed. */
function tidy(value: unknown): string | null {
  const known = typeof value === 'string' || typeof value === 'number';
  const text = known ? String(value).replaceAll('\u00A0', ' ').trim() : '';
  return text === '' ? null : text;
}
