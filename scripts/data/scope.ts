import type { Oblast } from '../../src/data/tables/oblasts.ts';
import { prefixOf } from '../../src/domain/code.ts';
import { areaOf } from '../../src/domain/serves.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Survey, UnplacedRecord } from '../../src/domain/survey.ts';

/** Prefixes of the oblasts where services are shown: not of those that are occupied whole. */
export function heldOblasts(oblasts: readonly Oblast[]): ReadonlySet<string> {
  return new Set(oblasts.filter(({ applicable }) => applicable).map(({ code }) => prefixOf(code, 'oblast')));
}

/** Oblast prefixes that a service stands in or serves. */
export function regionsOf(service: Service): ReadonlySet<string> {
  const codes = [...(service.hromada === null ? [] : [service.hromada]), ...areaOf(service)];
  return new Set(codes.map((code) => prefixOf(code, 'oblast')));
}

/** The region that counts an unplaced record: its first candidate's, else the one that its file is for. */
export function unplacedIn(record: UnplacedRecord): string | null {
  const [candidate] = record.candidates;
  if (candidate !== undefined) return prefixOf(candidate, 'oblast');
  return /\/(UA\d{2})[^/]*\.csv$/.exec(record.file)?.[1] ?? null;
}

export function surveyTouches(survey: Survey, oblast: string): boolean {
  return survey.area.some((code) => prefixOf(code, 'oblast') === oblast);
}
