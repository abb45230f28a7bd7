import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { createDerive, derive } from '../../../src/domain/derive.ts';
import { isDrawn } from '../../../src/state/scene/marks.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };
const PLAN: View = { ...DEFAULT_VIEW, view: 'plan', service: ['social-taxi'] };
const under = (text: string, part: Partial<View> = {}) =>
  derive(NORTH, { ...PLAN, ...part }, TODAY, { ...EXTRAS, scenario: engine.apply(NORTH, text) });

const OPENED = 'a.social-taxi.1102003.';

describe('what if', () => {
  it('shows before and after: the state of each hromada, who is newly covered, the mark on the map', () => {
    const { rows, totals, missing, whatIf, results } = under(OPENED);
    expect(rows.map(({ fill }) => fill)).toEqual(['servedLocal', 'servedLocal']);
    expect(missing).toEqual([]);
    expect(whatIf?.before.rows.map(({ fill }) => fill)).toEqual(['servedLocal', 'gap']);
    expect(whatIf?.before.totals.find(({ fill }) => fill === 'gap')?.hromadas).toBe(1);
    expect(totals.find(({ fill }) => fill === 'gap')?.hromadas).toBe(0);
    expect(whatIf?.comparison.totals).toEqual([
      { change: 'gained', before: 'gap', after: 'served', hromadas: 1, people: 0, withoutFigure: 0 },
    ]);
    expect([...(whatIf?.changed ?? [])]).toEqual([RICHKOVA.code]);
    expect(whatIf?.marks.map(({ service }) => service.at)).toEqual([RICHKOVA.seat?.at]);
    expect(results.map(({ service }) => service.id)).toEqual([TAXI.id]);
  });

  it('counts a service without a place where its area says, and draws no mark for it', () => {
    const { rows, whatIf } = under('a.social-taxi..1102003');
    expect(rows.map(({ fill }) => fill)).toEqual(['servedLocal', 'servedArea']);
    expect(whatIf?.applied.faults).toEqual([]);
    expect([...(whatIf?.changed ?? [])]).toEqual([RICHKOVA.code]);
    expect(whatIf?.marks.map(({ service }) => isDrawn(service))).toEqual([false]);
    expect(under(OPENED).whatIf?.marks.map(({ service }) => isDrawn(service))).toEqual([true]);
  });

  it('takes what is removed or moved off the list, and says what cannot be made', () => {
    const removed = under(`r.${TAXI.id}`);
    expect(removed.results).toEqual([]);
    expect(removed.whatIf?.comparison.totals[0]?.change).toBe('lost');
    const moved = under(`m.${TAXI.id}.1102003.`);
    expect(moved.rows.map(({ fill }) => fill)).toEqual(['notFound', 'servedLocal']);
    expect(moved.whatIf?.marks.map(({ service }) => service.id)).toEqual([TAXI.id]);
    const wrong = under('a.shelter.1101001.~r.nobody');
    expect(wrong.whatIf?.applied.faults).toEqual([
      { at: 0, fault: 'hidden' },
      { at: 1, fault: 'unknownService' },
    ]);
  });

  it('changes nothing without a scenario, and one that cannot be read is none', () => {
    expect(engine.apply(NORTH, 'нісенітниця')).toBeNull();
    const plain = derive(NORTH, PLAN, TODAY, EXTRAS);
    expect(under('нісенітниця').rows).toEqual(plain.rows);
    expect(plain.whatIf).toBeNull();
    expect(plain.dataset).toBe(NORTH);
  });

  it('keeps the classes of a number as they are without it', () => {
    const metric = { metric: 'count' } as const;
    const plain = derive(NORTH, { ...PLAN, ...metric }, TODAY, EXTRAS).metric;
    expect(under(OPENED, metric).metric?.breaks).toEqual(plain?.breaks);
    expect(under(OPENED, metric).metric?.cells.get(RICHKOVA.code)?.value).toBe(1);
  });

  it('is the same however it was come to, step by step or at once', () => {
    const change = fc.constantFrom(
      OPENED,
      'a.day-care.1101001.11',
      'a.crisis-counselling.1101001.1101001_1102003',
      `r.${TAXI.id}`,
      'm.s-counsel..1101',
      'r.n-shelter',
    );
    const texts = fc.array(fc.uniqueArray(change, { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, (steps) => {
        const remembered = createDerive();
        for (const step of steps) {
          const applied = step.length === 0 ? null : engine.apply(NORTH, step.join('~'));
          const walked = remembered(NORTH, PLAN, TODAY, { ...EXTRAS, scenario: applied });
          // From a dataset of its own: nothing is remembered, coverage is compiled anew.
          const again = applied === null ? NORTH : { ...applied.applied.dataset };
          const plain = derive(again, PLAN, TODAY, EXTRAS);
          expect(walked.rows.map(({ coverage }) => coverage)).toEqual(
            plain.rows.map(({ coverage }) => coverage),
          );
          for (const code of [LISOVA.code, RICHKOVA.code]) {
            expect(walked.basket.cells(code)).toEqual(plain.basket.cells(code));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
