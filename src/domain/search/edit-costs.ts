/**
 * What a slip costs, in hundredths of a letter. The cheap ones are the slips that people make in Ukrainian place
 * names: і/и/ї/й, е/є, a soft sign, a double letter, the vowels by which a Russian or old Latin spelling differs
 * («Нежин», «Харьков», Nezhin), and consonants that sound alike.
 */
const ALPHABET = 'абвгдеєжзиіїйклмнопрстуфхцчшщьюя';

/** One slip that has no excuse. */
const LETTER = 100;
export const TRANSPOSE = 60;
const DOUBLED = 15;

/** Groups of letters that stand for one another, with the cost of doing so; the first group that fits counts. */
const ALIKE: readonly (readonly [letters: string, cost: number])[] = [
  ['иіїй', 10],
  ['еє', 10],
  ['йь', 30],
  ['ая', 20],
  ['ую', 20],
  ['оиі', 30],
  ['еєиії', 30],
  ['шщ', 30],
  ['оа', 35],
  ['ое', 40],
  ['яеє', 40],
  ['гх', 40],
  ['зс', 40],
  ['гк', 50],
  ['бп', 50],
  ['дт', 50],
  ['жш', 50],
  ['чшщ', 50],
  ['цс', 50],
  ['цч', 50],
  ['вуф', 50],
  ['жз', 60],
  ['цт', 60],
  ['фх', 60],
  ['аоуеєиіїюя', 60],
  ['мн', 70],
];

const REMOVAL: Readonly<Record<string, number>> = { ь: 10, й: 40 };
const VOWELS = 'аоуеєиіїюя';
const VOWEL_REMOVAL = 75;
const CONSONANT_REMOVAL = 90;

/** Number of a letter by its UTF-16 code: 1…32; 0 for anything else. */
const NUMBERS = new Uint8Array(0x500);
for (let i = 0; i < ALPHABET.length; i++) NUMBERS[ALPHABET.charCodeAt(i)] = i + 1;

/** A word as letter numbers. */
export function lettersOf(word: string): Uint8Array {
  const letters = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) letters[i] = NUMBERS[word.charCodeAt(i)] ?? 0;
  return letters;
}

const SIZE = ALPHABET.length + 1;

/** `SUBSTITUTE[a * 33 + b]`: cost of typing letter b for letter a. */
export const SUBSTITUTE = buildSubstitutes();

/** `REMOVE[a * 33 + before]`: cost of a letter too many or too few after `before` (0 at a word's start). */
export const REMOVE = buildRemovals();

function buildSubstitutes(): Uint8Array {
  const costs = new Uint8Array(SIZE * SIZE).fill(LETTER);
  for (const [letters, cost] of ALIKE.toReversed()) {
    for (const a of lettersOf(letters)) for (const b of lettersOf(letters)) costs[a * SIZE + b] = cost;
  }
  for (let a = 0; a < SIZE; a++) costs[a * SIZE + a] = 0;
  return costs;
}

function buildRemovals(): Uint8Array {
  const costs = new Uint8Array(SIZE * SIZE);
  for (const char of ALPHABET) {
    const letter = ALPHABET.indexOf(char) + 1;
    const cost = REMOVAL[char] ?? (VOWELS.includes(char) ? VOWEL_REMOVAL : CONSONANT_REMOVAL);
    costs.fill(cost, letter * SIZE, letter * SIZE + SIZE);
    costs[letter * SIZE + letter] = DOUBLED;
  }
  return costs;
}
