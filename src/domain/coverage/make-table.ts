import type { ISODate } from '../date.ts';
import { coverAll } from './all.ts';
import type { CoverageIndex } from './build.ts';
import { changeDates, type DatedRecords } from './change-dates.ts';
import type { CoverageOptions } from './options.ts';
import type { CoverageChange, CoverageTable } from './table.ts';

const usualOptions = (date: ISODate): CoverageOptions => ({
  date,
  maxAge: null,
  planned: true,
  ownAreaOnly: false,
});

/** The table of a compiled dataset from a day on, without the counts. `types`: ids in the order of the index. */
export function coverageTableOf(
  index: CoverageIndex,
  records: DatedRecords,
  types: readonly string[],
  from: ISODate,
): Omit<CoverageTable, 'counts'> {
  const gridOn = (day: ISODate) => coverAll(index, usualOptions(day)).outcomes;
  const first = gridOn(from);
  let last = first;
  const changes = changeDates(records, []).flatMap((on): CoverageChange[] => {
    if (on <= from) return [];
    const next = gridOn(on);
    const cells = [...next].flatMap((outcome, cell) =>
      outcome === last[cell] ? [] : [cell % index.types, Math.floor(cell / index.types), outcome],
    );
    last = next;
    return cells.length === 0 ? [] : [{ on, cells }];
  });
  const column = (type: number) =>
    Array.from({ length: index.hromadas }, (_, hromada) => first[hromada * index.types + type]).join('');
  return { from, types, outcomes: types.map((_, type) => column(type)), changes };
}
