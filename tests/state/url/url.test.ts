import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meansViolence } from '../../../src/domain/search/means-violence.ts';
import { linkIdOf } from '../../../src/domain/link-id.ts';
import { escapeId } from '../../../src/domain/scenario/id-text.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { nearestLanguage } from '../../../src/i18n/languages.ts';
import { languageOfPage } from '../../../src/state/language-of-page.ts';
import { typedText } from '../../../src/state/url/fragment.ts';
import { withLinkIds, withOwnIds } from '../../../src/state/url/link-ids.ts';
import { formatView, parseView } from '../../../src/state/url/url.ts';
import { type Privacy, scenarioInLink, withPrivate } from '../../../src/state/url/private.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA, NORTH_PACK, SOUTH_PACK, STEPOVA } from '../../fixtures/packs/country.ts';
import { MANIFEST, TYPES } from '../../fixtures/packs/release.ts';
import { views } from '../../fixtures/packs/views.ts';

const DATASETS = [NORTH_PACK, SOUTH_PACK].map((pack) => toDataset(MANIFEST, pack));
const SERVICES = [...NORTH_PACK.services, ...NORTH_PACK.applyPlaces];
const OPEN: Privacy = {
  meansViolence: (text) => meansViolence(TYPES, text),
  types: TYPES,
  typeOf: (id) => SERVICES.find((service) => service.id === id)?.type ?? null,
  locationPrivate: false,
};

const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });

describe('the address of a view', () => {
  it('leaves out what is default and can be read by people', () => {
    expect(formatView(DEFAULT_VIEW, OPEN)).toBe('');
    const map = { zoom: 8.2, lat: 51.2, lon: 32.1 };
    const service = ['social-taxi', 'day-care'];
    expect(formatView(view({ view: 'plan', region: 'UA11', service, planned: false, map }), OPEN)).toBe(
      '#view=plan&region=UA11&service=social-taxi,day-care&planned=0&map=8.2/51.2/32.1',
    );
  });

  it('keeps zero apart from nothing', () => {
    const zero = view({ radius: 0, maxAge: 0, map: { zoom: 0, lat: 0, lon: 0 } });
    const hash = formatView(zero, OPEN);
    expect(hash).toBe('#maxAge=0&radius=0&map=0/0/0');
    expect(parseView(hash).view).toEqual(zero);
  });

  it('opens the view that it was made of', () => {
    fc.assert(
      fc.property(views(false), (made) => {
        const hash = formatView(made, OPEN);
        // What is typed in find stays out of the address; so do the marks at the end of what is typed.
        const q = made.view === 'find' ? '' : typedText(made.q);
        const { view: read, problems } = parseView(hash, MANIFEST);
        expect({ view: withOwnIds(read, DATASETS), problems }).toEqual({
          view: { ...made, q },
          problems: [],
        });
        expect(formatView(read, { ...OPEN, explicit: true })).toBe(hash);
        expect(new URL(hash, 'https://x.org/').hash).toBe(hash);
      }),
    );
  });

  it('takes any text without a throw, and what it understood it can write again', () => {
    const pair = fc.tuple(
      fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'x', ''),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const hash = fc
      .array(pair, { maxLength: 5 })
      .map((pairs) => `#${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(hash, fc.string({ unit: 'binary', maxLength: 12 })), (text) => {
        const { view: read } = parseView(text, MANIFEST);
        const written = formatView(read, { ...OPEN, explicit: true });
        expect(parseView(written, MANIFEST)).toEqual({ view: withLinkIds(read), problems: [] });
      }),
    );
  });
});

describe('a link with mistakes', () => {
  it.each([
    ['view=map', { key: 'view', value: 'map', reason: 'unknown', expected: 'find | refer | plan' }],
    ['region=UA99', { key: 'region', value: 'UA99', reason: 'unknown', expected: 'UA11 | UA22 | UA' }],
    ['region=Ніжин', { key: 'region', value: 'Ніжин', reason: 'malformed', expected: 'UA | UA74' }],
    ['hromada=UA1101001', { key: 'hromada', reason: 'malformed', expected: 'UA + 17 digits' }],
    ['place=Вир', { key: 'place', reason: 'malformed' }],
    ['date=2026-02-30', { key: 'date', reason: 'notDate', expected: 'YYYY-MM-DD' }],
    ['maxAge=-1', { key: 'maxAge', reason: 'outOfRange', expected: '0–600' }],
    ['radius=far', { key: 'radius', reason: 'notNumber' }],
    ['radius=Infinity', { key: 'radius', reason: 'notNumber' }],
    ['map=8/51', { key: 'map', reason: 'malformed', expected: 'zoom/lat/lon' }],
    ['map=8/91/32', { key: 'map', reason: 'outOfRange', expected: '-90–90' }],
    ['planned=maybe', { key: 'planned', reason: 'unknown', expected: '1 | 0' }],
    ['q=%E0%A4%A', { key: 'q', reason: 'cut' }],
    ['selected=a/b', { key: 'selected', reason: 'malformed' }],
  ])('%s is dropped and said', (pair, problem) => {
    const parsed = parseView(`#${pair}&lang=en`, MANIFEST);
    expect(parsed.problems).toEqual([expect.objectContaining(problem)]);
    expect(parsed.view).toEqual(view({ lang: 'en' }));
  });

  it('loses only the wrong values of a list', () => {
    const parsed = parseView('#service=social-taxi,flying-taxi,social-taxi&cost=free,cheap', MANIFEST);
    expect(parsed.view.service).toEqual(['social-taxi']);
    expect(parsed.view.cost).toEqual(['free']);
    expect(parsed.problems.map(({ value }) => value)).toEqual(['cheap', 'flying-taxi']);
  });

  it('drops a place that is not where the link says', () => {
    const parsed = parseView(`#region=UA22&hromada=${LISOVA.code}&place=UA1102003001`, MANIFEST);
    expect(parsed.view).toEqual(view({ region: 'UA22' }));
    expect(parsed.problems.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'place elsewhere',
      'hromada elsewhere',
    ]);
    expect(parseView(`#region=UA&hromada=${STEPOVA.code}`, MANIFEST).problems).toEqual([]);
  });

  it('ignores keys that it does not know, and takes commas that a chat has encoded', () => {
    const parsed = parseView('utm_source=x&service=social-taxi%2Cday-care&service=shelter', MANIFEST);
    expect(parsed).toEqual({ view: view({ service: ['social-taxi', 'day-care'] }), problems: [] });
  });
});

