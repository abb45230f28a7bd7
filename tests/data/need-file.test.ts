import { expect, test } from 'vitest';
import { Unreadable } from '../../src/data/check/read/unreadable.ts';
import { readNeedFile } from '../../src/data/need-file.ts';
import { toXlsx } from '../../src/data/write/xlsx.ts';
import { LISOVA, RICHKOVA, STEPOVA } from '../fixtures/packs/country.ts';

const SCOPE = { hromadas: [LISOVA, RICHKOVA, STEPOVA], region: 'UA11' };
const read = (bytes: Uint8Array) => {
  const { figures, fault } = readNeedFile(bytes, SCOPE);
  if (figures === null) return fault;
  return {
    weights: Object.fromEntries(figures.weights),
    issues: figures.issues.map(({ row, reason }) => `${row}:${reason}`),
  };
};
const bytesOf = async (...sheets: Parameters<typeof toXlsx>[0]) =>
  new Uint8Array(await (await toXlsx(sheets)).arrayBuffer());

/** «Річкова» in Windows-1251: what a Ukrainian spreadsheet saves. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === 'і') return 0xb3;
    return code < 128 ? code : code - 0x350;
  });

test('a workbook: the sheet that holds figures, its rows by the spreadsheet’s own numbers', async () => {
  const notes = { name: 'Примітки', header: ['Складено'], rows: [['2025']] };
  const figures = {
    name: 'Потреба',
    header: ['Громада', 'Отримувачів'],
    rows: [
      ['Лісова', 340],
      [null, null],
      ['Річкова', 'багато'],
      ['Степова', 1],
      [RICHKOVA.name.uk, 0],
    ],
  };
  expect(read(await bytesOf(notes, figures))).toEqual({
    weights: { [LISOVA.code]: 340, [RICHKOVA.code]: 0 },
    issues: ['4:notNumber', '5:unknownName'],
  });
});

test('a workbook without figures, and a file that is no table, are said', async () => {
  expect(read(await bytesOf({ name: 'Лист', header: ['Громада'], rows: [['Лісова']] }))).toBe('noHeader');
  expect(() => read(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 1]))).toThrow(Unreadable);
});

test('text in the encoding of an old spreadsheet', () => {
  expect(read(windows1251('громада;кількість\nрічкова;12\nлісова;7,5\n'))).toEqual({
    weights: { [RICHKOVA.code]: 12, [LISOVA.code]: 7.5 },
    issues: [],
  });
});
