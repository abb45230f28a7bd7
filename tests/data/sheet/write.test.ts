import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unguard } from '../../../src/data/sheet/guard.ts';
import { toCsv } from '../../../src/data/sheet/write/csv.ts';
import { toXlsx } from '../../../src/data/sheet/write/xlsx.ts';

const SHEET = {
  name: 'Таблиця',
  header: ['назва', '=людей', 'км'],
  rows: [
    ['=HYPERLINK("http://x";"y")', 0, null],
    ['+380 46 277', -5, 1.5],
    ['-1', 7, 2],
    ['@SUM(A1)', 7, 2],
    ['\t=1', 7, 2],
    ["'=1", 7, 2],
    ['Ґанок, «є»\n«ї»', 7, 2],
  ],
} as const;

test('csv: a byte order mark, commas, CRLF; texts that a spreadsheet would run are neutralised, numbers are not', () => {
  const csv = toCsv(SHEET);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' });
  expect(data[0]).toEqual(['назва', "'=людей", 'км']);
  expect(data[1]).toEqual([`'=HYPERLINK("http://x";"y")`, '0', '']);
  expect(data[2]).toEqual(["'+380 46 277", '-5', '1.5']);
  expect(data.slice(1).map(([text = '']) => unguard(text))).toEqual(SHEET.rows.map(([text]) => text));
  expect(data.slice(1).some(([text = '']) => /^[=+\-@\t]/.test(text))).toBe(false);
});

test('xlsx: opened again it says the same, with numbers as numbers', async () => {
  const notes = { name: 'Джерела', header: ['-'], rows: [['рядок']] };
  const bytes = Buffer.from(await (await toXlsx([SHEET, notes])).arrayBuffer());
  const sheets = await readXlsxFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Таблиця', 'Джерела']);
  const data = sheets[0]?.data ?? [];
  expect(data[0]).toEqual(['назва', "'=людей", 'км']);
  expect(data[1]).toEqual([`'=HYPERLINK("http://x";"y")`, 0, null]);
  expect(data.slice(1).map(([text]) => unguard(String(text)))).toEqual(SHEET.rows.map(([text]) => text));
  expect(data.slice(1).map((row) => row[1])).toEqual(SHEET.rows.map((row) => row[1]));
  expect(sheets[1]?.data[0]).toEqual(["'-"]);
});
