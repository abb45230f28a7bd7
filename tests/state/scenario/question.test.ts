import { expect, test } from 'vitest';
import { historyStep } from '../../../src/state/url/history-step.ts';
import { questionOf, withQuestion } from '../../../src/state/scenario/question.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, view: 'plan', ...part });
const stateOf = (part: Partial<View>) => ({
  view: view(part),
  manifest: { status: 'ready', value: MANIFEST } as const,
  dataset: { status: 'idle' } as const,
  details: {},
  locationPrivate: false,
});

test('a question is territory, services and filters: violence-related types too, not where one looks', () => {
  const asked = { service: ['social-taxi', 'shelter'], match: 'all', radius: 50, metric: 'km' } as const;
  const aside: Partial<View> = { hromada: LISOVA.code, saved: ['n-taxi'], lang: 'en', scenario: 'r.n-taxi' };
  const question = questionOf(stateOf({ ...asked, ...aside }));
  expect(question).toBe('view=plan&region=UA11&service=social-taxi,shelter&radius=50&match=all&metric=km');
  const elsewhere = view({ lang: 'uk', saved: ['other'], region: 'UA12', planned: false, hromada: null });
  expect(withQuestion(elsewhere, question, MANIFEST)).toEqual({
    view: view({ ...asked, region: 'UA11', lang: 'uk', saved: ['other'] }),
    problems: [],
  });
});

test('a question names its territory where the page found it by itself', () => {
  expect(questionOf(stateOf({}))).toBe(`view=plan&region=${MANIFEST.defaultRegion}`);
});

test('what of a question this release does not have is dropped and said; none leaves what is asked', () => {
  const { view: asked, problems } = withQuestion(
    view({}),
    'region=UA11&service=social-taxi,nothing',
    MANIFEST,
  );
  expect(asked.service).toEqual(['social-taxi']);
  expect(problems).toMatchObject([{ key: 'service', value: 'nothing', reason: 'unknown' }]);
  expect(withQuestion(view({ radius: 30 }), null, MANIFEST).view.radius).toBe(30);
});

const step = (before: string | null, after: string | null) =>
  historyStep(view({ scenario: before }), view({ scenario: after }));

test('Back undoes changes and goes to the scenario before; letters of a name are no steps', () => {
  expect(step(null, 'r.x')).toBe('push');
  expect(step('r.x', 's.A~r.x')).toBe('replace');
  expect(step('s.A~r.x', 's.AB.700~r.x')).toBe('replace');
  expect(step('s.A~r.x', 's.A~r.x~S~r.x')).toBe('push');
  expect(step('s.A~r.x~S~r.y', 's.A~r.x~s~r.y')).toBe('push');
});
