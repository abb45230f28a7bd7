import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../look/colour.ts';
import { DARK, LIGHT, type Palette } from '../../src/look/palette.ts';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block of the root after a text. */
function tokens(after: string): Map<string, string> {
  const from = css.indexOf(':root {', css.indexOf(after));
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as custom properties. */
function expected({ state, metric, ...plain }: Palette): [string, string][] {
  const fills = Object.entries(state).flatMap(([key, { ground, ink }]): [string, string][] => [
    [`state-${kebab(key)}-ground`, ground],
    [`state-${kebab(key)}-ink`, ink ?? 'none'],
  ]);
  const classes = Object.entries(metric).map(([key, value]): [string, string] => [
    key.toLowerCase().replace('metric', 'metric-'),
    value,
  ]);
  const rest = Object.entries(plain).map(([key, value]): [string, string] => [kebab(key), value]);
  return [...rest, ...fills, ...classes];
}

const light = tokens('');
const dark = tokens('screen and (prefers-color-scheme: dark)');

describe('tokens.css', () => {
  it.each([
    ['light', light, LIGHT],
    ['dark', dark, DARK],
  ] as const)('holds the %s palette', (_, css, palette) => {
    for (const [name, value] of expected(palette)) expect([name, css.get(name)]).toEqual([name, value]);
  });

  const PAIRS = [
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'accent-soft'],
    ['ink', 'accent-soft'],
    ['muted', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-strong', 'strong'],
    ['on-strong', 'muted'],
    ['note-ink', 'note'],
    ['good-ink', 'good'],
    ['danger-ink', 'danger'],
  ] as const;

  it.each(PAIRS)('%s is read on %s in both themes (4.5:1)', (text, ground) => {
    for (const theme of [light, dark]) {
      expect(contrast(theme.get(text) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges of fields are seen (3:1)', () => {
    for (const theme of [light, dark]) {
      expect(contrast(theme.get('edge') ?? '', theme.get('surface') ?? '')).toBeGreaterThanOrEqual(3);
    }
  });
});
