import readWorkbook from 'read-excel-file/node';
import { registerRows } from '../register-rows.ts';

/** A row of the register of general secondary schools, as far as a place can be told from it. */
export interface SchoolPlaceRow {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  /** Of the old code (КОАТУУ) its first five digits: the district or city before 2020. */
  readonly district: string;
  /** «Вінницька область», «КИЇВ». */
  readonly region: string;
  /** «с. Дениші, Житомирський район, Житомирська область». */
  readonly place: string;
}

/** An operating special school or rehabilitation school. The head's name is not read: nothing here can hold it. */
export interface SchoolRow extends SchoolPlaceRow {
  /** The institution's code in ЄДЕБО. */
  readonly code: string;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly ownership: string | null;
  readonly address: string | null;
  readonly phones: string | null;
  readonly email: string | null;
  readonly web: string | null;
  readonly boarding: boolean;
}

const SCHOOL_KINDS = [
  'спеціальна школа',
  'спеціальна школа-інтернат',
  'навчально-реабілітаційний центр',
  'школа соціальної реабілітації',
] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export interface SchoolRows {
  readonly schools: readonly SchoolRow[];
  /** Every row of the register, whatever school it is of: together they tell where the old districts lie. */
  readonly all: readonly SchoolPlaceRow[];
}

/** The only columns that are read. */
const COLUMNS = {
  name: 'Повна назва',
  code: 'Код в ЄДЕБО',
  status: 'Статус',
  kind: 'Тип закладу',
  ownership: 'Форма власності',
  koatuu: 'Код КОАТУУ',
  region: 'Регіон',
  place: 'Населений пункт',
  address: 'Місцезнаходження (юридична адреса)',
  phones: 'Телефон',
  email: 'Електронна пошта',
  web: 'Веб-сайт',
  boarding: 'Інтернат',
} as const;

const OPERATES = 'працює';

/** Reads the workbook. Throws when a column is missing. */
export async function readSchoolRows(bytes: Buffer): Promise<SchoolRows> {
  const [sheet] = await readWorkbook(bytes);
  const all: SchoolPlaceRow[] = [];
  const schools: SchoolRow[] = [];
  for (const { row, text } of registerRows(sheet?.data, 'register of schools', COLUMNS)) {
    const place: SchoolPlaceRow = {
      row,
      district: (text('koatuu') ?? '').slice(0, 5),
      region: text('region') ?? '',
      place: text('place') ?? '',
    };
    all.push(place);
    const kind = SCHOOL_KINDS.find((each) => each === text('kind')?.toLowerCase());
    if (kind === undefined || text('status') !== OPERATES) continue;
    schools.push({
      ...place,
      code: text('code') ?? '',
      name: text('name') ?? '',
      kind,
      ownership: text('ownership'),
      address: text('address'),
      phones: text('phones'),
      email: text('email'),
      web: text('web'),
      boarding: text('boarding') === 'так',
    });
  }
  return { schools, all };
}
