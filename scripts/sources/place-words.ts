/** «… виконавчого комітету Пирятинської міської ради» → «пирятинська міська»; «Мостиської ради» → «мостиська». */
export function councilOf(name: string): string | null {
  const found =
    /([\p{L}’'ʼ᾽-]+)ої\s+(?:(міськ|селищн|сільс?ь?к)ої\s+)?(ради(?!\p{L})|територіальн|військов|вца)/u.exec(
      name.toLowerCase(),
    );
  if (found === null) return null;
  const kind = found[2]?.replace(/^сіл.*/, 'сільськ');
  return kind === undefined ? `${found[1]}а` : `${found[1]}а ${kind}а`;
}

/** «ЦНАП м. Чернігова», «у місті Рівному»: the town's name in the case in which it stands. */
export function townOf(name: string): string | null {
  return /(?:^|\s)(?:м\.|міст[оаі])\s*(\p{Lu}[\p{L}’'ʼ᾽-]+)/u.exec(name)?.[1] ?? null;
}

/** Whether a word is a case form of a town's name: Чернігова of Чернігів, Рівному of Рівне. Vowels change, the rest stays. */
export function isFormOf(word: string, town: string): boolean {
  return word.slice(0, 2) === town.slice(0, 2) && bones(word) === bones(town);
}

function bones(text: string): string {
  return text
    .toLowerCase()
    .replace(/(ого|ому)$/, '')
    .replace(/[аеєиіїоуюяйь’'ʼ᾽]/g, '');
}

/** Names of populated places that the address gives («с. Діброва»), then those of the centre's name («у с. Саї»). */
export function placeNames(parts: readonly string[], name: string): string[] {
  const inAddress = parts.map((part) => PLACE.exec(part)?.[1]).filter((found) => found !== undefined);
  const inName = [...name.matchAll(IN_NAME)].map(([, found]) => found as string);
  return [...inAddress, ...inName];
}

const PLACE = /^(?:с\.|м\.|смт\.?|с-ще|селище|село|місто)\s*([\p{Lu}][\p{L}’'ʼ᾽ -]*)$/u;
const IN_NAME =
  /(?:^|[\s(,])(?:[сc]\.|смт\.?|сел\.?|селі|селищі|с-ще)\s*(\p{Lu}[\p{L}’'ʼ᾽-]+(?:\s\p{Lu}[\p{L}’'ʼ᾽-]+)?)/gu;
