import readWorkbook from 'read-excel-file/node';

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
  columns: [
    'Бюджетний код',
    'Тип засновника',
    'Найменування бюджету АТО',
    'Інклюзивні учні (без гірських)',
    'Інклюзивні учні (гірські)',
  ],
} as const;
const UNITS = { sheet: 'АТО', columns: ['Бюджетний код', 'Область'] } as const;
const RESIDENTS = { sheet: 'Коефіцієнти АТО', columns: ['Бюджетний код', 'Населення'] } as const;

const KINDS: Readonly<Record<string, PupilRow['kind']>> = {
  Область: 'oblast',
  Київ: 'city',
  ОТГ: 'hromada',
};

interface Table {
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** Reads the ministry's workbook. Throws at a missing sheet or column, and at a kind of budget that is not known. */
export async function readPupilRows(bytes: Buffer): Promise<PupilRow[]> {
  const sheets = new Map((await readWorkbook(bytes)).map(({ sheet, data }) => [sheet, data]));
  const table = ({ sheet, columns }: Table) => tableOf(sheets.get(sheet), sheet, columns);
  const oblasts = new Map(table(UNITS).map(([code, oblast]) => [textOf(code), textOf(oblast)]));
  const residents = new Map(table(RESIDENTS).map(([code, people]) => [textOf(code), numberOf(people)]));
  return table(PUPILS).flatMap(([codeCell, kindCell, name, plain, mountain], i) => {
    const code = textOf(codeCell);
    if (code === '') return [];
    const kind = KINDS[textOf(kindCell)];
    if (kind === undefined) {
      throw new Error(`pupils, row ${i + 2}: unknown kind of budget «${textOf(kindCell)}»`);
    }
    return {
      row: i + 2,
      kind,
      name: textOf(name),
      oblast: oblasts.get(code) ?? null,
      residents: residents.get(code) ?? null,
      pupils: sumOf(numberOf(plain), numberOf(mountain)),
    };
  });
}

function tableOf(
  rows: readonly (readonly unknown[])[] | undefined,
  sheet: string,
  columns: readonly string[],
) {
  const [header, ...body] = rows ?? [];
  if (header === undefined) throw new Error(`pupils: expected a sheet «${sheet}»`);
  const titles = header.map(textOf);
  const missing = columns.filter((column) => !titles.includes(column));
  if (missing.length > 0) throw new Error(`pupils, ${sheet}: no column ${missing.join(', ')}`);
  return body.map((cells) => columns.map((column) => cells[titles.indexOf(column)] ?? null));
}

function textOf(value: unknown): string {
  const known = typeof value === 'string' || typeof value === 'number';
  return known ? String(value).replace(/\s+/g, ' ').trim() : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}
