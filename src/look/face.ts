import cyrillic from './fonts/geologica-cyrillic.woff2?url';
import latin from './fonts/geologica-latin.woff2?url';
import { LETTERS } from './letters.ts';

/** Geologica's files, for what no stylesheet reaches: the map, pictures that leave the page. */
export const FACE = [
  { url: cyrillic, unicodeRange: LETTERS.cyrillic },
  { url: latin, unicodeRange: LETTERS.latin },
];
