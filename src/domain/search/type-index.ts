import type { ServiceType } from '../service-type.ts';
import { isPerson, stems } from './stem.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** One phrase by which people look for a type. */
interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
}

/** What the type search reads; built once for the taxonomy. */
export interface TypeIndex {
  readonly ids: readonly string[];
  /** By type. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly vocabulary: Vocabulary;
  /** By stem: how much it tells, 0…1 (1 = it stands in one type only). */
  readonly weights: ReadonlyMap<string, number>;
  /** By stem, then by type: 1 where a search phrase or name has it, less where only the explanation does. */
  readonly types: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

const ABOUT = 0.4;
/** What a word for a person tells at most. */
export const PERSON = 0.15;

/** Indexes the taxonomy by names, search phrases and explanations, in both languages. */
export function buildTypeIndex(all: readonly ServiceType[]): TypeIndex {
  const phrases = all.map(({ words, name, short }) =>
    [...words, name.uk, name.en ?? '', short.uk].map((text): Phrase => ({ text, stems: stems(text) })),
  );
  const types = new Map<string, Map<number, number>>();
  phrases.forEach((list, i) => {
    for (const stem of list.flatMap((phrase) => phrase.stems)) mark(types, stem, i, 1);
  });
  all.forEach(({ about }, i) => {
    for (const stem of stems(`${about.uk} ${about.en ?? ''}`)) mark(types, stem, i, ABOUT);
  });
  return {
    ids: all.map(({ id }) => id),
    phrases,
    vocabulary: buildVocabulary(types.keys()),
    weights: new Map(
      [...types].map(([stem, where]) => [
        stem,
        Math.min(weightOf(where, all.length), isPerson(stem) ? PERSON : 1),
      ]),
    ),
    types,
  };
}

function mark(types: Map<string, Map<number, number>>, stem: string, type: number, value: number): void {
  const where = types.get(stem) ?? new Map<number, number>();
  where.set(type, Math.max(value, where.get(type) ?? 0));
  types.set(stem, where);
}

/** Inverse document frequency, with explanations counted in part. */
function weightOf(where: ReadonlyMap<number, number>, count: number): number {
  const frequency = [...where.values()].reduce((sum, value) => sum + value, 0);
  return Math.log((count + 1) / Math.max(1, frequency)) / Math.log(count + 1);
}
