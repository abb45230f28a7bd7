import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { cellsOfService } from '../../../src/data/edit/cells-of-service.ts';
import { csvOfSheet, sheetOfRows } from '../../../src/data/edit/csv-of-sheet.ts';
import { xlsxOfSheet } from '../../../src/data/edit/xlsx-of-sheet.ts';
import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  FEES,
  PROVIDER_KINDS,
  type Service,
  STATUSES,
  SYSTEMS,
} from '../../../src/domain/service.ts';
import { bytesOf, OZERNA, SOURCES } from '../check/sources.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const letters = Array.from('абвгґєії’«»;,"\'=+-@ 09\n');
const text = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((parts) => `Є${parts.join('')}я`);
const cell = maybe(text);
const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
const some = <T>(...values: readonly T[]) =>
  maybe(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));
const label = fc.constantFrom('046 277 47 47', '15-47', '067 123 45 67');
const phones = fc.uniqueArray(label).map((labels) => labels.map((each) => SOURCES.phone(each)));
const hours = maybe(fc.constantFrom('Mo-Fr 08:00-17:00', '24/7')).map((syntax) =>
  syntax === null ? null : { syntax, weekly: SOURCES.hours(syntax) ?? [], text: syntax },
);

const detail = fc.record({
  edrpou: maybe(fc.constantFrom('00012345', '12345678')),
  classifierCode: cell,
  settlement: maybe(fc.constant({ uk: 'Озерне', en: null })),
  address: cell,
  eligibilityNote: cell,
  feesNote: cell,
  documents: cell,
  application: cell,
  referralRequired: fc.constantFrom(...ANSWERS),
  referralFrom: cell,
  phones,
  email: maybe(fc.constant('a@example.org')),
  url: maybe(fc.constant('https://example.org/x?y=1')),
  hours,
  languages: cell,
  capacity: maybe(fc.integer({ min: 0, max: 100_000 })),
  capacityUnit: cell,
  source: text,
  sourceUrl: maybe(fc.constant('http://example.org')),
  assuredBy: cell,
  note: maybe(fc.record({ uk: text, en: cell })),
});

const service = fc.record({
  type: fc.constantFrom('social-taxi', 'day-care'),
  provider: fc.record({ uk: text, en: cell }),
  providerKind: maybe(fc.constantFrom(...PROVIDER_KINDS)),
  system: fc.constantFrom(...SYSTEMS),
  name: maybe(fc.record({ uk: text, en: cell })),
  status: fc.constantFrom(...STATUSES),
  validFrom: maybe(day),
  validTo: fc.constant(null),
  hromada: fc.constant(OZERNA),
  precision: fc.constantFrom('address', 'settlement', 'hromada'),
  at: fc.tuple(fc.constantFrom(31.1, 31.25, 31.40001), fc.constantFrom(50.9, 51)),
  serviceArea: fc.constantFrom([], ['UA99000000000000001'], [OZERNA, 'UA99020010000000002']),
  takesOutsiders: fc.constantFrom(...ANSWERS),
  delivery: some(...DELIVERIES),
  eligibility: some('survivors', 'older-people'),
  fees: maybe(fc.constantFrom(...FEES)),
  accessibility: maybe(fc.constantFrom(...ACCESSIBILITIES)),
  reportedOn: day,
  assuredOn: maybe(day),
  detail,
});

const release = fc
  .array(service, { maxLength: 5 })
  .map((list) => list.map((each, i) => ({ ...each, id: `row-${i}` }) as Service));

function read(bytes: Uint8Array): Service[] {
  const services: Service[] = [];
  checkFile(bytes, 'back.csv', SOURCES, { onRow: (each) => services.push(each) });
  return services;
}

const sheet = (services: readonly Service[]) => sheetOfRows(services.map((each) => cellsOfService(each)));

describe('what is exported imports back the same', () => {
  it('as CSV, with commas or semicolons', () => {
    fc.assert(
      fc.property(
        release,
        fc.constantFrom(',' as const, ';' as const),
        fc.boolean(),
        (services, delimiter, bom) => {
          expect(read(bytesOf(csvOfSheet(sheet(services), { delimiter, bom })))).toEqual(services);
        },
      ),
    );
  });

  it('as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(release, async (services) => {
        expect(read(await xlsxOfSheet(sheet(services), 'Послуги'))).toEqual(services);
      }),
      { numRuns: 30 },
    );
  });
});
