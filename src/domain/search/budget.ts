/** Slips allowed in a typed word, in hundredths of a letter: none in a letter or two, more in a long word. */
export function lengthBudget(word: string): number {
  if (word.length <= 2) return 30;
  if (word.length === 3) return 60;
  if (word.length === 4) return 100;
  if (word.length <= 6) return 135;
  return word.length <= 9 ? 180 : 220;
}
