import type { ISODate } from '../date.ts';

/** A comparison is with a day, or with a release, whose name begins with one. */
export const isDay = (compare: string | null): compare is ISODate =>
  compare !== null && /^\d{4}-\d{2}-\d{2}$/.test(compare);
