const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  '’': '',
  "'": '',
};
const INITIAL: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

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
      const latin = (i === 0 ? INITIAL[lower] : undefined) ?? LETTERS[lower] ?? letter;
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
