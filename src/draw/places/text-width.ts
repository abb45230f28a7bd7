/** Widths in ems of Geologica's semibold letters, by kind; a little more than measured, so that names keep clear. */
const KINDS: readonly [letters: RegExp, ems: number][] = [
  [/[\u0300-\u036f]/, 0],
  [/[\s.,:;!|'’ʼіїijlІЇIf()[\]]/, 0.34],
  [/[rtгтсзєces«»"„“\-–/]/, 0.55],
  [/[мшщжюфыwmШЩЖЮФМWM@%—]/, 0.92],
  [/[А-ЯЄҐA-Z]/, 0.74],
];
const OTHER = 0.64;

/** Width of a line in the units of `size`, estimated: there is no font here to ask. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += KINDS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return ems * size;
}

/** Cuts a word that is wider than the column. */
function cut(word: string, size: number, width: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + letter, size) > width) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** Breaks a text into lines no wider than a column, at spaces (no-break ones hold). */
export function wrap(text: string, size: number, width: number): string[] {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const part of words.flatMap((word) => cut(word, size, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} ${part}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