describe('what must not stand in the address', () => {
  const violent = view({
    service: ['shelter', 'social-taxi'],
    selected: 'n-shelter',
    saved: ['n-shelter', 'n-taxi'],
    q: 'лось',
  });

  it('is never there by itself, whatever the view', () => {
    fc.assert(
      fc.property(views(true), (made) => {
        const hash = formatView(made, OPEN);
        expect(hash).not.toContain('shelter');
        expect(hash).not.toContain(linkIdOf('n-shelter'));
        expect(decodeURIComponent(hash)).not.toContain('насиль');
        if (made.service.includes('shelter')) expect(hash).not.toContain('&q=');
      }),
    );
  });

  it('includes a scenario too long for a link, which stays in memory', () => {
    const scenario = Array.from({ length: 300 }, () => 'a.social-taxi.1101001.').join('~');
    const long = view({ view: 'plan', scenario });
    expect(formatView(long, { ...OPEN, explicit: true })).toBe('#view=plan');
    expect(withPrivate(view({ view: 'plan' }), long, OPEN).scenario).toBe(scenario);
  });

  it('includes scenarios that are too long together; a copied link has the one that is shown, and it is said', () => {
    const many = Array.from({ length: 173 }, () => 'a.social-taxi.1101001.').join('~');
    const both = view({ view: 'plan', scenario: `s.A~${many}~S.B~${many.slice(0, 45)}` });
    expect(formatView(both, OPEN)).toBe('#view=plan');
    expect(formatView(both, { ...OPEN, explicit: true })).toBe(`#view=plan&scenario=${many.slice(0, 45)}`);
    expect(scenarioInLink(both, OPEN)).toBe('shown');
    expect(scenarioInLink(view({ view: 'plan', scenario: `s.A~${many}~s.B~${many}` }), OPEN)).toBe('shown');
    expect(scenarioInLink(view({ view: 'plan', scenario: `${many}~${many}` }), OPEN)).toBe('none');
    expect(scenarioInLink(view({ view: 'plan', scenario: `s.A~${many}` }), OPEN)).toBe('all');
  });

  it('includes scenarios whose names may tell of violence, or before it is known which words do', () => {
    const named = (name: string) => view({ view: 'plan', scenario: `s.${name}~a.social-taxi.1101001.` });
    expect(formatView(named('plan-b'), OPEN)).toContain('scenario=');
    expect(formatView(named('plan-b'), { ...OPEN, meansViolence: null })).toBe('#view=plan');
    const shelter = named(escapeId('притулок'));
    expect(formatView(shelter, OPEN)).toBe('#view=plan');
    expect(withPrivate(view({ view: 'plan' }), shelter, OPEN).scenario).toBe(shelter.scenario);
    expect(formatView(shelter, { ...OPEN, explicit: true })).toContain('scenario=');
  });

  it('includes whatever is typed in find: no taxonomy knows all words of fear', () => {
    const typed = view({ q: 'тікаю від чоловіка' });
    expect(formatView(typed, OPEN)).toBe('');
    expect(formatView(typed, { ...OPEN, explicit: true })).toContain('q=');
    expect(formatView(view({ view: 'plan', q: 'лось' }), OPEN)).toContain('q=');
  });

  it('is there in a link that the visitor copies', () => {
    expect(formatView(violent, OPEN)).toBe(`#service=social-taxi&saved=${linkIdOf('n-taxi')}`);
    const copied = parseView(formatView(violent, { ...OPEN, explicit: true }), MANIFEST).view;
    expect(withOwnIds(copied, DATASETS)).toEqual(violent);
  });

  it('includes a service whose type is not known yet', () => {
    const unknown: Privacy = { ...OPEN, typeOf: () => null };
    expect(formatView(view({ selected: 'n-taxi', saved: ['n-taxi'] }), unknown)).toBe('');
  });

  it('includes the place after «Поруч зі мною», even in a copied link', () => {
    const near = view({ region: 'UA11', hromada: LISOVA.code, map: { zoom: 9, lat: 50.5, lon: 30.5 } });
    expect(formatView(near, { ...OPEN, locationPrivate: true, explicit: true })).toBe('#region=UA11');
  });

  it('stays in memory through a step back', () => {
    const near = { ...OPEN, locationPrivate: true };
    const memory = { ...violent, hromada: LISOVA.code, lang: 'en' as const };
    const back = withPrivate(parseView('#service=day-care', MANIFEST).view, memory, near);
    expect(back).toEqual(
      view({ ...violent, service: ['day-care', 'shelter'], saved: ['n-shelter'], hromada: LISOVA.code }),
    );
  });
});

const start = (hash: string, languages: readonly string[]) =>
  languageOfPage({ view: parseView(hash).view, browserLanguage: nearestLanguage(languages) });

describe('the language of the page', () => {
  it('is what the browser asks for, until a link or a choice says otherwise', () => {
    expect(start('', ['en-US', 'uk'])).toBe('en');
    expect(start('', ['de-DE', 'uk-UA', 'en'])).toBe('uk');
    expect(start('', ['de-DE'])).toBe('uk');
    expect(start('#lang=uk', ['en-US'])).toBe('uk');
    expect(start('#lang=en', ['uk-UA'])).toBe('en');
  });

  it('is Ukrainian in a frame that names none: the site around it is', () => {
    expect(start('#embed=1', ['en-US'])).toBe('uk');
    expect(start('#embed=1&lang=en', ['uk-UA'])).toBe('en');
  });

  it('stays in the address once it is chosen, Ukrainian too', () => {
    expect(formatView({ ...DEFAULT_VIEW, lang: 'uk' }, OPEN)).toBe('#lang=uk');
    expect(formatView(DEFAULT_VIEW, OPEN)).toBe('');
  });
});
