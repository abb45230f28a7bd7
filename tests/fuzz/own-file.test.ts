import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFile } from '../../src/data/check/check-file.ts';
import { bigXlsx } from '../../src/data/edit/big-xlsx.ts';
import { messageOf } from '../../src/data/finding.ts';
import { csvOf, SOURCES } from '../data/check/sources.ts';
import { damaged, hostileText, RUNS } from './hostile.ts';

const CSV = csvOf(
  { phone: '046 277 47 47', hours: 'Mo-Fr 08:00-17:00', lon: '31.1', lat: '50.9', settlement: 'Озерне' },
  { hromada: '', service_area: 'UA99020000000000000', eligibility: 'older-people', note: 'за «записом»' },
  { hromada: '', service_type: 'shelter', precision: 'redacted', service_area: 'UA99020000000000000' },
);

const [header = [], ...body] = CSV.trim()
  .split('\n')
  .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
const XLSX = bigXlsx({ header, rows: body.map((cells, i) => ({ row: i + 2, cells })) });
const PARTS = unzipSync(XLSX);
const SHEET = 'xl/worksheets/sheet1.xml';
const NAMES = Object.keys(PARTS);

/** A file either says why it cannot be read, or each of its rows is taken, or said to be wrong. */
function isAccountedFor(bytes: Uint8Array): void {
  const good: number[] = [];
  const rows: number[] = [];
  const result = checkFile(bytes, 'file', SOURCES, {
    onGood: (_, row) => good.push(row),
    onRow: (_, row) => rows.push(row),
  });
  if (result.kind === 'unreadable') {
    expect(result.finding.severity).toBe('error');
    expect(messageOf(result.finding)).not.toBe('');
    return;
  }
  const { counts, findings, sheet } = result;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const whole = errors.some(({ row, key }) => row === 0 || key === 'missingColumn');
  const wrong = new Set(errors.map(({ row }) => row));
  const taken = new Set(good);
  expect(rows).toEqual(sheet.rows.map(({ row }) => row));
  for (const row of rows) expect([row, taken.has(row) || whole || wrong.has(row)]).toEqual([row, true]);
  expect(counts.good).toBe(good.length);
  expect([counts.good + counts.bad, counts.errors]).toEqual([rows.length, errors.length]);
  for (const finding of findings) expect(messageOf(finding)).not.toBe('');
}

test('a damaged CSV is read or refused in words, and no row of it is passed over', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(CSV), hostileText), (text) => isAccountedFor(strToU8(text))),
    RUNS,
  );
});

test('so is text of any encoding with bytes that are none', () => {
  const spots = fc.array(fc.tuple(fc.nat({ max: CSV.length }), fc.nat({ max: 255 })), { maxLength: 12 });
  fc.assert(
    fc.property(spots, (harms) => isAccountedFor(withBytes(strToU8(CSV), harms))),
    RUNS,
  );
});

test('a workbook with damaged bytes is read or refused in words', () => {
  const spots = fc.array(fc.tuple(fc.nat({ max: XLSX.length }), fc.nat({ max: 255 })), { maxLength: 6 });
  const cut = fc.nat({ max: XLSX.length });
  fc.assert(
    fc.property(spots, fc.option(cut), (harms, end) =>
      isAccountedFor(withBytes(XLSX, harms).subarray(0, end ?? XLSX.length)),
    ),
    RUNS,
  );
});

test('a whole archive of damaged parts is read or refused in words', () => {
  const part = fc.constantFrom(SHEET, SHEET, SHEET, ...NAMES);
  const harmed = part.chain((name) =>
    fc.tuple(fc.constant(name), damaged(strFromU8(PARTS[name] ?? new Uint8Array()))),
  );
  fc.assert(
    fc.property(harmed, ([name, xml]) =>
      isAccountedFor(zipSync({ ...PARTS, [name]: strToU8(xml) }, { level: 1 })),
    ),
    RUNS,
  );
});

function withBytes(good: Uint8Array, harms: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const bytes = good.slice();
  for (const [at, byte] of harms) bytes[at] = byte;
  return bytes;
}
