import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../../src/i18n/index.ts';
import { derive } from '../../../../src/domain/derive.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/state/view.ts';
import { ReferResults } from '../../../../src/ui/refer/matches/ReferResults.tsx';
import { useFacets } from '../../../../src/ui/refer/form/use-facets.ts';
import { LISOVA, SHELTER, TODAY } from '../../../fixtures/packs/country.ts';
import { DATASET } from '../../scope.ts';

const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };
const ACTIONS = {
  selectService: () => undefined,
  clearFilter: () => undefined,
  chooseRegion: () => undefined,
};

function Page({ view, dataset = DATASET }: { readonly view: View; readonly dataset?: typeof DATASET }) {
  const derived = derive(dataset, view, TODAY, EXTRAS);
  const facets = useFacets(derived, view, TODAY);
  return <ReferResults {...{ derived, facets }} actions={ACTIONS} onHromada={() => undefined} />;
}

const said = (part: Partial<View>, dataset = DATASET) =>
  renderToStaticMarkup(<Page view={{ ...DEFAULT_VIEW, view: 'refer', ...part }} dataset={dataset} />)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('a need for which nothing is near', () => {
  const asked = { service: ['day-care'], hromada: LISOVA.code };

  it('says so and whom to ask; one that is near does not', () => {
    expect(said(asked)).toContain('Поруч немає: найближча діюча — за ≈ 113 км по прямій');
    expect(said(asked)).toContain('Порадять телефоном: 15-45');
    const types = DATASET.types.map((type) => ({ ...type, maxKm: 120 }));
    expect(said(asked, { ...DATASET, types })).not.toContain('Поруч немає');
    expect(said({ ...asked, service: ['social-taxi'] })).not.toContain('Поруч немає');
  });
});

describe('a client of a group that a record does not name', () => {
  const services = DATASET.services.map((each) => ({ ...each, eligibility: ['others'] }));
  const dataset = { ...DATASET, services };

  it('is told to ask: nobody is refused by a list of groups', () => {
    const page = said({ service: ['social-taxi'], hromada: LISOVA.code, recipients: ['older'] }, dataset);
    expect(page).toContain('Можуть прийняти: 1');
    expect(page).toContain('чи допоможуть саме цій людині (у джерелі: others)');
    expect(page).not.toContain('Не приймуть');
    expect(page).toContain('Знайшли 1 послугу');
  });
});

describe('a need of whom violence befell, for which nothing is known', () => {
  it('has the one line for advice: all of them stand at the head of the view', () => {
    const asked = { service: [SHELTER.type], hromada: LISOVA.code };
    const page = said(asked, { ...DATASET, services: [] });
    expect(page).toContain('запитайте. Урядова лінія · цілодобово 00-00');
    expect(page.split('00-00')).toHaveLength(2);
  });
});
