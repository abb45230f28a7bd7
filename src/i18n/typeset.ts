import type { Language } from '../domain/text.ts';
import { languageOf } from './languages.ts';

const NBSP = '\u00a0';
/** «с. Мала Кошелівка», «вул. Миру»: an abbreviation stands with its name. */
const ABBREVIATION = /(^|[\s(«„,])((?:с|м|смт|сел|вул|просп|пров|бул|пл|обл|р|ст|буд|кв)\.?) (?=\p{Lu}|\d)/gu;
const SHORT: readonly RegExp[] = [
  /$^/,
  /(^|[\s(«„“])(\p{L}) (?=\S)/gu,
  /(^|[\s(«„“])(?!(?:ж|б|же|би)\s)(\p{L}{1,2}) (?=\S)/gu,
];
/** Particles stand with the word before them. */
const PARTICLE = / (ж|б|же|би)(?![\p{L}’])/gu;

/** «14:00–06:00», «з-поза»: a range stays in one line, and a short word with what its hyphen leads to. */
const TIED = /(?<=\d–)(?=\d)|(?<=\s[а-яі]{1,2}-)(?=\p{L})/gu;

/**
 * Words as they are set: what must not part stands with a no-break space (short words as the language counts them, a dash,
 * a number and what it counts, «(5)» and what is counted, an abbreviated kind of place), a range is not broken, and «о» before eleven is «об».
 */
export function typeset(words: string, lang: Language): string {
  const text = words.replace(TIED, '\u2060');
  if (!text.includes(' ')) return text;
  const short = SHORT[languageOf(lang).shortWord] ?? /$^/;
  // Twice: of two short words in a row the second begins where the first has ended.
  const tied = text
    .replaceAll(' — ', `${NBSP}— `)
    .replace(/(\d) (?=\p{L})| (?=\(\d)/gu, `$1${NBSP}`)
    .replace(short, `$1$2${NBSP}`)
    .replace(short, `$1$2${NBSP}`);
  if (lang !== 'uk') return tied;
  return tied
    .replace(PARTICLE, `${NBSP}$1`)
    .replace(ABBREVIATION, `$1$2${NBSP}`)
    .replace(/(^|\s)о\u00a011:/gu, `$1об${NBSP}11:`);
}
