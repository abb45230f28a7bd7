import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { CLASS_KEYS } from '../../src/domain/metrics/classes.ts';
import { DARK, LIGHT, type Palette } from '../../src/look/palette.ts';
import { contrast, type LinearRgb, lightness, linearRgb, luminance } from './colour.ts';

const THEMES: [string, Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

/** Machado, Oliveira, Fernandes 2009, severity 1, in linear light. */
const SIGHTS: Record<string, readonly LinearRgb[]> = {
  'full colour or grey print': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function seen(hex: string, sight: readonly LinearRgb[]): number {
  const rgb = linearRgb(hex);
  const channel = (row: LinearRgb | undefined) => {
    const [red, green, blue] = row ?? [0, 0, 0];
    return Math.min(1, Math.max(0, red * rgb[0] + green * rgb[1] + blue * rgb[2]));
  };
  return lightness(luminance([channel(sight[0]), channel(sight[1]), channel(sight[2])]));
}

for (const [theme, palette] of THEMES) {
  test.each(Object.keys(SIGHTS))(`${theme}: lightness alone tells all states apart under %s`, (name) => {
    const sorted = FILL_KEYS.map((key) => seen(palette.state[key].ground, SIGHTS[name] ?? [])).sort(
      (a, b) => a - b,
    );
    const gaps = sorted.slice(1).map((value, i) => value - (sorted[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(6);
  });

  // States beside them have patterns; the solid one is the zero of a distance.
  test.each(Object.keys(SIGHTS))(
    `${theme}: lightness alone tells a metric's classes apart under %s`,
    (name) => {
      const of = (hex: string) => seen(hex, SIGHTS[name] ?? []);
      const ramp = CLASS_KEYS.map((key) => of(palette.metric[key]));
      const direction = Math.sign((ramp.at(-1) ?? 0) - (ramp[0] ?? 0));
      ramp.slice(1).forEach((value, i) => expect((value - (ramp[i] ?? 0)) * direction).toBeGreaterThan(9));
      const served = of(palette.state.servedLocal.ground);
      expect(Math.min(...ramp.map((value) => Math.abs(value - served)))).toBeGreaterThan(5);
    },
  );

  test(`${theme}: a pattern's ink has 3:1 on its ground, and only the solid fill has none`, () => {
    for (const key of FILL_KEYS) {
      const { ground, ink } = palette.state[key];
      expect(ink === null, key).toBe(key === 'servedLocal');
      if (ink !== null) expect(contrast(ink, ground), key).toBeGreaterThanOrEqual(3);
    }
  });

  test(`${theme}: text has 4.5:1 on every ground it stands on`, () => {
    for (const ground of [palette.paper, palette.surface, palette.ground, palette.accentSoft]) {
      for (const text of [palette.ink, palette.muted, palette.accent]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.surface, palette.accent), 'number in a pin').toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.halo), 'map label on its halo').toBeGreaterThanOrEqual(7);
  });
}
