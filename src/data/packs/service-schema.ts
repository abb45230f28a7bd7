import type { Hours, WeeklyInterval } from '../../domain/contact/hours.ts';
import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  DETAIL_TEXTS,
  type DetailText,
  FEES,
  type Phone,
  PRECISIONS,
  PROVIDER_KINDS,
  type Service,
  type ServiceDetail,
  STATUSES,
  SYSTEMS,
} from '../../domain/service.ts';
import { list, nullable, number, oneOf, optional, type Reader, record, text } from '../fields-schema.ts';
import { localized, lonLat } from './hromada-schema.ts';

const hours = record<Hours>({
  syntax: nullable(text),
  weekly: list(record<WeeklyInterval>({ from: number, to: number })),
  text: nullable(text),
  note: optional(text),
});

export const phone = record<Phone>({ tel: text, label: text, extension: optional(text) });

const texts = Object.fromEntries(DETAIL_TEXTS.map((key) => [key, nullable(text)])) as {
  readonly [K in DetailText]: Reader<string | null>;
};

const detail = record<ServiceDetail>({
  ...texts,
  settlement: nullable(localized),
  referralRequired: oneOf(ANSWERS),
  phones: list(phone),
  hours: nullable(hours),
  capacity: nullable(number),
  source: text,
  note: nullable(localized),
});

type Takes = NonNullable<Service['takes']>;

export const service = record<Service>({
  id: text,
  type: text,
  provider: localized,
  providerKind: nullable(oneOf(PROVIDER_KINDS)),
  system: oneOf(SYSTEMS),
  name: nullable(localized),
  status: oneOf(STATUSES),
  validFrom: nullable(text),
  validTo: nullable(text),
  hromada: nullable(text),
  precision: oneOf(PRECISIONS),
  at: nullable(lonLat),
  serviceArea: list(text),
  takesOutsiders: oneOf(ANSWERS),
  delivery: nullable(list(oneOf(DELIVERIES))),
  eligibility: nullable(list(text)),
  fees: nullable(oneOf(FEES)),
  accessibility: nullable(oneOf(ACCESSIBILITIES)),
  reportedOn: nullable(text),
  assuredOn: nullable(text),
  detail: nullable(detail),
  takes: optional(record<Takes>({ capacity: nullable(number), capacityUnit: nullable(text) })),
});
