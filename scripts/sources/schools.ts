import type { Register } from './register.ts';
import { DataError } from '../data/data-error.ts';
import { schoolPlaces } from '../data/school-places.ts';
import { readSchools, schoolNotes } from './schools/read.ts';
import { SCHOOL_TYPE } from './schools/to-service.ts';

/** Special schools, as services. */
export const schools: Register = async ({ pinned, places, gazetteer, codifier, committed }) => {
  if (!committed.types.some(({ id }) => id === SCHOOL_TYPE)) {
    throw new DataError([`data/service-types.csv: no row ${SCHOOL_TYPE}, the type of a register's records`]);
  }
  const { services, unplaced, counts } = await readSchools(
    await pinned.bytes('schools'),
    schoolPlaces(places, gazetteer.settlements, codifier, committed.formerNames),
    pinned.credit('schools'),
  );
  return { services, unplaced, notes: schoolNotes(counts) };
};
