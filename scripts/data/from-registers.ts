import type { Hromada } from '../../src/domain/hromada.ts';
import { readAgreements } from '../sources/agreements.ts';
import type { Codifier } from '../sources/codifier.ts';
import { readCnap } from '../sources/cnap.ts';
import type { Gazetteer } from '../sources/gazetteer.ts';
import { readPupils } from '../sources/pupils.ts';
import { readSchools } from '../sources/schools.ts';
import { SCHOOL_TYPE } from '../sources/schools/to-service.ts';
import { cnapPlaces } from './cnap-places.ts';
import type { Committed } from './committed.ts';
import type { Country } from './country.ts';
import { DataError } from './data-error.ts';
import { agreementNotes, cnapNotes, pupilNotes, schoolNotes } from './notes.ts';
import type { Pinned } from './pinned.ts';
import { schoolPlaces } from './school-places.ts';

interface Land {
  readonly units: readonly Hromada[];
  readonly gazetteer: Gazetteer;
  readonly codifier: Codifier;
}

type FromRegisters = Pick<
  Country,
  'applyPlaces' | 'applyUnplaced' | 'services' | 'unplaced' | 'agreements' | 'needs' | 'notes'
>;

/** What open registers say of a land whose units are known. */
export async function readRegisters(
  pinned: Pinned,
  { units, gazetteer, codifier }: Land,
  committed: Committed,
): Promise<FromRegisters> {
  requireType(SCHOOL_TYPE, committed);
  const places = cnapPlaces(committed.oblasts, units, gazetteer, committed.formerNames);
  const cnap = await readCnap(await pinned.bytes('cnap'), places, pinned.credit('cnap'));
  const schools = await readSchools(
    await pinned.bytes('schools'),
    schoolPlaces(places, gazetteer.settlements, codifier, committed.formerNames),
    pinned.credit('schools'),
  );
  const known = new Set(units.map(({ code }) => code));
  const agreements = await readAgreements(
    {
      register: await pinned.bytes('agreements', '.xlsx'),
      parties: (await pinned.bytes('agreements', '.csv')).toString('utf8'),
    },
    (code) => known.has(code),
    pinned.credit('agreements'),
  );
  const pupils = await readPupils(
    await pinned.bytes('inclusive-pupils'),
    places,
    pinned.credit('inclusive-pupils'),
  );
  return {
    applyPlaces: cnap.places,
    applyUnplaced: cnap.unplaced,
    services: schools.services,
    unplaced: schools.unplaced,
    agreements: agreements.agreements,
    needs: [pupils.need],
    notes: [
      ...cnapNotes(cnap.counts),
      ...schoolNotes(schools.counts),
      ...agreementNotes(agreements),
      ...pupilNotes(pupils),
    ],
  };
}

/** A type that a register's records are of. */
function requireType(id: string, { types }: Committed): void {
  if (types.some((type) => type.id === id)) return;
  throw new DataError([`data/service-types.csv: no row ${id}, the type of a register's records`]);
}
