import { withoutAccents } from './fold.ts';
import { cyrillicFromLatin } from './transliterate.ts';

/** A word of a query: how it sounds, roughly, and, where it was typed in Latin letters, those. */
export interface PlainWord {
  /** Empty for English words that would sound like Ukrainian ones. */
  readonly sound: string;
  readonly latin: string;
}

const APOSTROPHES = /[’'ʼ`´‘′ʹˈ"*]/g;
const NOT_LETTERS = /[^a-zа-яіїєґёўъыэ]+/;
/** Russian «to be», «white» and «pain»: with one letter for ы, і and и they would be Ukrainian «to beat». */
const NOT_TO_BEAT = /^(?:бы(?:л[аои]?|ть)?|біл(?:ий|а|е|і|ь|у|ою|ого|ої)|біт)$/;
/** English words, and Russian «to be» in Latin letters, that sound like forms of «бити». */
const SOUND_ALIKE = new Set('be bit bet by bite byl byla bylo byly byli byt bil bila bili bilo'.split(' '));

/** The words of a query as they sound, in one alphabet: і/ї/й/и, е/є/э/ё, х/г, ь/ъ and double letters do not differ. */
export function plainWords(text: string): PlainWord[] {
  return withoutAccents(text.toLowerCase().normalize('NFC'))
    .replace(APOSTROPHES, '')
    .split(NOT_LETTERS)
    .filter((word) => word !== '' && !NOT_TO_BEAT.test(word))
    .map((word) => {
      if (!/^[a-z]+$/.test(word)) return { sound: soundOf(word), latin: '' };
      return { sound: SOUND_ALIKE.has(word) ? '' : soundOf(cyrillicFromLatin(word)), latin: word };
    });
}

/** Letters that sound, or are typed, alike become one; Latin letters that look like Cyrillic ones, too. */
export function soundOf(word: string): string {
  return word
    .replace(/[abcehikmoptxy]/g, (letter) => 'авсенікмортху'['abcehikmoptxy'.indexOf(letter)] ?? '')
    .replace(/[ьъ]/g, '')
    .replace(/[іїйы]/g, 'и')
    .replace(/[єэё]/g, 'е')
    .replace(/[ґх]/g, 'г')
    .replace(/ў/g, 'у')
    .replace(/(.)\1+/g, '$1');
}
