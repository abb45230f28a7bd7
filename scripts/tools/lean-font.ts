import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LETTERS } from '../../src/look/letters.ts';

/** Of the face the weights that the page's styles ask for. */
const WEIGHTS = { min: 400, max: 700 };
/** Marks above letters, figures of one width, joined and kerned letters. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

const CYRILLIC = import.meta.resolve(
  '@fontsource-variable/geologica/files/geologica-cyrillic-wght-normal.woff2',
);

/** A file of Geologica with the letters and weights that the page uses alone. */
export async function leanFont(script: keyof typeof LETTERS): Promise<Buffer> {
  const whole = fileURLToPath(CYRILLIC.replace('cyrillic', script));
  return subsetFont(await readFile(whole), textOf(LETTERS[script]), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  });
}

/** Every letter of a `unicode-range`. */
function textOf(ranges: string): string {
  return ranges
    .split(', ')
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join('');
}
