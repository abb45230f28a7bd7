import { createHash } from 'node:crypto';
import type { ISODate } from '../../src/domain/date.ts';
import type { Committed } from './committed.ts';
import type { Country } from './country.ts';
import type { Records } from './providers.ts';

export interface Release {
  /** `2025-08-26-1f2e3d4c`: the latest date of a record, and a hash of all that the packs hold. */
  readonly id: string;
  /** The day for which `nearest` in the packs holds: a build of the same inputs must not depend on its own day. */
  readonly date: ISODate;
}

/** Names what the inputs say: the same inputs have the same release. */
export function releaseOf(country: Country, records: Records, committed: Committed): Release {
  const dates = [...records.services, ...records.unplaced].flatMap(({ reportedOn, assuredOn }) => [
    reportedOn,
    assuredOn,
  ]);
  const surveyDates = committed.surveys.map(({ date }) => date);
  const date = [...dates, ...surveyDates].reduce<string>(
    (last, day) => (day !== null && day > last ? day : last),
    '',
  );
  const day = date === '' ? '0000-00-00' : date;
  return { id: `${day}-${digest([country, records, committed]).slice(0, 8)}`, date: day };
}

function digest(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    hash.update(JSON.stringify(part, (_, value) => (value instanceof Map ? [...value] : value)));
  return hash.digest('hex');
}

/** First 12 hex digits of a file's sha256. */
export function fileHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
