import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { glyphOf, moreOf, pairOf, stackPoints } from '../../../src/draw/places/stacks.ts';
import type { DrawPoint } from '../../../src/draw/scene.ts';

const point = (over: Partial<DrawPoint>): DrawPoint => ({
  id: 'a',
  at: [31.3, 51.5],
  number: null,
  label: 'Соціальне таксі',
  planned: false,
  approximate: false,
  ...over,
});

const points = fc
  .array(
    fc.record({
      at: fc.constantFrom<[number, number]>([31.3, 51.5], [0, 0], [32.8, 51.1]),
      number: fc.option(fc.nat(40)),
      planned: fc.boolean(),
      approximate: fc.boolean(),
    }),
  )
  .map((list) => list.map((each, i) => point({ ...each, id: `s${i}` })));

test('no point is lost: each stands in exactly one stack', () => {
  fc.assert(
    fc.property(points, (list) => {
      const stacks = stackPoints(list);
      const ids = stacks.flatMap((stack) => stack.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      expect(stacks.length).toBe(new Set(list.map(({ at }) => at.join())).size);
    }),
  );
});

test("a stack shows the list's first service of the place; number 0 is a number", () => {
  const stack = stackPoints([
    point({ id: 'plain' }),
    point({ id: 'seven', number: 7 }),
    point({ id: 'zero', number: 0 }),
  ]);
  expect(stack[0]?.map(({ id }) => id)).toEqual(['zero', 'seven', 'plain']);
  expect([glyphOf(point({ number: 0 })), moreOf(stack[0] ?? [])]).toEqual(['drop', 2]);
});

test('places differ to about a metre', () => {
  const [one, two] = stackPoints([point({}), point({ id: 'b', at: [31.3, 51.50002] })]);
  expect([one?.[0].id, two?.[0].id]).toEqual(['a', 'b']);
});

test('listed or not, precise or not, announced or not: eight shapes', () => {
  const shapes = [1, null].flatMap((number) =>
    [false, true].flatMap((approximate) =>
      [false, true].map((planned) => glyphOf(point({ number, approximate, planned }))),
    ),
  );
  expect(shapes).toEqual([
    'drop',
    'drop-planned',
    'disc',
    'disc-planned',
    'dot',
    'dot-planned',
    'around',
    'around-planned',
  ]);
});

test('two of the list at one place are one marker with both numbers; more, or one that stands only on the map, are not', () => {
  const [first, second] = [point({ number: 1 }), point({ id: 'b', number: 2 })];
  const two = [first, second];
  expect(pairOf(two)).toEqual({ glyph: 'pill', text: '1 · 2' });
  expect(pairOf([first, { ...second, approximate: true }])?.glyph).toBe('pair');
  expect(
    pairOf(
      [
        { ...first, planned: true },
        { ...second, planned: true },
      ],
      true,
    )?.glyph,
  ).toBe('pill-planned-strong');
  expect(pairOf([first])).toBeNull();
  expect(pairOf([...two, point({ id: 'c', number: 3 })])).toBeNull();
  expect(pairOf([first, { ...second, number: null }])).toBeNull();
  // Two services of one provider are one item of the list.
  const same = [first, { ...second, number: 1 }];
  expect([pairOf(same), moreOf(same)]).toEqual([null, 0]);
});
