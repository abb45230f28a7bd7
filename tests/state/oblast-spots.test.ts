import { expect, it } from 'vitest';
import type { Hromada } from '../../src/domain/hromada.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { spotsOf } from '../../src/state/scene/oblast-spots.ts';
import { makeHromada, OCCUPIED } from '../domain/make.ts';
import { NORTH_PACK } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
const OBLAST = MANIFEST.regions[0]?.code.slice(0, 4) ?? '';
const seatAt = (lon: number) => ({ name: { uk: 'Центр', en: null }, at: [lon, 50] }) as Hromada['seat'];
const unit = (lon: number, territory: Hromada['territory']) =>
  makeHromada(`${OBLAST}0400${lon}00000001`, { seat: seatAt(lon), territory });
const spots = (...hromadas: Hromada[]) =>
  spotsOf({ ...NORTH, hromadas })
    .get(OBLAST)
    ?.map(([lon]) => lon);

it('puts the number of an oblast on no occupied land while any of it is free', () => {
  expect(spots(unit(30, null), unit(33, OCCUPIED), unit(34, OCCUPIED), unit(31, null))).toEqual([30, 31]);
  expect(spots(unit(33, OCCUPIED))).toEqual([33]);
});
