import { cyrillicFromLatin } from './transliterate.ts';

/** Letters that fold to another one; everything else of the Ukrainian alphabet stays. */
const SAME: Readonly<Record<string, string>> = { ґ: 'г', ы: 'и', э: 'е', ё: 'е', ъ: '', ў: 'у' };

/** Latin letters that look like Cyrillic ones: «Нiжин» typed with a Latin i. */
const LATIN = 'abcehikmoptxy';
const LOOKALIKE = 'авсенікмортху';

/** One word with nothing to fold, as most names are; not -ье. */
const PLAIN = /^[абвгдеєжзиіїйклмнопрстуфхцчшщьюя]*[абвгдєжзиіїйклмнопрстуфхцчшщьюя]$/;
const APOSTROPHES = /[’'ʼ`´‘′ʹˈ"]/g;
const NOT_LETTERS = /[^a-zабвгдеєжзиіїйклмнопрстуфхцчшщьюяґыэёъў]+/g;

/**
 * The words of a name or a query in one alphabet: 32 lower-case Ukrainian letters (no ґ, no apostrophe). Russian
 * letters and Latin transliteration become their nearest Ukrainian letters; a hyphen divides like a space.
 * Two spellings of one name come out equal or a few cheap letters apart (`edit-costs.ts`).
 */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const plain = withoutAccents(lower).replace(APOSTROPHES, '').replace(NOT_LETTERS, ' ').trim();
  return plain === '' ? [] : plain.split(' ').map(foldWord).filter(isNotEmpty);
}

/** The words joined by spaces: equal for names that differ in case, apostrophes, ґ and hyphens only. */
export function fold(text: string): string {
  return foldWords(text).join(' ');
}

/** Stress marks and Latin diacritics go; й and ї keep theirs: they are letters of their own. */
export function withoutAccents(text: string): string {
  if (/^[ -~а-яєіїґ’]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?:(и)\u0306|(і)\u0308)|[\u0300-\u036f]/g, (_, i?: string, yi?: string) =>
      i ? 'й' : yi ? 'ї' : '',
    );
}

function foldWord(word: string): string {
  if (/[a-z]/.test(word)) {
    if (!/[а-яєіїґў]/.test(word)) return cyrillicFromLatin(word);
    return foldWord(word.replace(/[a-z]/g, (letter) => LOOKALIKE[LATIN.indexOf(letter)] ?? ''));
  }
  // Russian -ье is Ukrainian -я: «Запорожье», «Полесье».
  return word.replace(/ье$/, 'я').replace(/[ґыэёъў]/g, (letter) => SAME[letter] ?? letter);
}

function isNotEmpty(word: string): boolean {
  return word !== '';
}
