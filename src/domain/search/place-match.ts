import { lengthBudget } from './budget.ts';
import { scanVocabulary, type WordMatch } from './fuzzy-scan.ts';
import { contextCost, NOT_A_CONTEXT, readContext, type ContextCosts } from './place-contexts.ts';
import { JOINED, type PlaceIndex } from './place-index.ts';
import type { Quality } from './place-pack.ts';

/** Called with each name that fits and what its slips cost, in hundredths of a letter. */
export type Visit = (name: number, cost: number, quality: Quality) => void;

/**
 * What one typed word may mean. `fits` holds for each name the best word of it, as one number so that the smaller is
 * the better: cost × 128 + whole (0 yes, 1 no: only begun) × 64 + clean (0 no slip, 1 slips) × 8 + position; NONE = no.
 */
export interface Reading {
  readonly fits: Uint32Array;
  readonly names: readonly number[];
  readonly contexts: ContextCosts | null;
}

const NONE = 0xffffffff;
const PREFIX = 20;
const PREFIX_LETTER = 2;
const SKIPPED_WORD = 45;
const MISSING_WORD = 150;

/** Reads typed words, each once: one query is matched in several ways. */
export class Reader {
  private readonly known = new Map<string, Reading>();

  constructor(readonly index: PlaceIndex) {}

  /** A word that must fit, with slips forgiven; with `context` also as a unit around places. */
  required(word: string, context: boolean): Reading {
    return this.once(`${word} ${context}`, () => {
      const contexts = context ? readContext(this.index.contexts, word) : null;
      return { ...this.once(word, () => readWord(this.index, word, lengthBudget(word))), contexts };
    });
  }

  /** A word that helps where it is exactly there. */
  optional(word: string): Reading {
    return this.once(`${word}?`, () => readWord(this.index, word, 0));
  }

  private once(key: string, read: () => Reading): Reading {
    const reading = this.known.get(key) ?? read();
    this.known.set(key, reading);
    return reading;
  }
}

/**
 * Visits the names that fit: each required word is a word of the name or names a unit around the place, and at least
 * one is of the name; words come in any order. `missing`: how many required words may fit nothing.
 */
export function matchPlaces(
  reader: Reader,
  words: readonly string[],
  optional: readonly string[],
  missing: number,
  visit: Visit,
): void {
  const required = words.map((word) => reader.required(word, words.length > 1));
  const helping = optional.map((word) => reader.optional(word));
  const seen = new Uint8Array(reader.index.names.length);
  for (const { names } of required) {
    for (const name of names) {
      if (seen[name] === 1) continue;
      seen[name] = 1;
      matchName(reader.index, name, required, helping, missing, visit);
    }
  }
}

function readWord(index: PlaceIndex, word: string, budget: number): Reading {
  const fits = new Uint32Array(index.names.length).fill(NONE);
  const names: number[] = [];
  for (const match of scanVocabulary(index.vocabulary, word, budget)) {
    const fit = fitOf(match, budget);
    const end = index.postingStarts[match.word + 1] ?? 0;
    for (let i = index.postingStarts[match.word] ?? 0; i < end; i++) {
      const posting = index.postings[i] ?? 0;
      const name = posting >> 3;
      const known = fits[name] ?? NONE;
      if (known === NONE) names.push(name);
      if (fit + (posting & 7) < known) fits[name] = fit + (posting & 7);
    }
  }
  return { fits, names, contexts: null };
}

function fitOf({ whole, prefix, tail }: WordMatch, budget: number): number {
  const begun = prefix + PREFIX + PREFIX_LETTER * tail;
  if (whole <= budget && whole <= begun) return whole * 128 + (whole === 0 ? 0 : 8);
  return begun * 128 + 64 + (prefix === 0 ? 0 : 8);
}

function matchName(
  index: PlaceIndex,
  name: number,
  required: readonly Reading[],
  helping: readonly Reading[],
  missing: number,
  visit: Visit,
): void {
  let cost = 0;
  let used = 0; // bit i: word i of the name is taken
  let flags = 0; // 64 some word is only begun, 8 some word has slips
  let left = missing;
  for (const { fits, contexts } of required) {
    const fit = freeFit(fits[name] ?? NONE, used);
    const around = contexts ? contextCost(index.contexts, contexts, name) : NOT_A_CONTEXT;
    // The first word that can be of the name is: «Первомайськ» is a former name inside Первомайська hromada.
    if (fit !== NONE && (used === 0 || fit >> 7 <= around)) {
      cost += fit >> 7;
      used |= 1 << (fit & 7);
      flags |= fit & 72;
    } else if (around !== NOT_A_CONTEXT) cost += around;
    else if (left-- > 0) cost += MISSING_WORD;
    else return;
  }
  if (used === 0) return;
  for (const { fits } of helping) {
    const fit = freeFit(fits[name] ?? NONE, used);
    if (fit !== NONE && (fit & 64) === 0) used |= 1 << (fit & 7);
  }
  const rest = restCost(index.names[name]?.words ?? [], used);
  const begins = rest === 0 || (used & 1) === 1;
  visit(name, cost + rest, qualityOf({ flags, rest, missed: missing > left, begins }));
}

/** A word of a name answers one typed word only. */
function freeFit(fit: number, used: number): number {
  return fit === NONE || (used & ((1 << (fit & 7)) | (1 << JOINED))) !== 0 ? NONE : fit;
}

interface Fit {
  readonly flags: number;
  readonly rest: number;
  readonly missed: boolean;
  /** The name's first word was typed. */
  readonly begins: boolean;
}

function qualityOf({ flags, rest, missed, begins }: Fit): Quality {
  const whole = (flags & 64) === 0 && rest === 0;
  if (missed) return 'loose';
  if ((flags & 8) !== 0) return whole ? 'fuzzy' : 'loose';
  if (whole) return 'exact';
  return begins ? 'prefix' : 'part';
}

/** Words of the name that nobody typed: those after the last typed one may still come. */
function restCost(words: readonly string[], used: number): number {
  if ((used & (1 << JOINED)) !== 0 || words.length === 1) return 0;
  let cost = 0;
  for (let i = 0; i < words.length; i++) {
    if ((used & (1 << i)) !== 0) continue;
    cost += used >> i > 0 ? SKIPPED_WORD : PREFIX + PREFIX_LETTER * (words[i]?.length ?? 0);
  }
  return cost;
}
