import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { changedFills } from '../../src/map/gl/area.ts';

const fillMap = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...FILL_KEYS))
  .map((fills) => new Map(Object.entries(fills)));

test('changes applied to the old fills give the new ones, and no unit is set in vain', () => {
  fc.assert(
    fc.property(fillMap, fillMap, (before, after) => {
      const drawn = new Map<string, string>(before);
      for (const [code, fill] of changedFills(before, after)) {
        expect(drawn.get(code) ?? null).not.toBe(fill);
        if (fill === null) drawn.delete(code);
        else drawn.set(code, fill);
      }
      expect(drawn).toEqual(new Map(after));
    }),
  );
});

test('nothing changes where nothing differs', () => {
  expect(changedFills(new Map([['a', 'gap']]), new Map([['a', 'gap']]))).toEqual([]);
});
