import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/coverage/rows.ts';
import { columnsOf, type Question } from '../../../src/domain/scenario/side-by-side.ts';
import { raionOf } from '../../../src/domain/units.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

function peopled(lisova: number | null, richkova: number | null) {
  const people = new Map([
    [LISOVA.code, lisova],
    [RICHKOVA.code, richkova],
  ]);
  const hromadas = NORTH_PACK.hromadas.map((each) =>
    Object.assign({}, each, { population: people.get(each.code) ?? null }),
  );
  return toDataset(MANIFEST, { ...NORTH_PACK, hromadas });
}
const NORTH = peopled(3000, 1000);
const OPTIONS = { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false };
const ASKED: Question = { types: ['social-taxi'], match: 'any', options: OPTIONS };
const under = (...texts: string[]) => texts.map((text) => engine.apply(NORTH, text));

describe('scenarios side by side', () => {
  it('count services, who is newly covered by what it was before, and the worst raion', () => {
    const [now, opened, gone] = columnsOf(
      NORTH,
      [null, ...under('a.social-taxi.1102003.', `r.${TAXI.id}~r.nobody`)],
      ASKED,
    );
    expect(now).toMatchObject({ added: 0, moved: 0, removed: 0, faults: 0, comparison: { totals: [] } });
    expect(now?.worst).toEqual({ raion: raionOf(NORTH, RICHKOVA.code), people: 1000, served: 0, unknown: 0 });
    expect(opened).toMatchObject({ added: 1, faults: 0 });
    expect(opened?.comparison.totals).toEqual([
      { change: 'gained', before: 'gap', after: 'served', hromadas: 1, people: 1000, withoutFigure: 0 },
    ]);
    expect(opened?.worst?.served).toBe(opened?.worst?.people);
    expect(gone).toMatchObject({ removed: 1, faults: 1 });
    // Both raions have nobody served: the one where more people are without.
    expect(gone?.worst).toMatchObject({ raion: raionOf(NORTH, LISOVA.code), people: 3000, served: 0 });
  });

  it('without figures of residents no raion is the worst', () => {
    const [now] = columnsOf(peopled(null, null), [null], ASKED);
    expect(now?.worst).toBeNull();
  });

  it('a raion of which nothing was known is passed over, in every column alike', () => {
    const silent = { ...NORTH, surveys: [] };
    const [now, opened] = columnsOf(silent, [null, engine.apply(silent, 'a.social-taxi.1102003.')], ASKED);
    expect(now?.worst?.raion).toEqual(raionOf(NORTH, LISOVA.code));
    expect(opened?.worst?.raion).toEqual(raionOf(NORTH, LISOVA.code));
    expect(opened?.comparison.totals).toMatchObject([{ before: 'unknown', people: 1000 }]);
  });

  it('agrees with the rows of the page, whatever is asked', () => {
    const change = fc.constantFrom('a.social-taxi.1102003.', 'a.day-care.1101001.11', `r.${TAXI.id}`);
    const asked = fc.record({
      types: fc.subarray(['social-taxi', 'day-care']),
      match: fc.constantFrom('any' as const, 'all' as const),
      options: fc.constant(OPTIONS),
    });
    fc.assert(
      fc.property(fc.uniqueArray(change, { minLength: 1 }), asked, (changes, question) => {
        const scenario = engine.apply(NORTH, changes.join('~'));
        if (scenario === null) throw new Error('no scenario');
        const rows = rowsOf(
          scenario.applied.dataset,
          question.types,
          question.match,
          OPTIONS,
          TODAY,
          null,
          'straight',
        );
        const [column] = columnsOf(NORTH, [scenario], question);
        const gained = column?.comparison.changes.filter(({ change: kind }) => kind === 'gained') ?? [];
        for (const { hromada } of gained) expect(rows[hromada]?.coverage.state).toBe('served');
        const served = rows.filter(({ coverage }) => coverage.state === 'served');
        const shares = [LISOVA, RICHKOVA].map(({ code }) =>
          served.some(({ hromada }) => hromada.code === code),
        );
        if (shares.every(Boolean)) expect(column?.worst?.served).toBe(column?.worst?.people);
        else expect(column?.worst?.served ?? 0).toBe(0);
      }),
    );
  });
});
