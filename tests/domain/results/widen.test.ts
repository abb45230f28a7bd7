import { expect, it } from 'vitest';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { widen } from '../../../src/domain/results/widen.ts';
import { COUNSEL, NORTH_PACK, SOUTH_PACK, STEPOVA, TAXI } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const north = toDataset(MANIFEST, NORTH_PACK);
const short = (service: typeof TAXI) => ({ ...service, detail: null });
const southOf = (...services: (typeof TAXI)[]) => toDataset(MANIFEST, { ...SOUTH_PACK, services });
const beyond = { ...TAXI, id: 's-taxi', hromada: STEPOVA.code };

it('adds what stands beyond the border, with its home; what is of the region stays as it was', () => {
  const wide = widen(north, [southOf(beyond)]);
  expect(wide.services.map(({ id }) => id)).toContain('s-taxi');
  expect(wide.elsewhere.get(STEPOVA.code)).toMatchObject({ raion: { prefix: 'UA2201' } });
  expect(wide.hromadas).toBe(north.hromadas);
  expect(wide.surveys).toBe(north.surveys);
  expect(wide.region).toBe(north.region);
});

it('has each service once, and whole where one of the packs has it whole', () => {
  const brief = widen(north, [southOf(short(COUNSEL), short(beyond))]);
  const whole = widen(north, [southOf(short(COUNSEL), short(beyond)), southOf(COUNSEL, beyond)]);
  for (const { id, detail } of [COUNSEL, beyond]) {
    const same = whole.services.filter((service) => service.id === id);
    expect(same).toHaveLength(1);
    expect(same[0]?.detail).toEqual(detail);
  }
  expect(brief.services.find(({ id }) => id === 's-taxi')?.detail).toBeNull();
});

it('of a region alone is the region', () => {
  expect(widen(north, [])).toBe(north);
});
