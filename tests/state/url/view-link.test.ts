import { expect, test } from 'vitest';
import { parseView } from '../../../src/state/url/url.ts';
import { viewLink } from '../../../src/state/url/view-link.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LISOVA } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const PAGE = 'https://example.org/map/#view=find';
const stateOf = (part: Partial<View>, locationPrivate = false) => ({
  view: { ...DEFAULT_VIEW, ...part },
  manifest: { status: 'ready', value: MANIFEST } as const,
  dataset: { status: 'idle' } as const,
  details: {},
  locationPrivate,
});
const opened = (link: string) => parseView(link.slice(link.indexOf('#')), MANIFEST);

test('opens the same view, and names the release whose numbers were seen', () => {
  const view: Partial<View> = {
    view: 'plan',
    region: 'UA11',
    service: ['social-taxi', 'day-care'],
    match: 'all',
    hromada: LISOVA.code,
    metric: 'km',
    radius: 0,
    date: '2026-01-20',
    compare: '2025-01-01',
    maxAge: 24,
    area: 'own',
    planned: false,
  };
  const link = viewLink(stateOf(view), PAGE);
  expect(link.startsWith('https://example.org/map/#')).toBe(true);
  expect(opened(link)).toEqual({
    view: { ...DEFAULT_VIEW, ...view, release: MANIFEST.release },
    problems: [],
  });
});

test('writes what the visitor chose to copy, a type related to violence too; never where the device is', () => {
  const view: Partial<View> = { service: ['shelter'], hromada: LISOVA.code };
  expect(opened(viewLink(stateOf(view), PAGE)).view.service).toEqual(['shelter']);
  expect(opened(viewLink(stateOf(view, true), PAGE)).view.hromada).toBeNull();
});

test('a planner’s link names the territory, which a later release might open otherwise', () => {
  expect(opened(viewLink(stateOf({ view: 'plan' }), PAGE)).view.region).toBe(MANIFEST.defaultRegion);
  expect(opened(viewLink(stateOf({ view: 'plan' }, true), PAGE)).view.region).toBeNull();
  expect(opened(viewLink(stateOf({}), PAGE)).view.region).toBeNull();
});
