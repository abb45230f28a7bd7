import { lettersOf, REMOVE, SUBSTITUTE, TRANSPOSE } from './edit-costs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the vocabulary that a typed word may mean. Costs are in hundredths of a letter. */
export interface WordMatch {
  readonly word: number;
  /** Slips between the typed word and the whole word; above the budget when only its beginning matches. */
  readonly whole: number;
  /** Slips between the typed word and the best beginning of the word. */
  readonly prefix: number;
  /** Letters of the word after that beginning. */
  readonly tail: number;
}

const WIDTH = 64;
const DEPTH = 64;
const SIZE = 33;

/** A wrong first letter weighs more: people seldom get that one wrong, and two words that differ there are two words. */
const FIRST_LETTER = 30;
const GRAVE = 50;

/** Past any budget, and small enough to add to. */
const FAR = 1e6;

/**
 * All words within `budget` of `typed`, or that begin so. Weighted edit distance with swaps (optimal string alignment)
 * computed row by row along the alphabetical list: words with a common beginning share its rows, and a beginning that
 * is past the budget skips all words that share it. Equal to a full comparison with every word (tested).
 */
export function scanVocabulary(vocabulary: Vocabulary, typed: string, budget: number): WordMatch[] {
  const scan = new Scan(lettersOf(typed.slice(0, WIDTH - 1)), budget);
  const { words, letters, starts, shared } = vocabulary;
  const found: WordMatch[] = [];
  let rows = 0; // rows[0…rows] hold the current word's beginning
  let dead = DEPTH; // no word that shares this many letters with the last one can match
  for (let word = 0; word < words.length; word++) {
    const common = shared[word] ?? 0;
    if (common >= dead) continue;
    dead = DEPTH;
    rows = Math.min(rows, common);
    const start = starts[word] ?? 0;
    const length = Math.min((starts[word + 1] ?? 0) - start, DEPTH - 1);
    while (rows < length && scan.alive(rows)) scan.extend(++rows, letters[start + rows - 1] ?? 0);
    if (scan.matched(rows)) found.push(scan.match(word, rows, length));
    else if (!scan.alive(rows)) dead = rows;
  }
  return found;
}

class Scan {
  private readonly costs = new Int32Array(WIDTH * DEPTH);
  private readonly low = new Int32Array(DEPTH);
  private readonly high = new Int32Array(DEPTH);
  private readonly least = new Int32Array(DEPTH);
  private readonly best = new Int32Array(DEPTH);
  private readonly bestAt = new Int32Array(DEPTH);
  private readonly word = new Uint8Array(DEPTH);

  private readonly removals: Int32Array;

  constructor(
    private readonly typed: Uint8Array,
    private readonly budget: number,
  ) {
    this.removals = removalsOf(typed);
    this.removals.forEach((cost, j) => {
      this.costs[j] = (this.costs[j - 1] ?? 0) + cost;
    });
    this.best[0] = this.costs[typed.length] ?? 0;
    this.close(0, 0);
  }

  /** Whether the next row can still hold a cost within the budget; a swap reaches back two rows. */
  alive(row: number): boolean {
    if ((this.least[row] ?? 0) <= this.budget) return true;
    return row > 0 && (this.least[row - 1] ?? 0) + TRANSPOSE <= this.budget;
  }

  matched(row: number): boolean {
    return (this.best[row] ?? 0) <= this.budget;
  }

  match(word: number, row: number, length: number): WordMatch {
    const whole = row === length ? (this.costs[row * WIDTH + this.typed.length] ?? 0) : this.budget + 1;
    return { word, whole, prefix: this.best[row] ?? 0, tail: length - (this.bestAt[row] ?? 0) };
  }

  /**
   * Fills the row of the word's `row`-th letter from the rows above it. Only columns that can be within the budget:
   * from the first such of the rows above to one past the last (two past, where a swap ends), and on while it lasts.
   */
  extend(row: number, letter: number): void {
    const { typed, costs, word, removals, budget } = this;
    const before = row > 1 ? (word[row - 2] ?? 0) : 0;
    const removal = (REMOVE[letter * SIZE + before] ?? 0) + (row === 1 ? FIRST_LETTER : 0);
    const at = row * WIDTH;
    const above = at - WIDTH;
    word[row - 1] = letter;
    const from = this.from(row);
    const to = this.to(row);
    costs.fill(FAR, at, at + typed.length + 1);
    let left = from === 0 ? (costs[above] ?? 0) + removal : FAR;
    if (from === 0) costs[at] = left;
    let least = left;
    for (let j = Math.max(from, 1); j <= typed.length; j++) {
      if (j > to && left > budget) break;
      const own = typed[j - 1] ?? 0;
      let cost = (costs[above + j - 1] ?? 0) + (SUBSTITUTE[letter * SIZE + own] ?? 0);
      const removed = (costs[above + j] ?? 0) + removal;
      const added = left + (removals[j] ?? 0);
      if (row === 1 && j === 1) cost += cost >= GRAVE ? FIRST_LETTER : 0;
      if (removed < cost) cost = removed;
      if (added < cost) cost = added;
      if (row > 1 && own === before && own !== letter && j > 1 && typed[j - 2] === letter) {
        const swapped = (costs[above - WIDTH + j - 2] ?? 0) + TRANSPOSE;
        if (swapped < cost) cost = swapped;
      }
      costs[at + j] = left = cost;
      if (cost < least) least = cost;
    }
    this.close(row, least);
  }

  private from(row: number): number {
    const swap = row > 1 ? (this.low[row - 2] ?? 0) + 2 : FAR;
    return Math.min(this.low[row - 1] ?? 0, swap);
  }

  private to(row: number): number {
    const swap = row > 1 ? (this.high[row - 2] ?? 0) + 2 : 0;
    return Math.max((this.high[row - 1] ?? 0) + 1, swap);
  }

  /** Notes the columns within the budget and the best cost so far of all that was typed. */
  private close(row: number, least: number): void {
    const { typed, costs, budget } = this;
    const at = row * WIDTH;
    let low = 0;
    let high = typed.length;
    while (low <= high && (costs[at + low] ?? 0) > budget) low++;
    while (high >= low && (costs[at + high] ?? 0) > budget) high--;
    this.low[row] = low > high ? FAR : low;
    this.high[row] = low > high ? -FAR : high;
    this.least[row] = least;
    if (row === 0) return;
    const whole = costs[at + typed.length] ?? FAR;
    const better = whole < (this.best[row - 1] ?? 0);
    this.best[row] = better ? whole : (this.best[row - 1] ?? 0);
    this.bestAt[row] = better ? row : (this.bestAt[row - 1] ?? 0);
  }
}

/** Cost of each typed letter as one too many. */
function removalsOf(typed: Uint8Array): Int32Array {
  const costs = new Int32Array(typed.length + 1);
  typed.forEach((letter, j) => {
    costs[j + 1] = (REMOVE[letter * SIZE + (typed[j - 1] ?? 0)] ?? 0) + (j === 0 ? FIRST_LETTER : 0);
  });
  return costs;
}
