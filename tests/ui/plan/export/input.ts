import type { ServicesPack } from '../../../../src/data/packs/pack.ts';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { toDataset } from '../../../../src/state/load/dataset.ts';
import { coverageOptions } from '../../../../src/domain/coverage/of-dataset.ts';
import { derive } from '../../../../src/domain/derive.ts';
import { engine } from '../../../../src/state/scenario/engine.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/state/view.ts';
import type { ExportInput } from '../../../../src/ui/plan/export/input.ts';
import { totalWords } from '../../../../src/ui/plan/sentence/sentence.ts';
import { NORTH_PACK, TODAY } from '../../../fixtures/packs/country.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';

const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };

/** What the page of a made-up planner shows. */
/** @param scenario text of a scenario that is applied over the pack. */
export function inputOf(
  part: Partial<View>,
  pack: ServicesPack = NORTH_PACK,
  scenario: string | null = null,
): ExportInput {
  const view: View = { ...DEFAULT_VIEW, view: 'plan', ...part };
  const dataset = toDataset(MANIFEST, pack);
  const applied = scenario === null ? null : engine.apply(dataset, scenario);
  const derived = derive(dataset, view, TODAY, { ...EXTRAS, scenario: applied });
  const t = wordsOf('uk');
  const basis = { date: view.date ?? TODAY, maxAge: view.maxAge, planned: view.planned };
  return {
    derived,
    manifest: MANIFEST,
    words: totalWords(derived, basis, 'Соціальне таксі', t, 'uk'),
    where: 'Північна область',
    date: basis.date,
    today: TODAY,
    options: coverageOptions(view, TODAY),
    link: 'https://example.org/#view=plan',
    t,
    lang: 'uk',
  };
}
