import Papa from 'papaparse';
import type { Finding } from '../../finding.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { columnOf, type Layout, type Table, tableOf } from '../table.ts';

/**
 * Reads a table with a header row. Commas, semicolons and tabs divide columns: the header says which. Blank rows are skipped but counted, so that row numbers stay those of the spreadsheet.
 * A missing required column or broken quoting is fatal; an unknown column is a warning.
 */
export function readCsv(text: string, layout: Layout): Table {
  return tableOf(sheetOfCsv(text, layout.file, layout), layout);
}

/** The cells of a CSV text and what is wrong with its quoting. */
export function sheetOfCsv(text: string, file: string, layout?: Headers): Sheet {
  const { rows: all, findings } = gridOfCsv(text, file, layout);
  const [first, ...body] = all;
  return {
    header: first?.cells ?? [],
    rows: body.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    findings,
  };
}

/** Headers that tell how a text is divided. */
type Headers = Pick<Layout, 'columns' | 'aliases'>;
export type Delimiter = ',' | ';' | '\t';

export interface CsvGrid {
  /** Every row, blank ones too. */
  readonly rows: readonly SheetRow[];
  readonly delimiter: Delimiter;
  readonly findings: readonly Finding[];
}

/** All cells of a CSV text, in composed letters (NFC), whatever ends its lines and divides its columns. */
export function gridOfCsv(text: string, file: string, layout?: Headers): CsvGrid {
  const plain = text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/, '')
    .normalize('NFC');
  const delimiter = delimiterOf(plain, layout);
  const { data, errors } = parse(plain, delimiter);
  return {
    rows: data.map((cells, i) => ({ row: i + 1, cells })),
    delimiter,
    findings: quoteFindings(errors, file),
  };
}

function parse(text: string, delimiter: Delimiter, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** Lines among which the header is looked for: a title may stand above it. */
const HEAD = 10;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The mark that divides the columns: by which a line among the first ones names most columns of the layout, of equals
 * the one that makes most cells of such a line. Cells may hold lists and texts with any of these marks.
 */
function delimiterOf(text: string, layout?: Headers): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const lines = parse(text, delimiter, HEAD).data.filter((cells) =>
      cells.some((cell) => cell.trim() !== ''),
    );
    const known = (cells: readonly string[]) =>
      layout === undefined ? 0 : cells.filter((cell) => columnOf(cell, layout) !== null).length;
    const scores = lines.map((cells): [number, number] => [known(cells), cells.length]);
    // Without a layout the header is the first line; nothing else may choose.
    const [best = [0, 0]] =
      layout === undefined ? scores : scores.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
    return { delimiter, best };
  });
  const [first] = scored.toSorted((a, b) => b.best[0] - a.best[0] || b.best[1] - a.best[1]);
  return first?.delimiter ?? ',';
}

/** What papaparse says of quotes. */
function quoteFindings(errors: readonly Papa.ParseError[], file: string): Finding[] {
  return errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({
      severity: 'fatal',
      file,
      row: (error.row ?? 0) + 1,
      column: null,
      key: 'quotes',
      came: '',
    }));
}
