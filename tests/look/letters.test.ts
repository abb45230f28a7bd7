import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanFont } from '../../scripts/tools/lean-font.ts';
import { LETTERS } from '../../src/look/letters.ts';

const ranges = Object.values(LETTERS)
  .join(', ')
  .split(', ')
  .map((range) => range.slice(2).split('-'))
  .map(([from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);

/** Signs that Geologica lacks, or that nobody is to meet: a system’s face draws them. */
const OTHERS = '≈≤→✓\uFFFD';

test('the page’s fonts are what the face and the letters make', async () => {
  for (const script of ['cyrillic', 'latin'] as const) {
    const file = readFileSync(`src/look/fonts/geologica-${script}.woff2`);
    expect(file.equals(await leanFont(script)), `${script}: run npx tsx scripts/fonts.ts`).toBe(true);
  }
});

test('the styles ask for the same letters', () => {
  const asked = [...readFileSync('src/ui/styles/fonts.css', 'utf8').matchAll(/unicode-range:\s*([^;]+);/g)];
  expect(asked.map(([, letters]) => letters?.replace(/\s+/g, ' '))).toEqual(Object.values(LETTERS));
});

test('every letter of the interface is among them', () => {
  const files = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' });
  const words = files
    .filter((file) => /^(uk|en)\/.*\.ts$/.test(file))
    .map((file) => readFileSync(`src/i18n/${file}`, 'utf8'))
    .join('');
  const missing = [...new Set(words.replaceAll(/\s/g, ''))].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !OTHERS.includes(letter) && !ranges.some(([from, to]) => from <= code && code <= to);
  });
  expect(missing).toEqual([]);
});
