import { element, escapeXml } from './xml.ts';

/** A font file for a picture that leaves the page, where no stylesheet reaches it. */
export interface EmbeddedFont {
  /** `data:font/woff2;base64,…`. */
  readonly src: string;
  /** `400`, or `400 700` of a variable file. */
  readonly weight: string;
  readonly unicodeRange: string;
}

export interface Fonts {
  /** As CSS has it: `Geologica, sans-serif`. */
  readonly family: string;
  /** Embedded under the first name of `family`. */
  readonly embed?: readonly EmbeddedFont[];
}

/** The embedded fonts as a `<style>` element; nothing when there are none. */
export function fontFaces({ family, embed = [] }: Fonts): string {
  if (embed.length === 0) return '';
  const name = family.split(',')[0]?.trim() ?? family;
  const faces = embed.map(
    ({ src, weight, unicodeRange }) =>
      `@font-face{font-family:${name};src:url(${src}) format("woff2");font-weight:${weight};unicode-range:${unicodeRange}}`,
  );
  return element('style', {}, escapeXml(faces.join('')));
}
