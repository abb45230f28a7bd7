import { expect, test } from 'vitest';
import { type Agreement, agreementsByParty, hasEnded, partnersOf } from '../../src/domain/agreement.ts';

const make = (extra: Partial<Agreement>): Agreement => ({
  id: 'a',
  parties: ['A', 'B'],
  subject: 'про центр',
  type: 'centre',
  signed: { on: '2020-01-01', text: null },
  registered: { on: null, text: null },
  until: null,
  term: null,
  source: 's',
  sourceUrl: null,
  ...extra,
});

test('agreements of a party, the latest first, of the types that are asked for', () => {
  const all = [
    make({ id: 'old' }),
    make({ id: 'other', type: 'irc', parties: ['A', 'C'] }),
    make({ id: 'new', signed: { on: null, text: '?' }, registered: { on: '2021-05-01', text: null } }),
    make({ id: 'untyped', type: null, signed: { on: '2022-01-01', text: null } }),
  ];
  const ids = (types: readonly string[] | null, code: string) =>
    agreementsByParty(all, types && new Set(types))
      .get(code)
      ?.map(({ id }) => id);
  expect(ids(null, 'A')).toEqual(['untyped', 'new', 'old', 'other']);
  expect(ids(['centre'], 'A')).toEqual(['new', 'old']);
  expect(ids(['irc'], 'C')).toEqual(['other']);
  expect(ids(['centre'], 'C')).toBeUndefined();
});

test('partners are the other parties; the last day itself is not over', () => {
  expect(partnersOf(make({}), 'B')).toEqual(['A']);
  expect(partnersOf(make({ parties: ['A'] }), 'A')).toEqual([]);
  const until = make({ until: '2026-02-01' });
  expect([
    hasEnded(until, '2026-02-01'),
    hasEnded(until, '2026-02-02'),
    hasEnded(make({}), '2099-01-01'),
  ]).toEqual([false, true, false]);
});
