import { expect, it } from 'vitest';
import { derive } from '../../../src/domain/derive.ts';
import { countByOblast } from '../../../src/domain/results/by-oblast.ts';
import { fromElsewhere } from '../../../src/domain/results/from-elsewhere.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { NORTH_PACK, OVERVIEW_PACK, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const see = (pack: typeof NORTH_PACK) =>
  derive(toDataset(MANIFEST, pack), DEFAULT_VIEW, TODAY, {
    device: null,
    settlements: [],
    detailed: () => null,
    around: [],
  });

it('is what an oblast’s list has more than the country counts in it', () => {
  const [north, country] = [see(NORTH_PACK), see(OVERVIEW_PACK)];
  const counted = countByOblast(country).get('UA11') ?? 0;
  expect(north.results.length - counted).toBe(fromElsewhere(north));
  expect(fromElsewhere(country)).toBe(0);
});
