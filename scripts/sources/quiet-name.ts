/** Words in -ськ- that are no place’s: they stay in small letters. */
const GENERIC = /^(мі|сіль|грома|бать|мор|госпо|людсь|українс|всеукраїнс|християнс|студен|дитинс|учительс)/;
const OF_A_PLACE = /(ськ|цьк|зьк)(а|ий|ої|ого|ому|ій|у|е|ою|им|их)$/;
const NUMERAL = /^[IVXІХ]+(-[IVXІХ]+)*$/;
const WORD = /\p{L}[\p{L}’]*(?:-\p{L}[\p{L}’]*)*/gu;

const capital = (word: string): string => word.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * A name that a register writes in capitals, in small letters. Capital stay: the first letter of the name and of what
 * stands in quotes, adjectives of places, whom it is named after, initials, numerals and abbreviations.
 */
export function quietName(name: string): string {
  const shouts = (name.match(/\p{Lu}{4,}/gu) ?? []).length > 2;
  // After «ім.», «м.», «с.» stand names; an adjective of a place or a quote ends them.
  let named = false;
  const quiet = !shouts
    ? name
    : name.replace(WORD, (word: string, at: number) => {
        const [before, after] = [name.slice(0, at), name.slice(at + word.length)];
        if (/[«»,(]\s*$/.test(before)) named = false;
        if (word !== word.toUpperCase()) return word;
        const small = word.toLowerCase();
        if (/^(ім|імені)$/.test(small) || (/^[мс]$/.test(small) && after.startsWith('.') && !named)) {
          named = true;
          return small;
        }
        if (word.length === 1 && after.startsWith('.')) return word;
        if (word === 'І' ? /^\s*(-|СТУП|РІВ)/.test(after) : NUMERAL.test(word)) return word;
        if (word.length > 1 && !/[аеєиіїоуюя]/.test(small)) return word;
        const place = OF_A_PLACE.test(small) && !GENERIC.test(small);
        if (place) named = false;
        if (place || named) return capital(small);
        return before.endsWith('«') ? small.replace(/^./u, (letter) => letter.toUpperCase()) : small;
      });
  return quiet.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
