import Papa from 'papaparse';
import { delimiterOf, quoteFindings } from '../../csv.ts';
import { decodeText } from './decode.ts';
import { type Grid, MAX_ROWS } from './grid.ts';
import { Unreadable } from './unreadable.ts';

/** Lines among which the header is looked for: a title may stand above it. */
const HEAD = 10;

/** All rows of a CSV file, whatever its encoding and the mark between its columns. Throws Unreadable. */
export function csvGrid(bytes: Uint8Array, file: string): Grid {
  const { text, encoding } = decodeText(bytes);
  const bare = text.replace(/^sep=.\r?\n/, '');
  const delimiter = delimiterOf(widestLine(bare));
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter });
  const rows = data
    .map((cells, i) => ({ row: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
  return { rows, findings: quoteFindings(errors, file), encoding, delimiter, sheetName: null };
}

const delimitersIn = (line: string) => line.split(/[,;\t]/).length;

/** Of the first lines the one with most columns: a title above the header must not choose the delimiter. */
function widestLine(text: string): string {
  const lines = text.slice(0, 20_000).split('\n', HEAD);
  return lines.reduce((widest, line) => (delimitersIn(line) > delimitersIn(widest) ? line : widest));
}
