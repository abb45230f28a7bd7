import { expect, test } from 'vitest';
import { readCsv } from '../../../src/data/sheet/read/csv.ts';

const layout = {
  file: 't.csv',
  columns: ['id', 'list'],
  required: ['id'],
  aliases: new Map([['номер', 'id']]),
};

function read(text: string) {
  const { rows, findings } = readCsv(text, layout);
  return { rows: rows.map(({ row, get }) => [row, get('id'), get('list')]), findings };
}

test('a comma, a semicolon and a tab divide columns; lists inside cells do not mislead', () => {
  for (const mark of [',', ';', '\t']) {
    const { rows, findings } = read(`id${mark}list\n1${mark}"a;b;c,d"\n`);
    expect(rows, JSON.stringify(mark)).toEqual([[2, '1', 'a;b;c,d']]);
    expect(findings).toEqual([]);
  }
});

test('a byte order mark, Ukrainian headers, spare spaces and Windows line ends are read', () => {
  expect(read('\uFEFFНомер , LIST\r\n 1 , x \r\n').rows).toEqual([[2, '1', 'x']]);
});

test('rows keep the numbers of the spreadsheet over blank rows and broken lines inside quotes', () => {
  expect(read('id,list\n1,"two\nlines"\n,\n2,x\n').rows).toEqual([
    [2, '1', 'two\nlines'],
    [4, '2', 'x'],
  ]);
});

const severities = (text: string) => read(text).findings.map(({ severity, row }) => `${severity} ${row}`);

test('a missing column, a column twice, a row too long and an open quote are fatal; an unknown column is not', () => {
  expect(severities('list\nx\n')).toEqual(['fatal 1']);
  expect(severities('id,id\n1,2\n')).toEqual(['fatal 1']);
  expect(severities('id,list\n1,2,3\n')).toEqual(['fatal 2']);
  expect(severities('id,list\n1,"2\n')).toContain('fatal 2');
  expect(severities('id,colour\n1,red\n')).toEqual(['warning 1']);
});
