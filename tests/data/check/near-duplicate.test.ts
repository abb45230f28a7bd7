import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';

interface Said {
  readonly provider: string;
  readonly address?: string;
  readonly phone?: string;
}

/** Of each row, the earlier one that seems to be about the same service. */
function twinsOf(rows: readonly Said[]): (number | null)[] {
  const cells = rows.map((row) => ({ address: '', phone: '', ...row }));
  const result = checkFile(bytesOf(csvOf(...cells)), 'file', SOURCES);
  if (result.kind === 'unreadable') throw new Error(result.finding.key);
  const twin = new Map(
    result.findings
      .filter(({ key }) => key === 'nearDuplicate')
      .map(({ row, params }) => [row, Number(params?.['row'])]),
  );
  // The header is row 1.
  return rows.map((_, i) => twin.get(i + 2) ?? null);
}

/** Whether a pair of rows is one service twice. */
const areNear = (a: Said, b: Said) => twinsOf([a, b])[1] !== null;

describe('near duplicates', () => {
  it.each<[string, Said, Said, boolean]>([
    [
      'legal form and case',
      { provider: 'КУ «Центр опіки»' },
      { provider: 'комунальна установа ЦЕНТР ОПІКИ' },
      true,
    ],
    ['a slip', { provider: 'Центр соціальних послуг' }, { provider: 'Центр соцальних послуг' }, true],
    ['another number', { provider: 'Центр № 1' }, { provider: 'Центр № 2' }, false],
    [
      'another address',
      { provider: 'Центр', address: 'Лісна, 1' },
      { provider: 'Центр', address: 'Лісна, 2' },
      false,
    ],
    ['another name', { provider: 'Центр соціальних послуг' }, { provider: 'Будинок ветеранів праці' }, false],
  ])('%s', (_, a, b, near) => {
    expect(areNear(a, b)).toBe(near);
  });

  it('are found in a table exactly where they are found in pairs', () => {
    const said = fc.record({
      provider: fc.constantFrom(
        'КУ «Центр опіки»',
        'Центр опіки',
        'Центр опікі',
        'Центр опіки № 2',
        'Притулок «Дім»',
      ),
      address: fc.constantFrom('', 'Лісна, 1', 'Лісна, 2'),
      phone: fc.constantFrom('', '046 277 47 47'),
    });
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 9 }), (rows) => {
        const found = twinsOf(rows);
        const expected = rows.map((row, i) => rows.slice(0, i).findIndex((other) => areNear(other, row)));
        expect(found.map((row) => row !== null)).toEqual(expected.map((row) => row >= 0));
      }),
      { numRuns: 40 },
    );
  });
});
