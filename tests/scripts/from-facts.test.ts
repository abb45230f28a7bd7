import { expect, test } from 'vitest';
import type { Committed } from '../../scripts/data/committed.ts';
import { readCommitted } from '../../scripts/data/committed.ts';
import { countryFromFacts } from '../../scripts/data/from-facts.ts';
import { hromadaTable } from '../../src/data/tables/hromadas.ts';
import { oblastTable } from '../../src/data/tables/oblasts.ts';
import { LAND } from './build-fixture.ts';

const LOCK = { version: 1 as const, sources: [] };

/** The made-up oblast, with a city and a raion that are units of regions of their own. */
async function threeRegions(): Promise<Committed> {
  const committed = await readCommitted('tests/fixtures/country');
  const header = 'code,name,type,raion,seat,lon,lat,area_km2\n';
  const rows = [
    'UA98000000000000001,Місто,city,,Місто,33,50.5,\n',
    'UA97020000000000001,Північний,raion,Північний,Північне,34.5,50.5,\n',
  ];
  const names = 'code,name_uk,name_en,applicable\n';
  const oblasts = 'UA98000000000000001,Місто,City,yes\nUA97000000000000001,Північ,North,no\n';
  return {
    ...committed,
    hromadas: [...committed.hromadas, ...hromadaTable.parse(header + rows.join('')).records],
    oblasts: [...committed.oblasts, ...oblastTable.parse(names + oblasts).records],
  };
}

const idsOf = (text: string | null) =>
  (
    JSON.parse(text ?? 'null') as { objects: { hromadas: { geometries: { id: string }[] } } }
  ).objects.hromadas.geometries.map(({ id }) => id);

test('every region is drawn, and the overview has every unit', async () => {
  const committed = await threeRegions();
  const country = await countryFromFacts(committed, LOCK, null, LAND);
  expect(
    country.regions.map(({ oblast, topology }) => [oblast.code.slice(0, 4), idsOf(topology).length]),
  ).toEqual([
    ['UA97', 1],
    ['UA98', 1],
    ['UA99', 3],
  ]);
  const codes = country.units.map(({ code }) => code);
  expect(codes).toHaveLength(5);
  expect(codes).toEqual(codes.toSorted());
  expect(idsOf(country.overview)).toEqual(codes);
});

test('raions are those of hromadas and of units that are raions; a city has none', async () => {
  const { raions } = await countryFromFacts(await threeRegions(), LOCK, null, LAND);
  expect(raions.map(({ prefix }) => prefix).toSorted()).toEqual(['UA9702', 'UA9902', 'UA9904']);
});

test('seats are the settlements; a city and a raion lend theirs their own code', async () => {
  const { settlements } = await countryFromFacts(await threeRegions(), LOCK, null, LAND);
  expect(settlements.map(({ code, name }) => [code, name.uk])).toEqual([
    ['UA9702000000', 'Північне'],
    ['UA9800000000', 'Місто'],
    ['UA9902001001', 'Лісове'],
    ['UA9902003001', 'Озерне'],
    ['UA9904001001', 'Лісне'],
  ]);
});

test('one region is the same piece of the same mosaic, without an overview, among all units', async () => {
  const committed = await threeRegions();
  const whole = await countryFromFacts(committed, LOCK, null, LAND);
  const one = await countryFromFacts(committed, LOCK, 'UA98', LAND);
  expect(one.regions).toEqual(whole.regions.filter(({ oblast }) => oblast.code.startsWith('UA98')));
  expect(one.overview).toBeNull();
  expect(one.units).toEqual(whole.units);
});

test('a region without facts, and facts of an oblast that no table names, are refused', async () => {
  const committed = await threeRegions();
  await expect(countryFromFacts(committed, LOCK, 'UA53', LAND)).rejects.toThrow(
    'hromadas.csv: no facts for UA53',
  );
  const fewer = { ...committed, oblasts: committed.oblasts.filter(({ code }) => !code.startsWith('UA97')) };
  await expect(countryFromFacts(fewer, LOCK, null, LAND)).rejects.toThrow('oblasts.csv: no row for UA97');
});
