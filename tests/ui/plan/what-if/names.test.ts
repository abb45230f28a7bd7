import { expect, test } from 'vitest';
import type { Hromada } from '../../../../src/domain/hromada.ts';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { toDataset } from '../../../../src/state/load/dataset.ts';
import { territoryName } from '../../../../src/ui/plan/what-if/names.ts';
import { LISOVA, NORTH_PACK, RICHKOVA } from '../../../fixtures/packs/country.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';

const NAMESAKE: Hromada = { ...RICHKOVA, name: LISOVA.name };
const DATASET = toDataset(MANIFEST, NORTH_PACK);
const NAMESAKES = toDataset(MANIFEST, { ...NORTH_PACK, hromadas: [LISOVA, NAMESAKE] });

test('a territory by its name; of two namesakes each with its raion', () => {
  const t = wordsOf('uk');
  expect(territoryName('UA1101001', DATASET, t, 'uk')).toBe('Лісова громада');
  const [one, other] = ['UA1101001', 'UA1102003'].map((each) => territoryName(each, NAMESAKES, t, 'uk'));
  expect(one).toMatch(/^Лісова громада \(.+ район\)$/);
  expect(other).toMatch(/^Лісова громада \(.+ район\)$/);
  expect(one).not.toBe(other);
  expect(territoryName('UA1101', NAMESAKES, t, 'uk')).toMatch(/район$/);
});
