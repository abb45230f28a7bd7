import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellChange, compareCoverage } from '../../../src/domain/compare/coverage.ts';
import { compareServices } from '../../../src/domain/compare/services.ts';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { coverCell } from '../coverage/combine.ts';
import { country, options } from '../coverage/country.ts';
import type { Outcome } from '../../../src/domain/coverage/outcome.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeSurvey } from '../make.ts';

const on = (services: Parameters<typeof makeService>[0][], date = '2026-01-01') => ({
  services: services.map((each) => makeService(each)),
  date,
  knownTo: date,
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

  it('a record that is gone is not closed, one that came is not new: only what they state is', () => {
    const before = on(
      [{ id: 'gone' }, { id: 'gone-stated', validTo: '2025-06-01' }, { id: 'soon', status: 'planned' }],
      '2025-01-01',
    );
    const after = on([
      { id: 'soon' },
      { id: 'came' },
      { id: 'came-stated', validFrom: '2025-06-01' },
      { id: 'came-old', validFrom: '2020-01-01' },
    ]);
    const { opened, learned, closed, vanished } = compareServices(before, after);
    expect([ids(opened), ids(learned), ids(closed), ids(vanished)]).toEqual([
      ['soon', 'came-stated'],
      ['came', 'came-old'],
      ['gone-stated'],
      ['gone'],
    ]);
  });

  it('of two releases on one day the older one knows no later than its own', () => {
    const before = { ...on([], '2026-01-01'), knownTo: '2025-01-01' };
    const after = on([{ id: 'new', validFrom: '2025-06-01' }]);
    expect(ids(compareServices(before, after).opened)).toEqual(['new']);
    expect(ids(compareServices(on([]), after).opened)).toEqual([]);
  });

  it('reports an announcement as nothing, and each record once', () => {
    const changes = compareServices(
      on([{ id: 'was' }]),
      on([
        { id: 'was', status: 'suspended' },
        { id: 'soon', status: 'planned' },
      ]),
    );
    const { opened, learned, closed, vanished } = changes;
    expect([opened, learned, ids(closed), vanished]).toEqual([[], [], ['was'], []]);
  });
});

const keys = (...lists: CellChange[][]) =>
  lists
    .flat()
    .map(({ hromada, type }) => `${hromada} ${type}`)
    .sort();

const isSure = ({ state }: Outcome) => state === 'gap' || state === 'planned';

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
          { index: before, options: early, services: one.services, knownTo: early.date },
          { index: after, options: late, services: other.services, knownTo: late.date },
          one.types,
        );
        const { appeared, nowKnown, ended, unclear } = changes as {
          [kind in keyof typeof changes]: CellChange[];
        };
        expect([keys(appeared, nowKnown), keys(ended, unclear)]).toEqual([gained.sort(), lost.sort()]);
        // What was certainly not there has come, what certainly is not there has gone.
        expect(nowKnown.some((each) => isSure(each.before))).toBe(false);
        expect(unclear.some((each) => isSure(each.after))).toBe(false);
      }),
    );
  });

  it('passes over hromadas and types that one side does not know', () => {
    fc.assert(
      fc.property(country, options, (input, asked) => {
        const nobody = buildCoverage({ ...input, hromadas: [] });
        const index = buildCoverage(input);
        const side = { options: asked, services: input.services, knownTo: asked.date };
        const changes = compareCoverage({ index: nobody, ...side }, { index, ...side }, ['x']);
        expect(changes).toEqual({ appeared: [], nowKnown: [], ended: [], unclear: [] });
      }),
      { numRuns: 20 },
    );
  });

  const HOME = codeOf('11', '02', '010');
  const PLACE = makeHromada(HOME);
  const partial = makeSurvey({ area: [HOME], date: '2024-01-01' });
  const side = (services: Parameters<typeof makeService>[0][], date: string, surveys = [partial]) => {
    const list = services.map((each) => makeService({ hromada: HOME, reportedOn: '2025-07-01', ...each }));
    const input = { hromadas: [PLACE], services: list, unplaced: [], surveys, types: ['taxi'] };
    const options = { date, maxAge: null, planned: true, ownAreaOnly: false };
    return { index: buildCoverage(input), options, services: list, knownTo: date };
  };
  const kindOf = (before: ReturnType<typeof side>, after: ReturnType<typeof side>) =>
    Object.entries(compareCoverage(before, after, ['taxi'])).flatMap(([kind, cells]) =>
      cells.length > 0 ? [kind] : [],
    );
  const complete = makeSurvey({ area: [HOME], date: '2024-01-01', completeness: 'complete' });
  const [EARLY, LATE] = ['2025-01-01', '2026-01-01'];

  it('to know of what may have been there is not that it appeared', () => {
    for (const surveys of [[partial], []])
      expect(kindOf(side([], EARLY, surveys), side([{}], LATE))).toEqual(['nowKnown']);
    expect(kindOf(side([], EARLY, [complete]), side([{}], LATE))).toEqual(['appeared']);
    expect(
      kindOf(side([{ id: 'a', status: 'planned', reportedOn: EARLY }], EARLY), side([{ id: 'a' }], LATE)),
    ).toEqual(['appeared']);
    expect(kindOf(side([], EARLY), side([{ validFrom: '2025-06-01' }], LATE))).toEqual(['appeared']);
    // One of the two may have been there before.
    expect(kindOf(side([], EARLY), side([{ id: 'a', validFrom: '2025-06-01' }, { id: 'b' }], LATE))).toEqual([
      'nowKnown',
    ]);
  });

  it('to lose sight of one is not that it ended', () => {
    const old = (extra = {}) => side([{ id: 'a', reportedOn: '2024-05-01', ...extra }], EARLY);
    expect(kindOf(old(), side([], LATE))).toEqual(['unclear']);
    expect(kindOf(old(), side([], LATE, [complete]))).toEqual(['ended']);
    expect(kindOf(old(), side([{ id: 'a', status: 'closed' }], LATE))).toEqual(['ended']);
    expect(kindOf(old({ validTo: '2025-06-01' }), side([], LATE))).toEqual(['ended']);
    expect(kindOf(old(), side([{ id: 'a' }], LATE))).toEqual([]);
  });
});
