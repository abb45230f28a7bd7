import type { Service } from '../../../src/domain/service.ts';
import type { UnplacedRecord } from '../../../src/domain/survey.ts';
import { APPLY_TYPE } from '../../../src/domain/service-type.ts';
import { type CnapPlaces, matchCnap } from './match.ts';
import { readPhones } from '../contact.ts';
import type { CnapRow } from './rows.ts';
import { readTimetable } from './timetable.ts';
import { cnapService, partOf } from './to-service.ts';
import { unplacedRow } from '../register-record.ts';
import type { SourceFacts } from '../source-facts.ts';

export interface CnapCounts {
  readonly rows: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly main: number;
  readonly hours: { readonly parsed: number; readonly none: number; readonly unparsed: number };
  readonly phones: { readonly parsed: number; readonly unparsed: number };
}

export interface Cnap {
  /** Main centres first, then as the register has them. */
  readonly places: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  readonly counts: CnapCounts;
}

/** Every row of the register of ЦНАП ends among the places or the unplaced. */
export function placeCnap(rows: readonly CnapRow[], places: CnapPlaces, source: SourceFacts): Cnap {
  const placed: Service[] = [];
  const unplaced: UnplacedRecord[] = [];
  for (const row of rows) {
    const match = matchCnap(row, places);
    if ('reason' in match) unplaced.push(unplacedRow(recordOf(row), match, source));
    else placed.push(cnapService(row, match, source));
  }
  placed.sort((a, b) => mainFirst(a) - mainFirst(b) || numberOf(a) - numberOf(b));
  return { places: placed, unplaced, counts: count(rows, placed.length, unplaced.length) };
}

function recordOf({ code, name, address, row }: CnapRow) {
  const id = `cnap-${code}`;
  return { id, type: APPLY_TYPE, provider: name, place: address, file: 'rejestr-cnap.xlsx', row };
}

function mainFirst({ name }: Service): number {
  return name === null ? 0 : 1;
}

function numberOf(service: Service): number {
  return Number(service.id.replace('cnap-', ''));
}

function count(rows: readonly CnapRow[], placed: number, unplaced: number): CnapCounts {
  const hours = { parsed: 0, none: 0, unparsed: 0 };
  const phones = { parsed: 0, unparsed: 0 };
  for (const row of rows) {
    hours[readTimetable(row.timetable).outcome]++;
    const read = readPhones(row.phones);
    phones.parsed += read.phones.length;
    phones.unparsed += read.unparsed.length;
  }
  const main = rows.filter((row) => partOf(row.name) === null).length;
  return { rows: rows.length, placed, unplaced, main, hours, phones };
}

/** How much of the register could be used; the parts add up. */
export function cnapNotes({ rows, placed, unplaced, main, hours, phones }: CnapCounts): string[] {
  return [
    `ЦНАП: ${rows} rows = ${placed} placed + ${unplaced} unplaced; ${main} main centres`,
    `ЦНАП hours: ${rows} = ${hours.parsed} parsed + ${hours.none} not stated + ${hours.unparsed} kept as written`,
    `ЦНАП phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}
