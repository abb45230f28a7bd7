import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transliterate } from '../../scripts/sources/transliterate.ts';

test('a seat has in English the name that it has in Ukrainian, not its former one', () => {
  const lines = readFileSync('data/hromadas.csv', 'utf8').trim().split('\n');
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  const [uk, en] = [header.indexOf('seat'), header.indexOf('seat_en')];
  const unlike = rows.filter((row) => transliterate(row[uk] ?? '') !== row[en]);
  expect(unlike.map((row) => [row[uk], row[en]])).toEqual([]);
});
