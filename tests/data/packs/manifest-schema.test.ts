import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/data/packs/manifest-schema.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

/** The manifest as JSON, with one thing changed. */
function broken(change: (manifest: Record<string, never>) => void): unknown {
  const json = JSON.parse(JSON.stringify(MANIFEST)) as Record<string, never>;
  change(json);
  return json;
}

describe('manifest', () => {
  it('reads what the build writes', () => {
    expect(readManifest(JSON.parse(JSON.stringify(MANIFEST)), 'manifest.json')).toEqual(MANIFEST);
  });

  it('reads what is missing and may be null as null', () => {
    const json = broken((m: Record<string, unknown>) => delete m['overview']);
    expect(readManifest(json, 'manifest.json').overview).toBeNull();
  });

  it.each<[string, string, (m: typeof MANIFEST & Record<string, unknown>) => void]>([
    ['regions[0].bbox', '4 numbers', (m) => Object.assign(m.regions[0] as object, { bbox: null })],
    ['counts.services', '0 or more', (m) => Object.assign(m.counts, { services: -1 })],
    [
      'hotlines[0].href',
      '/^(tel',
      (m) => Object.assign(m.hotlines[0] as object, { href: 'javascript:alert(1)' }),
    ],
    ['types[1].violence', 'true | false', (m) => Object.assign(m.types[1] as object, { violence: 'no' })],
    ['hotlines', 'list', (m) => Object.assign(m, { hotlines: undefined })],
    ['types', 'at least one', (m) => Object.assign(m, { types: [] })],
    ['files', 'UA22/places.json', (m) => delete (m.files as Record<string, unknown>)['UA22/places.json']],
    ['defaultRegion', 'one of the regions', (m) => Object.assign(m, { defaultRegion: 'UA99' })],
  ])('refuses a wrong %s and says what was expected', (where, expected, change) => {
    expect(() => readManifest(broken(change as never), 'manifest.json')).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        file: 'manifest.json',
        where,
        expected: expect.stringContaining(expected) as string,
      }),
    );
  });
});
