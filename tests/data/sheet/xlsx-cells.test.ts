import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../src/data/sheet/read/xlsx/sheet-rows.ts';
import { openWorkbook } from '../../../src/data/sheet/read/xlsx/workbook.ts';
import { Unreadable } from '../../../src/data/sheet/read/unreadable.ts';
import { workbook } from '../../fixtures/bad/binary.ts';

const STRINGS = '<sst><si><t>перший</t></si><si><t xml:space="preserve"> a &amp; b </t></si></sst>';
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

function read(row: string) {
  try {
    return rowsIn(row);
  } catch (error) {
    // A text that the workbook does not have.
    return error instanceof Unreadable ? error.problem : error;
  }
}

function rowsIn(row: string) {
  const more = { 'xl/sharedStrings.xml': strToU8(STRINGS), 'xl/styles.xml': strToU8(STYLES) };
  const book = openWorkbook(workbook({ Послуги: [row] }, 'visible', more));
  const [sheet] = book.sheets;
  return sheet === undefined ? null : sheetRows(book, sheet.part);
}

/** One cell in the writing of spreadsheets, and in another that means the same. */
interface Written {
  readonly usual: string;
  readonly odd: string;
}

function cellAt(column: string, type: string | null, style: number, value: string): Written {
  const t = type === null ? '' : ` t="${type}"`;
  if (type === 'inlineStr') {
    const inner = `<is><t xml:space="preserve">${value}</t></is>`;
    return {
      usual: `<c r="${column}1" s="${style}"${t}>${inner}</c>`,
      odd: `<x:c${t} s='${style}'  r='${column}1'><x:is><x:r><x:t>${value}</x:t></x:r></x:is></x:c>`,
    };
  }
  return {
    usual: `<c r="${column}1" s="${style}"${t}><v>${value}</v></c>`,
    odd: `<x:c${t} r="${column}1" s = "${style}" ><x:v xml:space="preserve">${value}</x:v></x:c>`,
  };
}

const kind = fc.constantFrom(null, 's', 'inlineStr', 'str', 'b', 'e', 'd', 'n');
const value = fc.constantFrom(
  '',
  '0',
  '1',
  '45000',
  '45000.5',
  '1e3',
  'a &lt; b',
  '#N/A',
  '2025-01-15T00:00:00',
);
const style = fc.constantFrom(0, 1, 7);
const cells = fc
  .tuple(
    fc.subarray(['A', 'B', 'C', 'Z', 'AB', 'XFD']),
    fc.array(fc.tuple(kind, style, value), { minLength: 6 }),
  )
  .map(([columns, made]) =>
    columns.map((column, i) => {
      const [type, look, text] = made[i] ?? [null, 0, ''];
      return cellAt(column, type, look, text);
    }),
  );

const rowOf = (all: readonly string[]) => `<row r="1">${all.join('')}</row>`;

describe('the cells of a workbook', () => {
  it('are read alike, however they are written', () => {
    fc.assert(
      fc.property(cells, fc.array(fc.boolean(), { minLength: 6 }), (written, swap) => {
        const usual = rowOf(written.map((cell) => cell.usual));
        const odd = rowOf(written.map((cell) => cell.odd));
        const mixed = rowOf(written.map((cell, i) => (swap[i] === true ? cell.odd : cell.usual)));
        expect(read(usual)).toEqual(read(odd));
        expect(read(mixed)).toEqual(read(odd));
      }),
      { numRuns: 300 },
    );
  });

  it('keep their columns when some are left out, and say formulas and errors', () => {
    const row =
      '<row r="4"><c r="B4" s="1"><v>45672</v></c><c r="C4"/><c r="D4" t="s"><v>1</v></c><c r="E4"><f>1+1</f><v>2</v></c><c r="F4" t="e"><v>#REF!</v></c></row>';
    expect(read(row)).toEqual({
      rows: [{ row: 4, cells: ['', '2025-01-15', '', ' a & b ', '2', '#REF!'] }],
      odd: [
        { row: 4, index: 4, kind: 'formulaCell', shown: '=1+1' },
        { row: 4, index: 5, kind: 'errorCell', shown: '#REF!' },
      ],
      merged: [],
    });
  });
});
