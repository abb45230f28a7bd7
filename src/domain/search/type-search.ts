import type { ServiceType } from '../service-type.ts';
import { scanVocabulary } from './fuzzy-scan.ts';
import { isPerson, stems } from './stem.ts';
import { fromEnglishLayout } from './transliterate.ts';
import { buildTypeIndex, PERSON, type TypeIndex } from './type-index.ts';

export interface TypeHit {
  /** Id of a ServiceType. */
  readonly id: string;
  /** 0…2: how much of what the query tells speaks for the type, plus as much again for whole phrases of its own. */
  readonly score: number;
  /** The longest search phrase of the type that the query holds whole. */
  readonly phrase: string | null;
  /** Most of what the query tells is a phrase of the type. */
  readonly asked: boolean;
}

export interface TypeSearch {
  /** Types that everyday words mean, best first; none for words that no type knows. */
  search(query: string): TypeHit[];
}

/** A stem of the query and the stems of the taxonomy that it may be, with how sure that is, 0…1. */
interface Word {
  /** «Син», «мама»: says of whom, not of what. */
  readonly person: boolean;
  readonly weight: number;
  readonly known: ReadonlyMap<string, number>;
}

/** A type must explain so much of the query, … */
const LEAST = 0.35;
/** … and so much of what the best type does. */
const BESIDE_BEST = 0.5;
/** A last word that is still being typed counts from so many letters on. */
const BEGUN = 5;
const BEGUN_SURE = 0.8;
const MISSPELT_SURE = 0.7;
/** A phrase of a type that tells so much of the query is what was asked for. */
const ASKED = 0.6;
/** What an unknown word tells: nobody knows which service it speaks of. */
const UNKNOWN = 1;
/** Letters of a query that are looked at. */
const LONGEST = 200;

/** Builds the search over names, search phrases (`words`) and explanations. */
export function buildTypeSearch(types: readonly ServiceType[]): TypeSearch {
  const index = buildTypeIndex(types);
  return {
    search: (query) => {
      const hits = searchIndex(index, query);
      if (hits.length > 0 || /[а-яґєії]/i.test(query)) return hits;
      return searchIndex(index, fromEnglishLayout(query));
    },
  };
}

function searchIndex(index: TypeIndex, query: string): TypeHit[] {
  const words = stems(query.slice(0, LONGEST)).map((stem, i, all) =>
    readWord(index, stem, i === all.length - 1),
  );
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const hits = index.ids.map((id, type) => {
    const told = words.reduce((sum, word) => sum + toldBy(index, word, type), 0) / total;
    const phrase = bestPhrase(index, words, type);
    const share = phrase.weight / total;
    const asked = share >= ASKED;
    const named = asked || words.some((word) => isNamed(index, word, type));
    return { id, told, named, score: told + share, phrase: phrase.text, asked };
  });
  const sure = hits.filter(({ told, named }) => named && told >= LEAST).sort((a, b) => b.score - a.score);
  const best = sure[0]?.score ?? 0;
  return sure
    .filter(({ score }) => score >= best * BESIDE_BEST)
    .map(({ id, score, phrase, asked }) => ({ id, score, phrase, asked }));
}

/** Whether a word, other than one for a person, is of a phrase of the type: an explanation alone proves nothing. */
function isNamed({ types }: TypeIndex, { known, person }: Word, type: number): boolean {
  return !person && [...known.keys()].some((stem) => types.get(stem)?.get(type) === 1);
}

function readWord(index: TypeIndex, stem: string, last: boolean): Word {
  const known = new Map<string, number>();
  const budget = slips(stem);
  for (const { word, whole, prefix } of scanVocabulary(index.vocabulary, stem, budget)) {
    const text = index.vocabulary.words[word] ?? '';
    if (whole === 0) known.set(text, 1);
    else if (whole <= budget) known.set(text, MISSPELT_SURE);
    else if (last && prefix === 0 && stem.length >= BEGUN) known.set(text, BEGUN_SURE);
  }
  const weights = [...known].map(([text, sure]) => sure * (index.weights.get(text) ?? 0));
  const person = isPerson(stem);
  const unknown = person ? PERSON : UNKNOWN;
  return { person, weight: known.size > 0 ? Math.max(...weights) : unknown, known };
}

/** Short stems are too near one another to forgive anything but і/и. */
function slips(stem: string): number {
  if (stem.length <= 4) return 10;
  if (stem.length <= 6) return 60;
  return stem.length <= 8 ? 100 : 130;
}

/** How much of a word speaks for a type. */
function toldBy({ types, weights }: TypeIndex, { known }: Word, type: number): number {
  let most = 0;
  for (const [stem, sure] of known) {
    const value = (types.get(stem)?.get(type) ?? 0) * sure * (weights.get(stem) ?? 0);
    if (value > most) most = value;
  }
  return most;
}

interface PhraseMatch {
  readonly weight: number;
  readonly text: string | null;
}

/** The phrase of a type that tells most among those that the query holds whole. */
function bestPhrase({ phrases, weights }: TypeIndex, words: readonly Word[], type: number): PhraseMatch {
  let best: PhraseMatch = { weight: 0, text: null };
  for (const { text, stems: own } of phrases[type] ?? []) {
    if (!own.every((stem) => words.some(({ known }) => known.has(stem)))) continue;
    const weight = own.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
    if (weight > best.weight) best = { weight, text };
  }
  return best;
}
