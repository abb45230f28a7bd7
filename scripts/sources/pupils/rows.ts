import readWorkbook from 'read-excel-file/node';
import { registerRows } from '../register-rows.ts';

/** Pupils in inclusive classes of one local budget. */
export interface PupilRow {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly kind: 'oblast' | 'city' | 'hromada';
  /** «Бюджет Ніжинської міської територіальної громади». */
  readonly name: string;
  /** «Чернігівська»; null where the workbook names none. */
  readonly oblast: string | null;
  /** Residents as the same workbook has them: they tell namesakes apart. */
  readonly residents: number | null;
  /** Half pupils are means of two school years; null where no figure stands. */
  readonly pupils: number | null;
}

const PUPILS = {
  sheet: 'Дані з ДІСО',
  columns: {
    code: 'Бюджетний код',
    kind: 'Тип засновника',
    name: 'Найменування бюджету АТО',
    plain: 'Інклюзивні учні (без гірських)',
    mountain: 'Інклюзивні учні (гірські)',
  },
} as const;
const UNITS = { sheet: 'АТО', columns: { code: 'Бюджетний код', oblast: 'Область' } } as const;
const RESIDENTS = {
  sheet: 'Коефіцієнти АТО',
  columns: { code: 'Бюджетний код', people: 'Населення' },
} as const;

const KINDS: Readonly<Record<string, PupilRow['kind']>> = {
  Область: 'oblast',
  Київ: 'city',
  ОТГ: 'hromada',
};

interface Table<C extends string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<C, string>>;
}

/** Reads the ministry's workbook. Throws at a missing sheet or column, and at a kind of budget that is not known. */
export async function readPupilRows(bytes: Buffer): Promise<PupilRow[]> {
  const sheets = new Map((await readWorkbook(bytes)).map(({ sheet, data }) => [sheet, data]));
  const table = <C extends string>({ sheet, columns }: Table<C>) => {
    const data = sheets.get(sheet);
    if (data === undefined) throw new Error(`pupils: expected a sheet «${sheet}»`);
    return registerRows(data, `pupils, ${sheet}`, columns);
  };
  const oblasts = new Map(table(UNITS).map(({ words }) => [words('code'), words('oblast')]));
  const residents = new Map(
    table(RESIDENTS).map(({ words, cell }) => [words('code'), numberOf(cell('people'))]),
  );
  return table(PUPILS).flatMap(({ row, words, cell }) => {
    const code = words('code');
    if (code === '') return [];
    const kind = KINDS[words('kind')];
    if (kind === undefined) throw new Error(`pupils, row ${row}: unknown kind of budget «${words('kind')}»`);
    return {
      row,
      kind,
      name: words('name'),
      oblast: oblasts.get(code) ?? null,
      residents: residents.get(code) ?? null,
      pupils: sumOf(numberOf(cell('plain')), numberOf(cell('mountain'))),
    };
  });
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}
