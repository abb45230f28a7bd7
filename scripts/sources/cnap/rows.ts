import readWorkbook from 'read-excel-file/node';
import { registerRows } from '../register-rows.ts';

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

const COLUMNS = {
  code: 'code',
  name: 'name',
  address: 'address',
  web: 'web',
  timetable: 'timetable',
  phones: 'tel_consul',
  email: 'onl_consul',
  disability: 'disability',
  ramp: 'pandus',
  sanitary: 'dis_sanit',
} as const;

/** Reads the workbook: row 1 has the Ukrainian headers, row 2 the column names. Throws when a column is missing. */
export async function readCnapRows(bytes: Buffer): Promise<CnapRow[]> {
  const [sheet] = await readWorkbook(bytes);
  return registerRows(sheet?.data, 'rejestr-cnap.xlsx, row 2', COLUMNS, 2).map(({ row, cell, text }) => ({
    row,
    code: text('code') ?? '',
    name: text('name') ?? '',
    address: text('address') ?? '',
    web: text('web'),
    timetable: text('timetable'),
    phones: text('phones'),
    email: text('email'),
    access: (['disability', 'ramp', 'sanitary'] as const).map((column) => {
      const value = cell(column);
      return typeof value === 'boolean' ? value : null;
    }),
  }));
}
