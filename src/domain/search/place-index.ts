import type { Raion } from '../hromada.ts';
import { buildContexts, type Contexts } from './place-contexts.ts';
import { placeNames, unitsOf, type PlaceName, type Units } from './place-names.ts';
import type { FormerName, PlacePack } from './place-pack.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** Position of a posting that stands for all words of a name written together. */
export const JOINED = 7;
const POSITIONS = 8;

/** Everything the search reads. Built once for all packs at hand. */
export interface PlaceIndex {
  readonly names: readonly PlaceName[];
  readonly vocabulary: Vocabulary;
  /** Names of each word of the vocabulary: `postings[postingStarts[word]…]`, each name × 8 + position in it. */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly contexts: Contexts;
  readonly units: Units;
  readonly raions: ReadonlyMap<string, Raion>;
  readonly regions: ReadonlyMap<string, PlacePack['region']>;
}

/** Indexes the places of all packs; a code that comes twice counts once. */
export function buildPlaceIndex(packs: readonly PlacePack[], former: readonly FormerName[]): PlaceIndex {
  const units = unitsOf(packs);
  const raions = new Map(packs.flatMap((pack) => pack.raions.map((raion) => [raion.prefix, raion] as const)));
  const regions = new Map(packs.map((pack) => [pack.region.code.slice(0, 4), pack.region] as const));
  const names = placeNames(packs, units, former);
  const contexts = buildContexts(names, units, raions, regions);
  return { names, contexts, units, raions, regions, ...indexWords(names) };
}

type Words = Pick<PlaceIndex, 'vocabulary' | 'postings' | 'postingStarts'>;

function indexWords(names: readonly PlaceName[]): Words {
  const lists = new Map<string, number[]>();
  names.forEach(({ words }, name) => {
    words.forEach((word, i) => add(lists, word, name * POSITIONS + Math.min(i, JOINED - 1)));
    if (words.length > 1) add(lists, words.join(''), name * POSITIONS + JOINED);
  });
  const vocabulary = buildVocabulary(lists.keys());
  const inOrder = vocabulary.words.map((word) => lists.get(word) ?? []);
  const postingStarts = new Uint32Array(inOrder.length + 1);
  inOrder.forEach((list, i) => (postingStarts[i + 1] = (postingStarts[i] ?? 0) + list.length));
  return { vocabulary, postings: Uint32Array.from(inOrder.flat()), postingStarts };
}

function add(lists: Map<string, number[]>, word: string, posting: number): void {
  const list = lists.get(word);
  if (list) list.push(posting);
  else lists.set(word, [posting]);
}
