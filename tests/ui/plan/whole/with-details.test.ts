import { expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service.ts';
import { toDataset } from '../../../../src/state/load/dataset.ts';
import { withDetails } from '../../../../src/ui/plan/whole/with-details.ts';
import { NORTH_PACK, TAXI } from '../../../fixtures/packs/country.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
/** As the country's overview has it. */
const SHORT = toDataset(MANIFEST, {
  ...NORTH_PACK,
  region: null,
  services: NORTH_PACK.services.map((service): Service => Object.assign({}, service, { detail: null })),
  applyPlaces: [],
});
const taxiOf = ({ services }: typeof SHORT) => services.filter(({ id }) => id === TAXI.id);

const never = () => Promise.reject(new Error('not to be asked'));

test('what the country knows in short comes whole from the region, under the same number; so do places to apply', async () => {
  const asked: string[] = [];
  const ask = async (prefix: string) => {
    asked.push(prefix);
    return NORTH;
  };
  const whole = await withDetails(SHORT, taxiOf(SHORT), { ask });
  expect(asked).toEqual([TAXI.hromada?.slice(0, 4)]);
  expect(whole.services.map(({ id }) => id)).toEqual(SHORT.services.map(({ id }) => id));
  expect(taxiOf(whole)[0]?.detail).toEqual(TAXI.detail);
  expect(whole.applyPlaces).toEqual(NORTH.applyPlaces);
});

test('a pack that does not come changes nothing; a region’s own dataset is whole already', async () => {
  const lost = await withDetails(SHORT, taxiOf(SHORT), { ask: () => Promise.resolve(null) });
  expect(lost.services).toEqual(SHORT.services);
  expect(await withDetails(NORTH, taxiOf(NORTH), { ask: never })).toBe(NORTH);
});
