import { expect, test } from 'vitest';
import { readSiteRules } from '../../../src/data/scenario/place-rules-file.ts';
import { DATASET } from '../../ui/scope.ts';

const [first, second] = DATASET.hromadas.map(({ code, name }) => ({ code, name: name.uk }));
const SCOPE = { hromadas: DATASET.hromadas, formerNames: [], region: null };
const read = (...lines: string[]) =>
  readSiteRules(new TextEncoder().encode(lines.join('\n')), 'місця.csv', 'only', SCOPE);

test('codes or names, with a condition each or none', () => {
  const rows = [`${first?.code};мусить бути`, `${second?.code.slice(0, 9)};`];
  expect(read('Код;Умова', ...rows)).toEqual({
    rules: [
      [first?.code, 'must'],
      [second?.code, 'only'],
    ],
    issues: [],
  });
  expect(read('Місця на 2027 рік', '', 'Громада,Умова', `${first?.name},не відкривати`)?.rules).toEqual([
    [first?.code, 'not'],
  ]);
});

test('a bare list of codes needs no header', () => {
  expect(read(first?.code ?? '', second?.code ?? '')?.rules).toEqual([
    [first?.code, 'only'],
    [second?.code, 'only'],
  ]);
});

test('each row that is not taken is told with its number and what stands there', () => {
  const rows = ['Небувальська;так', `${first?.name};можливо`, `${first?.name};ні`, `${first?.name};лише`];
  expect(read('Громада;Умова', ...rows)).toEqual({
    rules: [[first?.code, 'not']],
    issues: [
      { row: 2, reason: 'place', came: 'Небувальська' },
      { row: 3, reason: 'rule', came: 'можливо' },
      { row: 5, reason: 'twice', came: first?.name },
    ],
  });
});

test('a table without hromadas is none', () => {
  expect(read('місто;телефон', 'Ніжин;1')).toBeNull();
});
