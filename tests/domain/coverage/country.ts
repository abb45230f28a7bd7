import * as fc from 'fast-check';
import type { CoverageInput } from '../../../src/domain/coverage/build.ts';
import type { CoverageOptions } from '../../../src/domain/coverage/options.ts';
import type { Code } from '../../../src/domain/code.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { ISODate } from '../../../src/domain/date.ts';
import type { Service } from '../../../src/domain/service.ts';
import type { Survey, UnplacedRecord } from '../../../src/domain/survey.ts';
import { codeOf, makeHromada, makeService, makeSurvey, makeUnplaced, OCCUPIED } from '../make.ts';

/** Two oblasts of two raions of two hromadas, Kyiv, a raion and a city that are occupied. */
const HROMADAS = ['11', '22'].flatMap((oblast) =>
  ['02', '04'].flatMap((raion) => ['010', '030'].map((hromada) => codeOf(oblast, raion, hromada))),
);
const KYIV = codeOf('80', '00', '000', '000', '0093317');
const BOROUGH = codeOf('80', '00', '000', '000', '0126643');
export const UNITS = [...HROMADAS, KYIV, codeOf('01', '02'), codeOf('85')];
export const TYPES = ['taxi', 'care'];

/** A unit of either list; those of the last two oblasts are occupied. */
export function makeUnit(code: Code): Hromada {
  return makeHromada(code, /^UA(01|85)/.test(code) ? { territory: OCCUPIED } : {});
}

/** Codes of every level that records may name, one of no unit among them. */
const AREAS = [
  ...UNITS,
  ...['11', '22'].map((oblast) => codeOf(oblast)),
  ...['02', '04'].map((raion) => codeOf('11', raion)),
  ...['11', '22'].map((oblast) => codeOf(oblast, '02', '010', '050')),
  BOROUGH,
  codeOf('33', '02', '010'),
];

const MONTH_ENDS = ['2024-02-29', '2024-03-31', '2024-05-30', '2024-05-31'];
const date: fc.Arbitrary<ISODate> = fc.oneof(
  fc.constantFrom(...MONTH_ENDS),
  fc
    .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 15, 28))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const status = fc.constantFrom('operating', 'operating', 'planned', 'suspended', 'closed' as const);
const dates = fc.record({
  validFrom: maybe(date),
  validTo: maybe(date),
  reportedOn: maybe(date),
  assuredOn: maybe(date),
});
const type = fc.constantFrom(...TYPES, 'other');

const service: fc.Arbitrary<Service> = fc
  .tuple(
    dates,
    fc.record({
      type,
      status,
      hromada: maybe(fc.constantFrom(...UNITS)),
      precision: fc.constantFrom('address', 'hromada', 'redacted'),
      serviceArea: fc.array(fc.constantFrom(...AREAS), { maxLength: 3 }),
    }),
  )
  .map(([when, what]) => makeService({ ...when, ...what }));

const unplaced: fc.Arbitrary<UnplacedRecord> = fc
  .tuple(
    dates,
    fc.record({ type: maybe(type), status: maybe(status), candidates: fc.subarray(UNITS, { maxLength: 3 }) }),
  )
  .map(([when, what]) => makeUnplaced({ ...when, ...what }));

const survey: fc.Arbitrary<Survey> = fc
  .record({
    area: fc.array(fc.constantFrom(...AREAS), { maxLength: 3 }),
    types: fc.subarray([...TYPES, 'other']),
    completeness: fc.constantFrom('complete' as const, 'partial' as const),
    date,
  })
  .map(makeSurvey);

export const country: fc.Arbitrary<CoverageInput> = fc.record({
  hromadas: fc.constant(UNITS.map(makeUnit)),
  services: fc.array(service, { maxLength: 12 }),
  unplaced: fc.array(unplaced, { maxLength: 3 }),
  surveys: fc.array(survey, { maxLength: 4 }),
  types: fc.constant(TYPES),
});

export const options: fc.Arbitrary<CoverageOptions> = fc.record({
  date,
  maxAge: fc.option(fc.integer({ min: 1, max: 20 })),
  planned: fc.boolean(),
  ownAreaOnly: fc.boolean(),
});
