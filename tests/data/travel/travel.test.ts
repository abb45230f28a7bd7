import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { parseTravelCsv } from '../../../src/data/travel/csv.ts';
import { decodeTravel, encodeTravel } from '../../../src/data/travel/schema.ts';
import { packTravel, type TravelTable, type Way, waysBy } from '../../../src/domain/travel/table.ts';
import { codeOf } from '../../domain/make.ts';

const codeAt = (i: number): string => codeOf(i < 90 ? '74' : '59', '02', String(i).padStart(3, '0'));
const FACTS = {
  source: 'OpenStreetMap',
  sourceUrl: null,
  licence: null,
  date: '2026-01-17',
  engine: null,
  within: 240,
};

const withFacts = (ways: TravelTable['ways']): TravelTable => ({ ...FACTS, ways });

const table = fc
  .array(
    fc.record({
      from: fc.nat(120),
      to: fc.nat(120),
      minutes: fc.nat(240),
      km: fc.option(fc.nat(300)),
    }),
    { maxLength: 60 },
  )
  .map((rows): TravelTable => {
    const ways = new Map<string, Map<string, Way>>();
    for (const { from, to, minutes, km } of rows) {
      const row = ways.get(codeAt(from)) ?? new Map<string, Way>();
      ways.set(codeAt(from), row.set(codeAt(to), { minutes, km }));
    }
    return withFacts(ways);
  });

const isHome = (code: string) => code.startsWith('UA74');

test('a packed oblast is read back as it was: every way from it, wherever it leads', () => {
  fc.assert(
    fc.property(table, (whole) => {
      const text = encodeTravel(packTravel(whole, isHome));
      const back = decodeTravel(JSON.parse(text), 'travel.json');
      expect(back).toEqual({ ...FACTS, ways: new Map([...whole.ways].filter(([code]) => isHome(code))) });
    }),
  );
});

test('the largest oblast with all ways within two hours weighs less than 60 KB', () => {
  const random = seeded(5);
  const ways = Array.from({ length: 86 }, (_, i): [string, Map<string, Way>] => [
    codeAt(i),
    new Map(
      Array.from({ length: 120 }, (__, j): [string, Way] => [
        codeAt(j),
        { minutes: 10 + random() * 110, km: 5 + random() * 120 },
      ]),
    ),
  ]);
  const text = encodeTravel(packTravel({ ...FACTS, ways: new Map(ways) }, () => true));
  expect(gzipSync(text).length).toBeLessThan(60 * 1024);
});

test.each([
  ['homes', { homes: 5 }, 'homes'],
  ['a list that is too short', { minutes: [[4]] }, 'minutes[0]'],
  ['a step beyond the codes', { steps: [[1, 7]] }, 'steps[0][1]'],
  ['a step on the spot', { steps: [[1, 0]] }, 'steps[0][1]'],
  ['text for a number', { km: [['5', 6]] }, 'km[0][0]'],
])('a damaged table says where: %s', (_, damage, where) => {
  const good = {
    ...FACTS,
    codes: [0, 1, 2].map(codeAt),
    homes: 1,
    steps: [[1, 1]],
    minutes: [[4, 9]],
    km: [[3, null]],
  };
  expect(waysBy(decodeTravel(good, 'f'), 'km').get(codeAt(0))).toEqual(new Map([[codeAt(1), 3]]));
  expect(() => decodeTravel({ ...good, ...damage }, 'travel.json')).toThrow(where);
});

const hromadas = [0, 1, 2].map((i) => ({ code: codeAt(i) }));
const [A, B, C] = hromadas.map(({ code }) => code) as [string, string, string];

test('a CSV of one’s own: any delimiter, short codes, minutes with or without km', () => {
  const text = `\uFEFFЗвідки;Куди;Хвилин;Км\n${A};${B.slice(0, 9)};12,5;9\n\n${B};${A};14;\n`;
  const { ways, issues } = parseTravelCsv(text, hromadas);
  expect(issues).toEqual([]);
  expect(ways).toEqual(
    new Map<string, Map<string, Way>>([
      [A, new Map([[B, { minutes: 12.5, km: 9 }]])],
      [B, new Map([[A, { minutes: 14, km: null }]])],
    ]),
  );
});

test('rows that cannot be used are said by row and column', () => {
  const rows = [`${A},UA99,1,1`, `${A},${B},-4,1`, `${A},${C},7,far`, `${B},${C},5,1`, `${B},${C},6,1`];
  const { issues } = parseTravelCsv(['from,to,minutes,km', ...rows].join('\n'), hromadas);
  expect(issues).toEqual([
    { row: 2, column: 'to', expected: 'code', came: 'UA99' },
    { row: 3, column: 'minutes', expected: 'number', came: '-4' },
    { row: 4, column: 'km', expected: 'number', came: 'far' },
    { row: 6, column: 'to', expected: 'once', came: C },
  ]);
  expect(parseTravelCsv('from,where,minutes\n', hromadas).issues).toEqual([
    { row: 1, column: 'to', expected: 'column', came: 'from,where,minutes' },
  ]);
});
