import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/ui/card/safe-url.ts';

describe('safeUrl', () => {
  it('lets http and https through', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a');
    expect(safeUrl('http://example.org')).toBe('http://example.org/');
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'example.org', '', null])(
    'refuses %s',
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});
