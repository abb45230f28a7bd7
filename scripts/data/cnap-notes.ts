import type { CnapCounts } from '../sources/cnap.ts';

/** How much of the register could be used; the parts add up. */
export function cnapNotes({ rows, placed, unplaced, main, hours, phones }: CnapCounts): string[] {
  return [
    `ЦНАП: ${rows} rows = ${placed} placed + ${unplaced} unplaced; ${main} main centres`,
    `ЦНАП hours: ${rows} = ${hours.parsed} parsed + ${hours.none} not stated + ${hours.unparsed} kept as written`,
    `ЦНАП phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}
