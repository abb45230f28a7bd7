import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/data/finding.ts';
import { territoryTable } from '../../../src/data/tables/territory-status.ts';

const HEADER = 'code,name,status,edition,settlements,occupied,active,active_with_registers,possible,note\n';
const [A, B, C] = ['UA99020010000000002', 'UA99020030000000003', 'UA99040010000000004'] as const;
const parse = (rows: string) => territoryTable.parse(`${HEADER}${rows}`, new Set([A, B, C]));
const said = (rows: string) => parse(rows).findings.map(formatFinding);

test('a record has its status, the date of the edition and its numbers of settlements', () => {
  const { records, findings } = parse(`${A},Лісова,partly_occupied,2025-05-07,9,4,1,3,2,\n`);
  expect(findings).toEqual([]);
  expect(records).toEqual([
    {
      code: A,
      status: 'partly_occupied',
      edition: '2025-05-07',
      settlements: 9,
      occupied: 4,
      active: 1,
      activeWithRegisters: 3,
      possible: 2,
    },
  ]);
});

test('each status is the one that its numbers give; a settlement of two statuses counts twice', () => {
  const rows = [
    ['occupied', '5,5,1,0,0'],
    ['partly_occupied', '5,4,0,2,0'],
    ['active', '5,0,1,1,3'],
    ['active_e_resources', '5,0,0,2,1'],
    ['possible', '5,0,0,0,2'],
  ];
  for (const [status, counts] of rows) {
    expect(said(`${A},,${status},2025-05-07,${counts},\n`), status).toEqual([]);
    const other = status === 'active' ? 'possible' : 'active';
    const [fault, ...more] = said(`${A},,${other},2025-05-07,${counts},\n`);
    expect([fault, more.length], status).toEqual([
      expect.stringContaining(`territory-status.csv:2:status: очікували одне з: ${status},`),
      0,
    ]);
  }
});

test('a list of no rows is a list, and columns beyond the needed ones may be left out', () => {
  expect(parse('').records).toEqual([]);
  const bare = 'code,status,edition,settlements,occupied,active,active_with_registers,possible\n';
  const read = territoryTable.parse(`${bare}${A},possible,07.05.2025,3,0,0,0,3\n`, new Set([A]));
  expect([read.findings, read.records[0]?.edition]).toEqual([[], '2025-05-07']);
});

test.each([
  ['UA99060010000000009,,possible,2025-05-07,3,0,0,0,3,', 'code: немає громади з кодом UA99060010000000009'],
  ['UA99,,possible,2025-05-07,3,0,0,0,3,', 'code: очікували 19 знаків КАТОТТГ, маємо «UA99»'],
  [`${A},,quiet,2025-05-07,3,0,0,0,3,`, 'status: очікували одне з: occupied, '],
  [`${A},,,2025-05-07,3,0,0,0,3,`, 'status: очікували значення, маємо порожньо'],
  [`${A},,possible,,3,0,0,0,3,`, 'edition: очікували значення, маємо порожньо'],
  [`${A},,possible,7 травня,3,0,0,0,3,`, 'edition: очікували дату РРРР-ММ-ДД, маємо «7 травня»'],
  [`${A},,possible,2025-05-07,3,0,0,0,4,`, 'possible: очікували число від 0 до 3, маємо «4»'],
  [`${A},,possible,2025-05-07,3,0,0,0,1.5,`, 'possible: очікували число від 0 до 3, маємо «1.5»'],
  [`${A},,possible,2025-05-07,3,0,0,,3,`, 'active_with_registers: очікували значення, маємо порожньо'],
])('«%s» is refused: file, row and column', (row, message) => {
  const { findings } = parse(`${B},,possible,2025-05-07,1,0,0,0,1,\n${row}\n`);
  expect(findings.map(({ severity }) => severity)).toEqual(['fatal']);
  expect(findings.map(formatFinding)[0]).toContain(`territory-status.csv:3:${message}`);
});

const row = (code: string, edition: string) => `${code},,possible,${edition},3,0,0,0,3,\n`;

test('two editions in one table, or a hromada twice, are refused', () => {
  expect(said(row(A, '2025-05-07') + row(B, '2025-09-01') + row(C, '2025-05-07'))).toEqual([
    'territory-status.csv:3:edition: очікували одне з: 2025-05-07, маємо «2025-09-01»',
  ]);
  expect(said(row(A, '2025-05-07') + row(A, '2025-05-07'))).toEqual([
    `territory-status.csv:3:code: очікували неповторне значення, маємо «${A}»`,
  ]);
});
