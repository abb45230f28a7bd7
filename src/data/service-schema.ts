import type { Hours, WeeklyInterval } from '../domain/hours.ts';
import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  FEES,
  type Phone,
  PRECISIONS,
  PROVIDER_KINDS,
  type Service,
  type ServiceDetail,
  STATUSES,
  SYSTEMS,
} from '../domain/service.ts';
import { list, nullable, number, oneOf, optional, record, text } from './fields-schema.ts';
import { localized, lonLat } from './hromada-schema.ts';

const hours = record<Hours>({
  syntax: nullable(text),
  weekly: list(record<WeeklyInterval>({ from: number, to: number })),
  text: nullable(text),
  note: optional(text),
});

export const phone = record<Phone>({ tel: text, label: text, extension: optional(text) });

const detail = record<ServiceDetail>({
  edrpou: nullable(text),
  classifierCode: nullable(text),
  settlement: nullable(localized),
  address: nullable(text),
  eligibilityNote: nullable(text),
  feesNote: nullable(text),
  documents: nullable(text),
  application: nullable(text),
  referralRequired: oneOf(ANSWERS),
  referralFrom: nullable(text),
  phones: list(phone),
  email: nullable(text),
  url: nullable(text),
  hours: nullable(hours),
  languages: nullable(text),
  capacity: nullable(number),
  capacityUnit: nullable(text),
  source: text,
  sourceUrl: nullable(text),
  assuredBy: nullable(text),
  note: nullable(localized),
});

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
});
