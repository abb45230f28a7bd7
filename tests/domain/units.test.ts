import { expect, it } from 'vitest';
import { hromadaOf } from '../../src/domain/units.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, STEPOVA } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const CITY = { ...LISOVA, code: 'UA80000000000000009', kind: 'city' as const };
const RAION = { ...LISOVA, code: 'UA01020000000000008', kind: 'raion' as const };
const north = toDataset(MANIFEST, NORTH_PACK);
const dataset = { ...north, hromadas: [...north.hromadas, CITY, RAION] };

it.each([
  ['a hromada of the scope', LISOVA.code, LISOVA.code],
  ['a settlement of it', 'UA11020030020000777', RICHKOVA.code],
  ['a hromada of elsewhere that a service names', STEPOVA.code, STEPOVA.code],
  ['a borough of a city that is one unit', 'UA80000000000126643', CITY.code],
  ['a hromada of a raion that is one unit', 'UA01020010000000777', RAION.code],
  ['a hromada that no pack names', 'UA99010010000000001', undefined],
  ['a raion, in which several lie', 'UA11010000000000001', undefined],
  ['no code', null, undefined],
])('tells the unit of %s', (_, code, unit) => {
  expect(hromadaOf(dataset, code)?.code).toBe(unit);
});
