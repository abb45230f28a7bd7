import { expect, it } from 'vitest';
import { surveysBehind } from '../../../src/domain/coverage/claims.ts';
import { derive } from '../../../src/domain/derive.ts';
import type { Survey } from '../../../src/domain/survey.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA, NORTH_PACK, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const list = (id: string, types: readonly string[], completeness: Survey['completeness']): Survey => ({
  ...(NORTH_PACK.surveys[0] as Survey),
  id,
  types,
  area: [LISOVA.code],
  completeness,
});
const SURVEYS = [list('taxi', ['social-taxi'], 'complete'), list('care', ['day-care'], 'partial')];
const BARE = toDataset(MANIFEST, {
  ...NORTH_PACK,
  services: [],
  unplaced: [],
  nearest: {},
  surveys: SURVEYS,
});

function behind(part: Partial<View>): readonly (string | undefined)[] {
  const extras = { device: null, settlements: [], around: [], detailed: () => null };
  const derived = derive(BARE, { ...DEFAULT_VIEW, view: 'plan', ...part }, TODAY, extras);
  const row = derived.rowByCode.get(LISOVA.code);
  if (row === undefined) throw new Error('no row');
  return surveysBehind(row, derived).map((at) => SURVEYS[at]?.id);
}

it('that none of several types is there rests on a list of each', () => {
  const service = ['social-taxi', 'day-care'];
  expect(behind({ service })).toEqual(expect.arrayContaining(['taxi', 'care']));
  expect(behind({ service })).toHaveLength(2);
  expect(behind({ service: ['social-taxi'] })).toEqual(['taxi']);
  // The worst of them says that not all are there.
  expect(behind({ service, match: 'all' })).toEqual(['taxi']);
  // Of the third nobody has a list: nothing is claimed.
  expect(behind({ service: [...service, 'shelter'] })).toEqual([]);
});
