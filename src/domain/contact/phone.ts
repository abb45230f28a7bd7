import type { Phone } from '../service.ts';

/**
 * What a phone dials: the number, a pause, the extension. RFC 3966 has `;ext=12` for it, but Android sends the letters
 * as tones (396 12) and iOS asks; a comma is a pause to both.
 */
export function telHref({ tel, extension }: Phone): string {
  return extension === undefined ? `tel:${tel}` : `tel:${tel},${extension}`;
}
