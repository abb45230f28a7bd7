import * as fc from 'fast-check';
import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  DETAIL_TEXTS,
  type DetailText,
  FEES,
  PROVIDER_KINDS,
  type Service,
  STATUSES,
  SYSTEMS,
} from '../../../src/domain/service.ts';
import { readPhones } from '../../../src/data/contact/read-phones.ts';
import { readHours } from '../../../src/data/contact/read-hours.ts';
import { OZERNA, SOURCES } from '../check/sources.ts';

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const letters = Array.from('абвгґєії’«»;,"\'=+-@ 09\n');
export const text = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((parts) => `Є${parts.join('')}я`);
const cell = maybe(text);
const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
const some = <T>(...values: readonly T[]) =>
  maybe(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));
const label = fc.constantFrom(
  '046 277 47 47',
  '15-47',
  '067 123 45 67',
  '038 272 11 30, дод. 45',
  '0 800 301 484',
  'приймальня 038 272 11 31 (пн-пт 8-17)',
);
const phones = fc.uniqueArray(label).map((labels) => readPhones(labels.join('; '), SOURCES.phone).phones);
const schedule = fc.constantFrom(
  'Mo-Fr 08:00-17:00',
  '24/7',
  'Пн-Чт 8.00-17.15, пт 8-16, обід 12-12:45',
  'щодня 20:00–8:00, за записом',
  'за графіком',
);
const hours = maybe(schedule).map((text) => (text === null ? null : readHours(text, SOURCES.hours).hours));

const detail = fc.record({
  ...(Object.fromEntries(DETAIL_TEXTS.map((key) => [key, cell])) as Record<DetailText, typeof cell>),
  edrpou: maybe(fc.constantFrom('00012345', '12345678')),
  settlement: maybe(fc.constant({ uk: 'Озерне', en: null })),
  referralRequired: fc.constantFrom(...ANSWERS),
  phones,
  email: maybe(fc.constant('a@example.org')),
  url: maybe(fc.constantFrom('https://example.org/x?y=1', 'https://громада.укр/послуги?вид=%D0%B0')),
  hours,
  capacity: maybe(fc.integer({ min: 0, max: 100_000 })),
  source: text,
  sourceUrl: maybe(fc.constant('http://example.org')),
  note: maybe(fc.record({ uk: text, en: cell })),
});

export const service = fc.record({
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

/** Up to five services of one table, in every combination that its layout can say. */
export const release = fc
  .array(service, { maxLength: 5 })
  .map((list) => list.map((each, i): Service => ({ ...each, id: `row-${i}` })));
