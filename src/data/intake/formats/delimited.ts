import Papa from 'papaparse';
import { gridOfCsv } from '../../sheet/read/csv.ts';
import { PROVIDER_LAYOUT } from '../../provider/read-table.ts';
import { findHeader } from '../../sheet/read/find-header.ts';
import type { RawSheet } from '../raw.ts';

const GUESSED = [',', ';', '\t', '|', ':', '^', '~', '¦'];

/** The rows of a text whose columns any mark divides. */
export function delimitedSheet(text: string, file: string): RawSheet {
  const ours = gridOfCsv(text, file, PROVIDER_LAYOUT).rows;
  const rows = findHeader(ours) === null ? guessed(text) : ours;
  return { name: '', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), merges: [] };
}

/** Of a layout that nobody knows the evenness of its rows tells the mark. */
function guessed(text: string) {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/, '')
    .normalize('NFC');
  const { data } = Papa.parse<string[]>(plain, { delimitersToGuess: GUESSED, newline: '\n' });
  return data.map((cells, i) => ({ row: i + 1, cells }));
}
