const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

const LETTERS = pairs(
  "аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ь юiu яia ’ '",
);
const INITIAL = pairs('єye їyi йy юyu яya');

/** Ukrainian to Latin as Resolution 55 of the Cabinet of Ministers (2010) says: «Згурівка» is Zghurivka. */
export function transliterate(text: string): string {
  return text
    .replace(/зг/g, 'zgh')
    .replace(/Зг/g, 'Zgh')
    .replace(/[\p{L}’']+/gu, word);
}

function word(text: string): string {
  return Array.from(text)
    .map((letter, i) => {
      const lower = letter.toLowerCase();
      const latin = (i === 0 ? INITIAL.get(lower) : undefined) ?? LETTERS.get(lower) ?? letter;
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
