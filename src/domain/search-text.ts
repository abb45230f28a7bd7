const APOSTROPHES = /['’ʼ`´′‘]/g;
const STRESS = /\u0301/g;
const BREAKS = /[^\p{L}\p{N}]+/gu;

/**
 * Text as search compares it: case, stress marks and apostrophes fall away, г = ґ, і = и, every other sign is one
 * space. «Ґанок, Мар’їна вул.» becomes «ганок марїна вул».
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(STRESS, '')
    .replace(APOSTROPHES, '')
    .replace(/ґ/g, 'г')
    .replace(/і/g, 'и')
    .replace(BREAKS, ' ')
    .trim();
}

/** Words of a folded text; none for an empty one. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}
