import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { fills } from '../../src/draw/layers/fills.ts';
import { areaPen } from '../../src/map/gl/area.ts';

const fillMap = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...FILL_KEYS))
  .map((each) => new Map(Object.entries(each)));

const sceneOf = (states: ReadonlyMap<string, string>) =>
  ({ classes: null, fills: states, borders: null }) as never;

/** What MapLibre is told of the units, one after the other. */
function told(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): [string, string | null][] {
  const said: [string, string | null][] = [];
  const map = {
    setFeatureState: ({ id }: { id: string }, { k }: { k: string | null }) => said.push([id, k]),
  };
  areaPen('fills', fills).update(map as never, sceneOf(after), sceneOf(before));
  return said;
}

test('changes applied to the old fills give the new ones, and no unit is set in vain', () => {
  fc.assert(
    fc.property(fillMap, fillMap, (before, after) => {
      const drawn = new Map<string, string>(before);
      for (const [code, fill] of told(before, after)) {
        expect(drawn.get(code) ?? null).not.toBe(fill);
        if (fill === null) drawn.delete(code);
        else drawn.set(code, fill);
      }
      expect(drawn).toEqual(new Map(after));
    }),
  );
});

test('nothing is told where nothing differs', () => {
  expect(told(new Map([['a', 'gap']]), new Map([['a', 'gap']]))).toEqual([]);
});
