import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCoverage } from '../../../src/domain/compare/coverage.ts';
import { compareServices } from '../../../src/domain/compare/services.ts';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { coverCell } from '../../../src/domain/coverage/cell.ts';
import { country, options } from '../coverage/country.ts';
import { makeDetail, makeService } from '../make.ts';

const on = (services: Parameters<typeof makeService>[0][], date = '2026-01-01') => ({
  services: services.map((each) => makeService(each)),
  date,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('compareServices', () => {
  it('tells what opened and what closed between two days', () => {
    const services = [
      { id: 'old', validTo: '2025-06-01' },
      { id: 'new', validFrom: '2025-06-01' },
      { id: 'both' },
    ];
    const changes = compareServices(on(services, '2025-01-01'), on(services, '2026-01-01'));
    expect([ids(changes.opened), ids(changes.closed), changes.moved]).toEqual([['new'], ['old'], []]);
  });

  it('tells a move from a correction of words elsewhere', () => {
    const before = on([
      { id: 'seat', hromada: 'A', detail: makeDetail({ address: 'вул. Перша, 1' }) },
      { id: 'zero', at: [0, 0] },
      { id: 'same', hromada: 'A' },
    ]);
    const after = on([
      { id: 'seat', hromada: 'A', detail: makeDetail({ address: 'вул. Друга, 2' }) },
      { id: 'zero', at: [0, 1] },
      { id: 'same', hromada: 'A', provider: { uk: 'Нова назва', en: null } },
    ]);
    expect(ids(compareServices(before, after).moved.map((move) => move.after))).toEqual(['seat', 'zero']);
  });

  it('counts a record that is gone as closed, an announcement as nothing', () => {
    const changes = compareServices(on([{ id: 'gone' }]), on([{ id: 'soon', status: 'planned' }]));
    expect([ids(changes.opened), ids(changes.closed)]).toEqual([[], ['gone']]);
  });
});

describe('compareCoverage', () => {
  it('equals a look at each cell', () => {
    fc.assert(
      fc.property(country, country, options, options, (one, other, early, late) => {
        const [before, after] = [buildCoverage(one), buildCoverage(other)];
        const served = (index: typeof before, hromada: number, type: number, asked: typeof early) =>
          coverCell(index, hromada, type, asked).state === 'served';
        const gained: string[] = [];
        const lost: string[] = [];
        one.hromadas.forEach(({ code }, h) =>
          one.types.forEach((type, k) => {
            const [had, has] = [served(before, h, k, early), served(after, h, k, late)];
            if (has && !had) gained.push(`${code} ${type}`);
            if (had && !has) lost.push(`${code} ${type}`);
          }),
        );
        const changes = compareCoverage(
          { index: before, options: early },
          { index: after, options: late },
          one.types,
        );
        const keys = (list: typeof changes.gained) => list.map(({ hromada, type }) => `${hromada} ${type}`);
        expect([keys(changes.gained), keys(changes.lost)]).toEqual([gained, lost]);
      }),
    );
  });

  it('passes over hromadas and types that one side does not know', () => {
    fc.assert(
      fc.property(country, options, (input, asked) => {
        const nobody = buildCoverage({ ...input, hromadas: [] });
        const index = buildCoverage(input);
        const changes = compareCoverage({ index: nobody, options: asked }, { index, options: asked }, ['x']);
        expect(changes).toEqual({ gained: [], lost: [] });
      }),
      { numRuns: 20 },
    );
  });
});
