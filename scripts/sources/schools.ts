import type { Service } from '../../src/domain/service.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import { readPhones } from './cnap/contact.ts';
import { matchSchool, readDistricts, type SchoolPlaces, type UnmatchedSchool } from './schools/match.ts';
import { readSchoolRows, type SchoolRow, type SchoolRows } from './schools/rows.ts';
import { SCHOOL_TYPE, schoolId, schoolService } from './schools/to-service.ts';
import type { SourceFacts } from './source-facts.ts';

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
    if (fault !== null) unplaced.push(unplacedOf(row, fault, source));
    else if ('reason' in match) unplaced.push(unplacedOf(row, match, source));
    else services.push(schoolService(row, match, source));
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
function faultOf({ code, name }: SchoolRow, seen: ReadonlySet<string>): UnmatchedSchool | null {
  if (!/^\d+$/.test(code) || name === '') {
    return { reason: 'badValue', message: 'немає коду ЄДЕБО або назви', candidates: [] };
  }
  if (!seen.has(code)) return null;
  return { reason: 'duplicate', message: `код ЄДЕБО ${code} уже має інший рядок`, candidates: [] };
}

function unplacedOf(row: SchoolRow, why: UnmatchedSchool, source: SourceFacts): UnplacedRecord {
  return {
    id: schoolId(row),
    type: SCHOOL_TYPE,
    provider: row.name,
    status: 'operating',
    reason: why.reason,
    message: `${why.message}: «${row.place}»`,
    file: SCHOOLS_FILE,
    row: row.row,
    candidates: why.candidates.map(({ code }) => code),
    validFrom: null,
    validTo: null,
    reportedOn: source.date,
    assuredOn: null,
    source: source.title,
  };
}

const SCHOOLS_FILE = 'General_secondary_education_institutions_08.06.2023.xlsx';
