import Papa from 'papaparse';
import { type Code, isCode } from '../../domain/code.ts';
import type { TravelTable, Way } from '../../domain/travel/table.ts';

/** A row that cannot be used: where, what was expected, what came. */
export interface TravelIssue {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly column: 'from' | 'to' | 'minutes' | 'km';
  /** `column`: the header has none of this name; `code`: of a hromada; `number`: of 0 or more; `once`: this way has a row already. */
  readonly expected: 'column' | 'code' | 'number' | 'once';
  readonly came: string;
}

export interface TravelRead {
  readonly ways: TravelTable['ways'];
  readonly issues: readonly TravelIssue[];
}

const COLUMNS = {
  from: /^(from|звідки|origin)$/i,
  to: /^(to|куди|destination)$/i,
  minutes: /^(minutes|хвилин|хв)$/i,
  km: /^(km|км|кілометрів)$/i,
} as const;

type Column = keyof typeof COLUMNS;

/**
 * Reads ways by road from CSV text (commas, semicolons or tabs): from, to, minutes and, where they are known, km. Codes
 * have 19 or 9 characters. Of two rows for one way the first counts.
 */
export function parseTravelCsv(text: string, hromadas: readonly { readonly code: Code }[]): TravelRead {
  const bare = text.replace(/^\uFEFF/, '');
  const [header = ''] = bare.split('\n', 1);
  const delimiter = ['\t', ';'].find((mark) => header.includes(mark)) ?? ',';
  const { data } = Papa.parse<string[]>(bare, { delimiter });
  const cells = (data[0] ?? []).map((cell) => cell.trim());
  const at = (column: Column): number => cells.findIndex((cell) => COLUMNS[column].test(cell));
  const missing = (['from', 'to', 'minutes'] as const).filter((column) => at(column) === -1);
  const none = missing.map((column) => ({ row: 1, column, expected: 'column' as const, came: cells.join() }));
  if (none.length > 0) return { ways: new Map(), issues: none };
  const places = { from: at('from'), to: at('to'), minutes: at('minutes'), km: at('km') };
  return readRows(data, places, codesOf(hromadas));
}

function readRows(
  data: readonly (readonly string[])[],
  at: Readonly<Record<Column, number>>,
  codes: ReadonlyMap<string, Code>,
): TravelRead {
  const ways = new Map<Code, Map<Code, Way>>();
  const issues: TravelIssue[] = [];
  data.forEach((line, i) => {
    if (i === 0 || line.every((cell) => cell.trim() === '')) return;
    const cell = (column: Column): string => (line[at[column]] ?? '').trim();
    const wrong = (column: Column, expected: TravelIssue['expected']): void =>
      void issues.push({ row: i + 1, column, expected, came: cell(column) });
    const [from, to] = [codes.get(cell('from').toUpperCase()), codes.get(cell('to').toUpperCase())];
    const [minutes, km] = [amountOf(cell('minutes')), amountOf(cell('km'))];
    if (from === undefined) return wrong('from', 'code');
    if (to === undefined) return wrong('to', 'code');
    if (minutes === null) return wrong('minutes', 'number');
    if (km === null && cell('km') !== '') return wrong('km', 'number');
    const row = ways.get(from) ?? new Map<Code, Way>();
    if (row.has(to)) return wrong('to', 'once');
    ways.set(from, row.set(to, { minutes, km }));
  });
  return { ways, issues };
}

function amountOf(text: string): number | null {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Whole codes, and their first 9 characters where a hromada has a level of its own. */
function codesOf(hromadas: readonly { readonly code: Code }[]): Map<string, Code> {
  return new Map(
    hromadas.flatMap(({ code }): [string, Code][] =>
      isCode(code)
        ? [
            [code, code],
            [code.slice(0, 9), code],
          ]
        : [[code, code]],
    ),
  );
}
