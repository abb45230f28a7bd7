import type { SchoolCounts } from '../sources/schools.ts';

/** How many special schools the register has, and where they ended; the parts add up. */
export function schoolNotes({ rows, placed, unplaced, phones }: SchoolCounts): string[] {
  return [
    `Special schools: ${rows} rows = ${placed} placed + ${unplaced} unplaced`,
    `Special schools, phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}
