import { expect, test } from 'vitest';
import { combine } from '../../../src/domain/coverage/combine.ts';
import { OUTCOMES } from '../../../src/domain/coverage/outcome.ts';
import type { Coverage } from '../../../src/domain/coverage/state.ts';

const cells = OUTCOMES.map(
  (outcome, i): Coverage => ({
    state: outcome.state,
    reason: outcome.reason,
    services: [i],
    survey: i === 6 || i === 7 ? i : null,
    unplaced: [],
  }),
);
const cell = (state: Coverage['state'], reason: Coverage['reason'] = null): Coverage =>
  cells.find((one) => one.state === state && one.reason === reason) as Coverage;

test('any takes the best, all the worst: served, planned, unknown, not found, gap', () => {
  const order = [
    cell('served', 'area'),
    cell('planned'),
    cell('unknown', 'notSurveyed'),
    cell('notFound'),
    cell('gap'),
  ];
  order.forEach((better, i) => {
    for (const worse of order.slice(i + 1)) {
      expect(combine([worse, better], 'any').state).toBe(better.state);
      expect(combine([worse, better], 'all').state).toBe(worse.state);
    }
  });
});

test('not applicable wins over everything', () => {
  expect(combine([cell('served', 'local'), cell('notApplicable')], 'any').state).toBe('notApplicable');
});

test('lists come together, the survey is the deciding one’s', () => {
  const both = combine([cell('gap'), cell('notFound')], 'any');
  expect(both).toEqual({ state: 'notFound', reason: null, services: [7, 6], survey: 6, unplaced: [] });
});

test('of no types nothing is known', () => {
  expect(combine([], 'all')).toMatchObject({ state: 'unknown', reason: 'notSurveyed', survey: null });
});
