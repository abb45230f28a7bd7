import { expect, test } from 'vitest';
import { fillRef } from '../../src/draw/paper/pattern-defs.ts';
import { DARK, LIGHT } from '../../src/look/palette.ts';

test('a class of a number is drawn in its colour, a state in its pattern, nothing as paper', () => {
  for (const palette of [LIGHT, DARK]) {
    expect(fillRef('metric3', palette, 'x')).toBe(palette.metric.metric3);
    expect(fillRef('gap', palette, 'x')).toBe('url(#x-gap)');
    expect(fillRef(null, palette, 'x')).toBe(palette.surface);
  }
});
