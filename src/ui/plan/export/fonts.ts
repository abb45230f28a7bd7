import { fetchDataUrl } from '../../../data/fetch/fetch-data-url.ts';
import type { EmbeddedFont, Fonts } from '../../../draw/paper/sheet-fonts.ts';
import { FACE } from '../../../look/face.ts';

/** The face for a picture that leaves the page. A file that does not come leaves the reader's own sans-serif. */
export async function pictureFonts(): Promise<Fonts> {
  const loads = FACE.map(async ({ url, unicodeRange }): Promise<EmbeddedFont> => {
    return { src: await fetchDataUrl(url, 'font/woff2'), weight: '400 700', unicodeRange };
  });
  const settled = await Promise.allSettled(loads);
  const embed = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return { family: 'Geologica, sans-serif', embed };
}
