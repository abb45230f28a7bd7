import { expect, test } from 'vitest';
import { buildUnits, type UnitSources } from '../../scripts/data/units.ts';
import type { CodifierUnit } from '../../scripts/sources/codifier.ts';

const RENAMED = 'UA46120130000026331';
const SAME = 'UA74040250000063494';
const unit = (code: string, name: string) => ({ code, name, category: 'H' }) as CodifierUnit;

const SOURCES: UnitSources = {
  codifier: {
    hromadas: [unit(RENAMED, 'Червоноградська'), unit(SAME, 'Ніжинська')],
    raions: [],
    regions: [],
    settlements: new Map(),
  },
  gazetteer: {
    settlements: [],
    raions: new Map(),
    hromadas: new Map([['UA4612013', { uk: 'Шептицька', en: 'Sheptytska' }]]),
  },
  population: new Map(),
  seats: new Map(),
  wholeNames: new Map([[RENAMED, 'Червоноградська міська територіальна громада']]),
};

test('a hromada has its newer name in both languages, and stays the kind that it was', () => {
  const { units } = buildUnits(SOURCES);
  expect(units.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    [RENAMED, { uk: 'Шептицька', en: 'Sheptytska' }, 'urban'],
    [SAME, { uk: 'Ніжинська', en: 'Nizhynska' }, 'rural'],
  ]);
});
