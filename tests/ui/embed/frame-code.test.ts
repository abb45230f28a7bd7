import { describe, expect, it } from 'vitest';
import { embedLink, fullLink } from '../../../src/state/url/embed-link.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { frameCode } from '../../../src/ui/embed/frame-code.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const view = {
  ...DEFAULT_VIEW,
  service: ['shelter', 'social-taxi'],
  hromada: 'UA11010010000000001',
  embed: true,
};
const state = {
  view,
  browserLanguage: 'uk',
  manifest: { status: 'ready', value: MANIFEST } as const,
  dataset: { status: 'idle' } as never,
  details: {},
  locationPrivate: false,
};
const PAGE = 'https://map.example.org/a/?x=1#view=plan';

describe('a frame for another site', () => {
  it('escapes what stands in its attributes', () => {
    const code = frameCode({ url: 'https://x.example/#a=1&b=2', title: 'Карта «"<', height: 700 });
    expect(code).toContain('src="https://x.example/#a=1&amp;b=2"');
    expect(code).toContain('title="Карта «&quot;&lt;"');
    expect(code).toContain('height="700"');
  });

  it('holds the choice but nothing of violence', () => {
    const link = embedLink(state, PAGE, { view: 'plan', withChoice: true });
    expect(link).toMatch(/^https:\/\/map\.example\.org\/a\/\?x=1#/);
    expect(link).toContain('embed=1');
    expect(link).toContain('UA11010010000000001');
    expect(link).toContain('social-taxi');
    expect(link).not.toContain('shelter');
  });

  it('without the choice holds the view alone, and leads to the site without `embed`', () => {
    expect(embedLink(state, PAGE, { view: 'find', withChoice: false })).not.toContain('UA11');
    expect(fullLink(state, PAGE)).not.toContain('embed');
  });
});
