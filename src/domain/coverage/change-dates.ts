import type { ISODate } from '../date.ts';
import type { Survey } from '../survey.ts';
import { type Dated, effectiveFrom } from '../record-dates.ts';

/** Records of a dataset that coverage rests on. */
export interface DatedRecords {
  readonly services: readonly (Dated & { readonly type: string })[];
  readonly unplaced: readonly (Dated & { readonly type: string | null })[];
  readonly surveys: readonly Pick<Survey, 'types' | 'date'>[];
}

/**
 * The days on which something begins, ends or is surveyed, ascending: between two of them coverage stays as it is (an
 * age limit apart, which runs by itself).
 * @param types ids; none = all.
 */
export function changeDates(records: DatedRecords, types: readonly string[]): readonly ISODate[] {
  const asked = (type: string | null) => types.length === 0 || (type !== null && types.includes(type));
  const days = new Set<ISODate>();
  for (const record of [...records.services, ...records.unplaced]) {
    if (!asked(record.type)) continue;
    const from = effectiveFrom(record);
    if (from !== null) days.add(from);
    if (record.validTo !== null) days.add(record.validTo);
  }
  for (const survey of records.surveys) if (survey.types.some(asked)) days.add(survey.date);
  return [...days].sort();
}
