import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { LIGHT } from '../../src/look/palette.ts';
import { PATTERNS } from '../../src/look/pattern.ts';
import { patternDef, patternMarks, swatchSvg } from '../../src/look/swatch.ts';

test('a swatch draws every mark of its tile in the colours of the palette', () => {
  for (const key of FILL_KEYS) {
    const { ground, ink } = LIGHT.state[key];
    const svg = swatchSvg(key, LIGHT, { width: 26, height: 17, radius: 3 }, `legend-${key}`);
    expect(svg).toContain(`fill="${ground}"`);
    expect(svg).toContain(`url(#legend-${key})`);
    const marks = patternMarks(key, ink ?? '');
    expect(marks.match(/<(path|circle)/g)?.length ?? 0).toBe(PATTERNS[key]?.shapes.length ?? 0);
    expect(svg).toContain(marks);
  }
});

test('the solid fill is a plain ground', () => {
  expect(patternDef('servedLocal', LIGHT, 'a')).not.toMatch(/path|circle/);
});
