/** Letters of the two alphabets that look the same, pair by pair. */
const LATIN = 'aceiopxyABCEHIKMOPTXsj';
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХѕј';

const toCyrillic = new Map(Array.from(LATIN, (letter, i) => [letter, CYRILLIC[i] ?? letter]));
const toLatin = new Map(Array.from(CYRILLIC, (letter, i) => [letter, LATIN[i] ?? letter]));

/** The Cyrillic letter that looks like this Latin one; the letter itself where none does. */
export const cyrillicLike = (letter: string): string => toCyrillic.get(letter) ?? letter;

/** The Latin letter that looks like this Cyrillic one; null where none does. */
export const latinLike = (letter: string): string | null => toLatin.get(letter) ?? null;

/** Words with Cyrillic letters without the Latin ones that look like them: «Барcька». Other words stay. */
export const inCyrillic = (text: string): string =>
  text.replace(/\p{L}*[\u0400-\u04FF]\p{L}*/gu, (word) => word.replace(/[a-z]/gi, cyrillicLike));
