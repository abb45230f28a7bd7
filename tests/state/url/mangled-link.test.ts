import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, pageOf, typedText } from '../../../src/state/url/fragment.ts';
import { withLinkIds } from '../../../src/state/url/link-ids.ts';
import { formatView, parseView } from '../../../src/state/url/url.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';
import { views } from '../../fixtures/packs/views.ts';
import { MANGLES } from '../../fuzz/mangled.ts';
import { startOn } from './start-page.ts';

const PAGE = 'https://example.org/map/';
const COPIED = { types: MANIFEST.types, typeOf: () => null, locationPrivate: false, explicit: true };
const parsed = (link: string) => parseView(fragmentOf(new URL(link)), MANIFEST);

/** Any link that the site makes; of what is typed, what a broken line leaves whole. */
const made = views(true).map((view) => Object.assign(view, { q: typedText(view.q).trim() }));

const pageAt = (text: string) => pageOf(new URL(text, PAGE));

/** Where the page for what is not there leads. */
const goneTo = (link: string): string | null => {
  const { pathname, search } = new URL(link);
  let target: string | null = null;
  const replace = (url: string) => void (target = url);
  runInNewContext(readFileSync('public/404.js', 'utf8'), {
    URL,
    location: { pathname, search, replace },
    document: {
      currentScript: { src: new URL('404.js', PAGE).href },
      documentElement: { dataset: {} },
      querySelectorAll: () => [],
      createElement: () => ({}),
      head: { append: () => undefined },
    },
  });
  return target;
};

describe('a link that a messenger changed', () => {
  it.each(Object.entries(MANGLES))('%s: opens as it was meant', (_, mangle) => {
    fc.assert(
      fc.property(made, (view) => {
        const link = PAGE + formatView(view, COPIED);
        fc.pre(link !== PAGE);
        expect(parsed(mangle(link))).toEqual({ view: withLinkIds(view), problems: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('in two ways at once, too', () => {
    const two = fc.tuple(
      fc.constantFrom(...Object.values(MANGLES)),
      fc.constantFrom(...Object.values(MANGLES)),
    );
    fc.assert(
      fc.property(made, two, (view, [first, second]) => {
        const plain = { ...view, q: '' };
        const link = PAGE + formatView(plain, COPIED);
        fc.pre(link !== PAGE);
        expect(parsed(second(first(link))).view).toEqual(withLinkIds(plain));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no escaped # in the address once it is opened', () => {
    expect(pageAt('%23view=plan&map=8/51/32?fbclid=1')).toBe('/map/');
    expect(pageAt('?%23view=plan')).toBe('/map/');
    expect(pageAt('?x=1%2523view=plan')).toBe('/map/?x=1');
    expect(pageAt('?x=1#view=plan')).toBe('/map/?x=1');
  });

  it('that is cut off inside a letter is said to be', () => {
    expect(parseView('#view=plan&q=%D0%BB%D').problems).toMatchObject([{ key: 'q', reason: 'cut' }]);
  });
});

describe('the page for what is not there', () => {
  it('leads a link with an escaped # to the site', () => {
    const link = `${PAGE}#view=plan&region=UA11&planned=0&map=8/51/32`;
    expect(parsed(goneTo(link.replace('#', '%23')) ?? '')).toEqual(parsed(link));
    const whole = `${PAGE}${encodeURIComponent(link.slice(PAGE.length))}?fbclid=x`;
    expect(parsed(goneTo(whole) ?? '')).toEqual(parsed(link));
    expect(goneTo(`${PAGE}missing`)).toBeNull();
  });
});

describe('what runs before the code', () => {
  it.each(Object.entries(MANGLES))('%s: reads the link alike', (_, mangle) => {
    fc.assert(
      fc.property(made, (view) => {
        const link = PAGE + formatView(view, COPIED);
        fc.pre(link !== PAGE);
        for (const each of [link, mangle(link)]) {
          const { otherView, keys } = startOn(each);
          expect(otherView).toBe(view.view !== 'find' || view.lang !== null || view.embed);
          for (const key of ['region', 'hromada', 'place'] as const) expect(keys[key]).toBe(view[key]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('hides the first frame, which is Ukrainian, from who reads another language', () => {
  const page = 'https://map.example.org/';
  expect(startOn(page, ['en-US', 'uk']).otherView).toBe(true);
  expect(startOn(page, ['uk-UA', 'en']).otherView).toBe(false);
  expect(startOn(page, ['de-DE']).otherView).toBe(false);
});
