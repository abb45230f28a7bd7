import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { PATTERNS } from '../../src/look/pattern.ts';
import { patternMarks } from '../../src/look/swatch.ts';

test('a swatch draws every mark of its tile in its ink; the solid fill is a plain ground', () => {
  for (const key of FILL_KEYS) {
    const marks = patternMarks(key, '#123456').match(/<(path|circle)[^>]*#123456/g) ?? [];
    expect(marks).toHaveLength(PATTERNS[key]?.shapes.length ?? 0);
  }
  expect(patternMarks('servedLocal', '#123456')).toBe('');
});
