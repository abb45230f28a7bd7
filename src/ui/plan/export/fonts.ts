import cyrillic from '@fontsource-variable/geologica/files/geologica-cyrillic-wght-normal.woff2?url';
import latin from '@fontsource-variable/geologica/files/geologica-latin-wght-normal.woff2?url';
import { fetchDataUrl } from '../../../data/fetch-data-url.ts';
import type { EmbeddedFont, Fonts } from '../../../draw/sheet-fonts.ts';

/** The page's own face, as `fonts.css` has it. */
const FILES = [
  { url: cyrillic, unicodeRange: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  { url: latin, unicodeRange: 'U+0000-00FF,U+0131,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2212' },
];

/** The face for a picture that leaves the page. A file that does not come leaves the reader's own sans-serif. */
export async function pictureFonts(): Promise<Fonts> {
  const loads = FILES.map(async ({ url, unicodeRange }): Promise<EmbeddedFont> => {
    return { src: await fetchDataUrl(url, 'font/woff2'), weight: '100 900', unicodeRange };
  });
  const settled = await Promise.allSettled(loads);
  const embed = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return { family: 'Geologica, sans-serif', embed };
}
