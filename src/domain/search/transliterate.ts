/**
 * Latin to Cyrillic, longest first. Reads the official table (Cabinet of Ministers, resolution 55 of 2010: Nizhyn,
 * Zhytomyr) and what people also write (Nezhin, Lvov, Ya-, -iy, Polish cz and sz).
 */
const DIGRAPHS: readonly (readonly [latin: RegExp, cyrillic: string])[] = [
  [/shch|szcz/g, 'щ'],
  [/zgh/g, 'зг'],
  [/kh/g, 'х'],
  [/zh/g, 'ж'],
  [/ch|cz/g, 'ч'],
  [/sh|sz/g, 'ш'],
  [/ts|tz/g, 'ц'],
  [/ph/g, 'ф'],
  [/ck/g, 'к'],
  [/(?:iy|yi|yy|ii)$/g, 'ий'],
  [/[iy](?=[iy][aeou])/g, 'і'],
  [/yi/g, 'ї'],
  [/[yij]a/g, 'я'],
  [/[yij]u/g, 'ю'],
  [/[yj]e/g, 'є'],
  [/[yj]o/g, 'йо'],
];

/** Letter by letter; x is two. */
const LETTERS = new Map(
  Array.from('abcdefghijklmnopqrstuvwyz', (latin, i) => [latin, 'абцдефггійклмнопкрстуввиз'.charAt(i)]),
);

/** A lower-case Latin word in Ukrainian letters: `nizhyn` is «ніжин», `nezhin` is «нежін». */
export function cyrillicFromLatin(word: string): string {
  let text = word;
  for (const [latin, cyrillic] of DIGRAPHS) text = text.replace(latin, cyrillic);
  return text.replace(/[a-z]/g, (letter) => LETTERS.get(letter) ?? 'кс');
}

/** The official table read back (resolution 55): ї inside a word is `i`, «ий» and «їй» end in `yi` and `ii`. */
const OFFICIAL: readonly (readonly [latin: RegExp, cyrillic: string])[] = [
  [/^ye/g, 'є'],
  [/^yi/g, 'ї'],
  [/^yu/g, 'ю'],
  [/^ya/g, 'я'],
  [/^y/g, 'й'],
  [/iia/g, 'ія'],
  [/iie/g, 'іє'],
  [/yi$/g, 'ий'],
  [/ii$/g, 'ій'],
  [/yi/g, 'иї'],
  [/([aoeu])i(?=[aoeu])/g, '$1й'],
  [/([aoeu])i/g, '$1ї'],
  [/ia/g, 'я'],
  [/iu/g, 'ю'],
  [/ie/g, 'є'],
];
/** «Маріуполь» is Mariupol: two letters that the tables above read as one. */
const APART: readonly (readonly [latin: RegExp, cyrillic: string])[] = [
  [/ia/g, 'іа'],
  [/iu/g, 'іу'],
  [/ie/g, 'іє'],
];

/** What a text in Latin letters may be in Ukrainian ones, the loosest reading first, each once. */
export function latinReadings(text: string): string[] {
  const read = (table: typeof OFFICIAL) =>
    text.toLowerCase().replace(/[a-z]+/g, (word) => {
      const begun = table.reduce((rest, [latin, cyrillic]) => rest.replace(latin, cyrillic), word);
      return begun.replace(/[a-z]+/g, cyrillicFromLatin);
    });
  return [...new Set([read([]), read(OFFICIAL), read(APART)])];
}

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбю';

/** What a query is on the Ukrainian keyboard when it was typed with the English one on: `Ys;by` is «Ніжин». */
export function fromEnglishLayout(text: string): string {
  return text.toLowerCase().replace(/[a-z[\];',.]/g, (key) => UKRAINIAN[QWERTY.indexOf(key)] ?? key);
}
