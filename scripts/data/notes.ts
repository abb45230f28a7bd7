import type { CnapCounts } from '../sources/cnap.ts';
import type { SchoolCounts } from '../sources/schools.ts';
import type { Agreements } from '../sources/agreements.ts';
import type { Pupils } from '../sources/pupils.ts';
import type { Settlement } from '../../src/domain/hromada.ts';
import { describeOwnHromada, judgeOwnHromada } from '../borders/judge-quality.ts';
import { areasOfPacks, areasOfSource, measureOwnHromada } from '../borders/quality.ts';
import type { BordersResult } from '../sources/borders.ts';
import { DataError } from './data-error.ts';

/** How much of the register could be used; the parts add up. */
export function cnapNotes({ rows, placed, unplaced, main, hours, phones }: CnapCounts): string[] {
  return [
    `ЦНАП: ${rows} rows = ${placed} placed + ${unplaced} unplaced; ${main} main centres`,
    `ЦНАП hours: ${rows} = ${hours.parsed} parsed + ${hours.none} not stated + ${hours.unparsed} kept as written`,
    `ЦНАП phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}

/** How many special schools the register has, and where they ended; the parts add up. */
export function schoolNotes({ rows, placed, unplaced, phones }: SchoolCounts): string[] {
  return [
    `Special schools: ${rows} rows = ${placed} placed + ${unplaced} unplaced`,
    `Special schools, phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}

/** How many agreements the register has on social services, and where they ended; the parts add up. */
export function agreementNotes({ counts, unplaced }: Agreements): string[] {
  const { rows, social, kept, alone, typed, undated } = counts;
  return [
    `Agreements: ${social} social ones of ${rows} = ${kept} kept + ${unplaced.length} without a known party; ` +
      `${typed} name a type, ${alone} have one party, ${undated} a date that is none`,
    ...unplaced.map(
      ({ row, number }) => `unplaced: partnerships.xlsx:${row} agreement ${number}: no known party`,
    ),
  ];
}

/** How many local budgets have pupils in inclusive classes, and where they ended; the parts add up. */
export function pupilNotes({ counts, unplaced }: Pupils): string[] {
  const { rows, placed, oblasts, oblastPupils, pupils } = counts;
  return [
    `Inclusive pupils: ${rows} budgets = ${placed} hromadas + ${oblasts} whole oblasts + ${unplaced.length} unplaced; ` +
      `${pupils} pupils in hromadas, ${oblastPupils} in schools of oblasts`,
    ...unplaced.map(({ row, name }) => `unplaced: mon_data_2023.xlsx:${row} «${name}»`),
  ];
}

/**
 * Share of settlements that lie in their own hromada, in the packs and in the source.
 * Throws DataError when the packs lose more than simplified borders may.
 */
export function qualityNotes(borders: BordersResult, settlements: readonly Settlement[]): string[] {
  const built = new Set(borders.regions.map(({ prefix }) => prefix));
  const here = settlements.filter(({ code }) => built.has(code.slice(0, 4)));
  const packs = measureOwnHromada(areasOfPacks(borders.regions.map(({ topology }) => topology)), here);
  const source = measureOwnHromada(areasOfSource(borders.source), here);
  const faults = judgeOwnHromada(packs, source);
  if (faults.length > 0) throw new DataError(faults);
  return [describeOwnHromada(packs, source)];
}
