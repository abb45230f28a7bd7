import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNearDuplicates } from '../../../src/data/check/rules/near-duplicate.ts';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';
import type { Service } from '../../../src/domain/service.ts';

interface Said {
  readonly provider: string;
  readonly address?: string;
  readonly phone?: string;
}

/** The services of good rows, as the check reads them. */
function servicesOf(rows: readonly Said[]): Service[] {
  const services: Service[] = [];
  const cells = rows.map((row) => ({ address: '', phone: '', ...row }));
  checkFile(bytesOf(csvOf(...cells)), 'file', SOURCES, { onRow: (service) => services.push(service) });
  return services;
}

/** Whether a pair of rows is one service twice. */
function areNear(a: Said, b: Said): boolean {
  const pair = buildNearDuplicates();
  return servicesOf([a, b]).map((service, i) => pair.add(service, i))[1] !== null;
}

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
        const all = buildNearDuplicates();
        const found = servicesOf(rows).map((service, i) => all.add(service, i)?.row ?? null);
        const expected = rows.map((row, i) => rows.slice(0, i).findIndex((other) => areNear(other, row)));
        expect(found.map((row) => row !== null)).toEqual(expected.map((row) => row >= 0));
      }),
      { numRuns: 40 },
    );
  });
});
