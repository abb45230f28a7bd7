import { fold, wordsOf } from './search-text.ts';
import type { ServiceType } from './service-type.ts';

/** Endings change («таксі для бабусі», «бабуся»): words this long are compared without their last two letters. */
const STEM_FROM = 5;
const ENDING = 2;

/**
 * Ids of the types that everyday words mean, best first: by name, by its search words, by its explanation.
 * Every word of the query must be found in one and the same type.
 */
export function searchTypes(types: readonly ServiceType[], query: string): string[] {
  const sought = wordsOf(fold(query)).map(stem);
  if (sought.length === 0) return [];
  return types
    .map((type, order) => ({ id: type.id, grade: gradeOf(type, sought), order }))
    .filter(({ grade }) => grade < Infinity)
    .sort((a, b) => a.grade - b.grade || a.order - b.order)
    .map(({ id }) => id);
}

function gradeOf({ name, short, words, about }: ServiceType, sought: readonly string[]): number {
  const fields = [[name.uk, name.en ?? '', short.uk, short.en ?? ''], words, [about.uk, about.en ?? '']].map(
    (texts) => wordsOf(fold(texts.join(' '))),
  );
  const grades = sought.map((start) =>
    fields.findIndex((field) => field.some((word) => word.startsWith(start))),
  );
  return grades.includes(-1) ? Infinity : grades.reduce((sum, grade) => sum + grade, 0);
}

function stem(word: string): string {
  return word.length >= STEM_FROM ? word.slice(0, -ENDING) : word;
}
