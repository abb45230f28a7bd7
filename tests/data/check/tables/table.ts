/* The one table that stands in all the files: texts with every mark that divides columns, empty cells, a line break. */

export const HEAD = [
  'id',
  'provider',
  'edrpou',
  'service_type',
  'status',
  'hromada',
  'source',
  'reported_on',
  'address',
  'documents',
  'note',
] as const;

export const UKRAINIAN = [
  'Ідентифікатор',
  'Надавач',
  'ЄДРПОУ',
  'Вид послуги',
  'Стан',
  'Громада',
  'Джерело',
  'Повідомлено',
  'Адреса',
  'Документи',
  'Примітка',
] as const;

export type Row = readonly string[];

export const ROWS: readonly Row[] = [
  ['t-1', 'Центр «Їжак», ґанок', '', 'social-taxi', 'operating', 'Озерна', 'лист', '2025-06-01', '', '', ''],
  [
    't-2',
    'Йосипівський центр',
    '12345678',
    'day-care',
    'planned',
    'Озерна',
    'наказ; лист',
    '2025-06-02',
    'вул. Лісна, 1',
    'паспорт, довідка, заява, фото, копія, витяг, посвідчення, договір, згода, ще одна заява, і ще одна',
    'перший рядок\nдругий',
  ],
  ['t-3', 'Третій надавач', '', 'social-taxi', 'operating', 'Озерна', 'лист', '2025-06-03', '', '', 'кінець'],
];

const quoted = (cell: string, mark: string) =>
  /["\n\r]/.test(cell) || cell.includes(mark) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The table as text. */
export function textOf(mark = ',', end = '\n', head: Row = HEAD, rows: readonly Row[] = ROWS): string {
  return [head, ...rows].map((cells) => cells.map((cell) => quoted(cell, mark)).join(mark) + end).join('');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
