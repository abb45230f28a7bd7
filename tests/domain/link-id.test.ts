import { describe, expect, it } from 'vitest';
import { isLinkId, linkIdOf, oblastHint } from '../../src/domain/link-id.ts';

describe('what a link calls a service', () => {
  it('says nothing of what the service is, and stays the same for ever', () => {
    // Published links hold these: a change of the hash would lead them nowhere.
    expect(linkIdOf('ua74-prylutska-crisis-counselling')).toBe('x74g4n580vy8');
    expect(linkIdOf('n-shelter')).toBe('xq6pb9519r');
    expect(linkIdOf('cnap-12')).toMatch(/^x[0-9bcdfghjkmnpqrstvwxyz]{9}$/);
  });

  it('is its own name, and no readable id has its form', () => {
    const name = linkIdOf('ua74-one');
    expect(linkIdOf(name)).toBe(name);
    for (const id of ['ua74-one', 'x-ray', '12345678901', 'x74', 'xaaaaaaaaa', '']) {
      expect(isLinkId(id), id).toBe(false);
    }
  });

  it('keeps the oblast that an id begins with, as a hint of where to look', () => {
    for (const id of ['ua74-one', 'UA74-one']) {
      expect(oblastHint(id)).toBe('UA74');
      expect(oblastHint(linkIdOf(id))).toBe('UA74');
    }
    for (const id of ['one', 'ua741-one', 'cnap-74']) {
      expect(oblastHint(id)).toBeNull();
      expect(oblastHint(linkIdOf(id))).toBeNull();
    }
  });

  it('differs among a hundred thousand ids that differ in little', () => {
    const places = ['nizhynska', 'nizhynsk', 'nizhinska', 'bakhmatska', 'ніжинська'];
    const names = new Set<string>();
    for (let i = 0; i < 20_000; i++) for (const place of places) names.add(linkIdOf(`ua74-${place}-${i}`));
    expect(names.size).toBe(100_000);
  });

  it('is one for both writings of a letter with a mark', () => {
    expect(linkIdOf('київ'.normalize('NFD'))).toBe(linkIdOf('київ'.normalize('NFC')));
  });
});
