import { ageMonths, type Dated } from './record-dates.ts';
import type { ISODate } from './date.ts';

/** Classes of a record's age; the last one is of records without any date. */
export const AGE_CLASSES = ['upTo3', 'upTo6', 'upTo12', 'upTo24', 'older', 'undated'] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

/** Whole months below which a record is in the class. */
const BELOW: readonly (readonly [AgeClass, number])[] = [
  ['upTo3', 3],
  ['upTo6', 6],
  ['upTo12', 12],
  ['upTo24', 24],
];

export interface AgeCount {
  readonly age: AgeClass;
  readonly count: number;
}

/** How many records are how old on a date, from the later of reported and assured; the counts add up to all. */
export function recordAges(records: readonly Dated[], date: ISODate): AgeCount[] {
  const counts = new Map<AgeClass, number>(AGE_CLASSES.map((age) => [age, 0]));
  for (const record of records) {
    const age = classOf(ageMonths(record, date));
    counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...counts].map(([age, count]) => ({ age, count }));
}

function classOf(months: number | null): AgeClass {
  if (months === null) return 'undated';
  return BELOW.find(([, below]) => months < below)?.[0] ?? 'older';
}
