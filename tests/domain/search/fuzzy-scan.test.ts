import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, REMOVE, SUBSTITUTE, TRANSPOSE } from '../../../src/domain/search/edit-costs.ts';
import { scanVocabulary } from '../../../src/domain/search/fuzzy-scan.ts';
import { buildVocabulary } from '../../../src/domain/search/vocabulary.ts';

const FIRST_LETTER = 30;
const GRAVE = 50;

function remove(letters: readonly number[], i: number): number {
  return (REMOVE[(letters[i] ?? 0) * 33 + (letters[i - 1] ?? 0)] ?? 0) + (i === 0 ? FIRST_LETTER : 0);
}

/** The whole table of weighted edit distances between the beginnings of two words, without any short cut. */
function fullTable(word: string, typed: string): number[][] {
  const a = [...lettersOf(word)];
  const b = [...lettersOf(typed)];
  const replace = (i: number, j: number) => {
    const cost = SUBSTITUTE[(a[i] ?? 0) * 33 + (b[j] ?? 0)] ?? 0;
    return cost + (i === 0 && j === 0 && cost >= GRAVE ? FIRST_LETTER : 0);
  };
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(Infinity));
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const ways = [i === 0 && j === 0 ? 0 : Infinity];
      if (i > 0) ways.push(at(i - 1, j) + remove(a, i - 1));
      if (j > 0) ways.push(at(i, j - 1) + remove(b, j - 1));
      if (i > 0 && j > 0) ways.push(at(i - 1, j - 1) + replace(i - 1, j - 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2];
      if (i > 1 && j > 1 && swapped) ways.push(at(i - 2, j - 2) + TRANSPOSE);
      (table[i] as number[])[j] = Math.min(...ways);
    }
  }
  return table;
}

const letter = fc.constantFrom(...'аиіїйоеєньгкжш'.split(''));
const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });

function swapAt(text: string, i: number): string {
  return (
    text.slice(0, i) +
    text
      .slice(i, i + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(i + 2)
  );
}

describe('scanVocabulary', () => {
  it('finds what a full comparison with every word finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
        fc.oneof(word, fc.nat({ max: 7 })),
        fc.integer({ min: 0, max: 220 }),
        (words, slip, budget) => {
          const typed = typeof slip === 'string' ? slip : swapAt(words[0] ?? '', slip);
          const vocabulary = buildVocabulary(words);
          const found = new Map(
            scanVocabulary(vocabulary, typed, budget).map((match) => [match.word, match]),
          );
          vocabulary.words.forEach((text, i) => {
            const costs = fullTable(text, typed).map((row) => row[typed.length] ?? Infinity);
            const prefix = Math.min(...costs);
            const whole = costs.at(-1) ?? Infinity;
            const match = found.get(i);
            expect(match !== undefined).toBe(prefix <= budget);
            if (match) expect(match.prefix).toBe(prefix);
            if (match) expect(Math.min(match.whole, budget + 1)).toBe(Math.min(whole, budget + 1));
            if (match) expect(match.tail).toBe(text.length - costs.indexOf(prefix));
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ніжин', 'нижин', 10],
    ['ніжин', 'нежин', 30],
    ['бахмач', 'бахамч', TRANSPOSE],
    ['луцьк', 'луцк', 10],
    ['ізюм', 'ізюмм', 15],
    ['львів', 'львов', 30],
    ['шкло', 'кшло', TRANSPOSE],
    ['ніжин', 'ніжин', 0],
  ])('charges %s typed %s %d hundredths of a letter', (name, typed, cost) => {
    expect(scanVocabulary(buildVocabulary([name]), typed, 100)[0]?.whole).toBe(cost);
  });

  it('knows how much of a word is still to come', () => {
    const [match] = scanVocabulary(buildVocabulary(['чернігівка']), 'черн', 50);
    expect(match).toMatchObject({ prefix: 0, tail: 6 });
    expect(match?.whole).toBeGreaterThan(50);
  });
});
