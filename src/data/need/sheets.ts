import Papa from 'papaparse';
import { decodeText } from '../sheet/read/decode.ts';
import { fileKind } from '../sheet/read/file-kind.ts';
import { Unreadable } from '../sheet/read/unreadable.ts';
import type { RawSheet } from '../intake/raw.ts';
import { readRaw } from '../intake/read.ts';

/** All sheets of a planner's file: a text divided by marks, or a workbook of any kind that lists come in. Throws Unreadable. */
export function needSheets(source: Uint8Array | string, file: string): readonly RawSheet[] {
  if (typeof source === 'string') return [textSheet(source)];
  if (fileKind(source) === 'text') return [textSheet(decodeText(source).text)];
  return readRaw(source, file, NO_WORDS).sheets;
}

/** What a standard's own tables are told by: need figures stand in none of them. */
const NO_WORDS = { types: [], recipients: [], hromadaName: () => undefined };

function textSheet(text: string): RawSheet {
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare), newline: '\n' });
  if (errors.some(({ type }) => type === 'Quotes')) throw new Unreadable('quotes');
  return { name: '', rows: data.map((cells, i) => ({ row: i + 1, cells })), merges: [] };
}

/** Semicolons and tabs win over commas, which may be decimal ones. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').slice(0, 50);
  return ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark))) ?? ',';
}
