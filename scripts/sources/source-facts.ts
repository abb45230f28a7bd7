import type { ISODate } from '../../src/domain/date.ts';

/** What the records of a source say of it: from the lock. */
export interface SourceFacts {
  readonly title: string;
  readonly url: string;
  readonly date: ISODate;
}
