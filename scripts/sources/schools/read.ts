import type { Service } from '../../../src/domain/service.ts';
import type { UnplacedRecord } from '../../../src/domain/survey.ts';
import { readPhones } from '../contact.ts';
import { matchSchool, readDistricts, type SchoolPlaces } from './match.ts';
import { type Unmatched, unplacedRow } from '../register-record.ts';
import { readSchoolRows, type SchoolRow, type SchoolRows } from './rows.ts';
import { SCHOOL_TYPE, schoolId, schoolService } from './to-service.ts';
import type { SourceFacts } from '../source-facts.ts';

export interface SchoolCounts {
  readonly rows: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly phones: { readonly parsed: number; readonly unparsed: number };
}

export interface Schools {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  readonly counts: SchoolCounts;
}

/** Reads the register of schools for its special and rehabilitation schools; each ends placed or unplaced. */
export async function readSchools(
  bytes: Buffer,
  places: SchoolPlaces,
  source: SourceFacts,
): Promise<Schools> {
  return placeSchools(await readSchoolRows(bytes), places, source);
}

function placeSchools({ schools, all }: SchoolRows, places: SchoolPlaces, source: SourceFacts): Schools {
  const districts = readDistricts(all, places);
  const services: Service[] = [];
  const unplaced: UnplacedRecord[] = [];
  const seen = new Set<string>();
  for (const row of schools) {
    const match = matchSchool(row, places, districts);
    const fault = faultOf(row, seen);
    seen.add(row.code);
    const why = fault ?? match;
    if ('reason' in why) unplaced.push(unplacedRow(recordOf(row), why, source));
    else services.push(schoolService(row, why, source));
  }
  const read = schools.map(({ phones }) => readPhones(phones));
  const counts = {
    rows: schools.length,
    placed: services.length,
    unplaced: unplaced.length,
    phones: {
      parsed: read.reduce((sum, { phones }) => sum + phones.length, 0),
      unparsed: read.reduce((sum, { unparsed }) => sum + unparsed.length, 0),
    },
  };
  return { services, unplaced, counts };
}

/** The code is the record's id for ever: without one, or with another's, there is no record. */
function faultOf({ code, name }: SchoolRow, seen: ReadonlySet<string>): Unmatched | null {
  if (!/^\d+$/.test(code) || name === '') {
    return { reason: 'badValue', message: 'немає коду ЄДЕБО або назви', candidates: [] };
  }
  if (!seen.has(code)) return null;
  return { reason: 'duplicate', message: `код ЄДЕБО ${code} уже має інший рядок`, candidates: [] };
}

function recordOf(school: SchoolRow) {
  const { name: provider, place, row } = school;
  return { id: schoolId(school), type: SCHOOL_TYPE, provider, place, file: SCHOOLS_FILE, row };
}

const SCHOOLS_FILE = 'General_secondary_education_institutions_08.06.2023.xlsx';

/** How many special schools the register has, and where they ended; the parts add up. */
export function schoolNotes({ rows, placed, unplaced, phones }: SchoolCounts): string[] {
  return [
    `Special schools: ${rows} rows = ${placed} placed + ${unplaced} unplaced`,
    `Special schools, phones: ${phones.parsed} dialable, ${phones.unparsed} kept as written`,
  ];
}
