import type { CoverageChange, CoverageTable } from '../../domain/coverage/table.ts';
import { isDate } from '../../domain/date.ts';
import { dictionary, list, number, record, text } from '../fields-schema.ts';
import { LoadError } from '../load-error.ts';

export const coverageTable = record<CoverageTable>({
  from: text,
  types: list(text),
  outcomes: list(text),
  changes: list(record<CoverageChange>({ on: text, cells: list(number) })),
  counts: dictionary(list(number)),
});

/** The numbers of OUTCOMES. */
const LAST_OUTCOME = 8;

/** Throws LoadError `invalid` where a table does not tell of every type and hromada, or names what is not there. */
export function checkCoverage(
  { from, types, outcomes, changes, counts }: CoverageTable,
  hromadas: number,
  file: string,
): void {
  const fail = (where: string, expected: string, came: string): never => {
    throw new LoadError({ kind: 'invalid', file, where: `coverage.${where}`, expected, came });
  };
  const day = (where: string, came: string) => isDate(came) || fail(where, 'YYYY-MM-DD', came);
  day('from', from);
  if (outcomes.length !== types.length)
    fail('outcomes', `list of ${types.length}`, `list of ${outcomes.length}`);
  outcomes.forEach((digits, type) => {
    if (digits.length !== hromadas || !/^[0-8]*$/.test(digits))
      fail(`outcomes[${type}]`, `${hromadas} digits 0…${LAST_OUTCOME}`, `${digits.slice(0, 20)}…`);
  });
  const limits = [types.length, hromadas, LAST_OUTCOME + 1];
  changes.forEach(({ on, cells }, at) => {
    day(`changes[${at}].on`, on);
    const before = changes[at - 1]?.on ?? from;
    if (on <= before) fail(`changes[${at}].on`, `a day after ${before}`, on);
    const wrong = cells.findIndex((n, i) => !Number.isInteger(n) || n < 0 || n >= (limits[i % 3] as number));
    if (wrong >= 0)
      fail(
        `changes[${at}].cells[${wrong}]`,
        `0 to ${(limits[wrong % 3] as number) - 1}`,
        String(cells[wrong]),
      );
    if (cells.length % 3 !== 0) fail(`changes[${at}].cells`, 'three numbers a cell', `${cells.length}`);
  });
  for (const [oblast, row] of Object.entries(counts)) {
    if (row.length !== types.length || !row.every((n) => Number.isInteger(n) && n >= 0))
      fail(`counts.${oblast}`, `${types.length} whole numbers`, row.join());
  }
}
