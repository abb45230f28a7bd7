import { type PlainWord, soundOf } from './plain-words.ts';

/**
 * Endings of Ukrainian and Russian nouns, adjectives and verbs, as they sound. A stem matches with one of them or
 * with none: «побо~» is «побої» and «побоям», never «побори».
 */
const ENDINGS = (
  'а я о е и у ю ою ею ей ої ей ом ем ам ям ами ями ах ях ов ев ів їв ові еві єві ия ие ию ием иями ' +
  'ий ого его ому ему им ім их іх ими іми ая яя ую юю ое ее ые ой ый ' +
  'ти ть т в ла ло ли л ити ить ил ила или ив ило ет єт ут ют ат ят ит їть еш єш иш емо ємо имо им ем ете ите ' +
  'ати ать ал ала али ав ало яти ять ял яла яли яв ає ает ають ают аю аєш аеш ае ує уют ують уют ую уют ' +
  'ні на ний ную них ним ної на ное'
)
  .split(' ')
  .map(soundOf);
const ENDING = `(?:${[...new Set(ENDINGS)].sort((a, b) => b.length - a.length).join('|')})?`;

/** One word of a rule. */
export type WordTest = (word: PlainWord) => boolean;

/**
 * Reads `слово|стем~|стем~~|english`: a word as it stands, a stem with its forms, a stem with its forms and one slip,
 * an English word. `стем~ся` wants the reflexive ending.
 */
export function wordTest(pattern: string): WordTest {
  const parts = pattern.split('|').filter((part) => part !== '');
  const latin = new Set(parts.filter((part) => /^[a-z]+$/.test(part)));
  const sources = parts.filter((part) => !latin.has(part)).map(sourceOf);
  const sound = sources.length === 0 ? null : new RegExp(`^(?:${sources.join('|')})$`);
  return (word) => latin.has(word.latin) || (word.sound !== '' && sound?.test(word.sound) === true);
}

function sourceOf(part: string): string {
  const [stem = '', forms = '', reflexive = ''] = part.split(/(~+)/);
  const own = soundOf(stem);
  if (forms === '') return own;
  const stems = forms === '~~' ? withSlips(own) : own;
  return `(?:${stems})${ENDING}${reflexive === '' ? '' : '(?:ся|с|ця|ца)'}`;
}

/** The stem itself, and with a letter left out, put in, mistaken or swapped; its first letter stands. */
function withSlips(stem: string): string {
  const ways = [stem];
  for (let i = 1; i < stem.length; i++) {
    const [before, after] = [stem.slice(0, i), stem.slice(i + 1)];
    ways.push(before + after, `${before}.${after}`, `${before}.${stem.slice(i)}`);
    if (i + 1 < stem.length) ways.push(`${before}${stem[i + 1] ?? ''}${stem[i] ?? ''}${stem.slice(i + 2)}`);
  }
  return ways.join('|');
}
