import type { Hromada, Raion } from '../hromada.ts';
import type { Localized } from '../text.ts';
import { lengthBudget } from './budget.ts';
import { foldWords } from './fold.ts';
import { scanVocabulary } from './fuzzy-scan.ts';
import type { PlaceName } from './place-names.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** The units around places, by which people tell equal names apart: «Вертіївка Ніжинський». */
export interface Contexts {
  /** Words of the units' names without adjective endings. */
  readonly vocabulary: Vocabulary;
  /** By word: numbers of the units so called. */
  readonly units: readonly (readonly number[])[];
  /** By unit: 4 (region), 6 (raion) or 9 (hromada) characters of code name it. */
  readonly levels: Uint8Array;
  /** Three units a name of the index: region, raion, hromada; 0 = none. */
  readonly around: Uint16Array;
}

/** Cost of a typed word as the name of each unit, in hundredths of a letter; 0xffff = it is not. */
export type ContextCosts = Uint16Array;
export const NOT_A_CONTEXT = 0xffff;

const BASE = 5;
const OPEN_LETTER = 2;
/** «Ніжинський» is a raion, «ніжинська» a hromada or an oblast. */
const OTHER_GENDER = 40;
const ENDING = /([сзц]ь?к)(?:ий|ии|и|а|е|ая|ого|ої|ои|ій|ому|ою|у|ую)$/;
const MASCULINE = /[сзц]ь?к(?:ий|ии|и|ого|ому)$/;
const FEMININE = /[сзц]ь?к(?:а|ая|ої|ои|ій|ою|у|ую)$/;

/** Indexes regions, raions and hromadas as contexts of the names. */
export function buildContexts(
  names: readonly PlaceName[],
  units: ReadonlyMap<string, Hromada>,
  raions: ReadonlyMap<string, Raion>,
  regions: ReadonlyMap<string, { readonly name: Localized }>,
): Contexts {
  const all = new Map(
    [...regions, ...raions, ...units].map(([prefix, { name }]) => [prefix, name.uk] as const),
  );
  const numbers = new Map([...all.keys()].map((prefix, i) => [prefix, i + 1] as const));
  const lists = new Map<string, number[]>();
  for (const [prefix, name] of all) {
    for (const word of new Set(foldWords(name).map(withoutEnding))) {
      lists.set(word, [...(lists.get(word) ?? []), numbers.get(prefix) ?? 0]);
    }
  }
  const vocabulary = buildVocabulary(lists.keys());
  return {
    vocabulary,
    units: vocabulary.words.map((word) => lists.get(word) ?? []),
    levels: Uint8Array.from([0, ...[...all.keys()].map((prefix) => prefix.length)]),
    around: aroundNames(names, numbers),
  };
}

/** What a typed word costs as the name of each unit. */
export function readContext(contexts: Contexts, typed: string): ContextCosts {
  const stem = withoutEnding(typed);
  const [raionOnly, noRaion] = [MASCULINE.test(typed), FEMININE.test(typed)];
  const costs = new Uint16Array(contexts.levels.length).fill(NOT_A_CONTEXT);
  for (const { word, whole, prefix, tail } of scanVocabulary(contexts.vocabulary, stem, lengthBudget(stem))) {
    const cost = Math.min(whole, prefix + OPEN_LETTER * tail) + BASE;
    for (const unit of contexts.units[word] ?? []) {
      const other = contexts.levels[unit] === 6 ? noRaion : raionOnly;
      const gender = other ? OTHER_GENDER : 0;
      costs[unit] = Math.min(cost + gender, costs[unit] ?? NOT_A_CONTEXT);
    }
  }
  return costs;
}

/** The least cost of a typed word as a unit around a name. */
export function contextCost({ around }: Contexts, costs: ContextCosts, name: number): number {
  let least = NOT_A_CONTEXT;
  for (let level = 0; level < 3; level++) {
    const unit = around[name * 3 + level] ?? 0;
    const cost = unit === 0 ? NOT_A_CONTEXT : (costs[unit] ?? NOT_A_CONTEXT);
    if (cost < least) least = cost;
  }
  return least;
}

/** An adjective without its ending: «ніжинського», «ніжинська» are «ніжинськ». */
function withoutEnding(word: string): string {
  return word.replace(ENDING, '$1');
}

function aroundNames(names: readonly PlaceName[], numbers: ReadonlyMap<string, number>): Uint16Array {
  const around = new Uint16Array(names.length * 3);
  names.forEach(({ place }, i) => {
    [4, 6, 9].forEach((length, level) => {
      around[i * 3 + level] = numbers.get(place.code.slice(0, length)) ?? 0;
    });
  });
  return around;
}
