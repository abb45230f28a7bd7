import { describe, expect, test } from 'vitest';
import { mapChoice, type MapChoice, type MapEvent, recovers, START } from '../../src/map/map-choice.ts';

const after = (...events: readonly MapEvent[]): MapChoice => events.reduce(mapChoice, START);
const lost: MapEvent = { is: 'failed', reason: 'contextLost' };
const recovered: MapEvent = { is: 'recovered' };

describe('which map is drawn', () => {
  test('a failure shows the simple map and says why', () => {
    for (const reason of ['webgl', 'load', 'contextLost'] as const) {
      expect(after({ is: 'failed', reason })).toMatchObject({ simple: true, failure: reason });
    }
  });

  test('a lost context is tried again with a new map, a third loss is for good', () => {
    const once = after(lost);
    expect(recovers(once)).toBe(true);
    expect(mapChoice(once, recovered)).toMatchObject({ simple: false, failure: null, attempt: 1 });
    expect(recovers(after(lost, recovered, lost))).toBe(true);
    const thrice = after(lost, recovered, lost, recovered, lost);
    expect(recovers(thrice)).toBe(false);
    expect(mapChoice(thrice, recovered)).toBe(thrice);
  });

  test('nothing recovers by itself without WebGL, without the code, or against the visitor’s choice', () => {
    for (const reason of ['webgl', 'load'] as const)
      expect(recovers(after({ is: 'failed', reason }))).toBe(false);
    const chosen = after(lost, { is: 'turned', simple: true });
    expect(recovers(chosen)).toBe(false);
    expect(mapChoice(chosen, recovered).simple).toBe(true);
  });

  test('the visitor can ask for the full map again after any number of losses', () => {
    const worn = after(lost, recovered, lost, recovered, lost);
    expect(mapChoice(worn, { is: 'turned', simple: false })).toMatchObject({
      simple: false,
      failure: null,
      losses: 0,
    });
  });
});
