import type { Code } from './code.ts';
import type { ISODate } from './date.ts';
import type { Hours } from './contact/hours.ts';
import type { LonLat } from './hromada.ts';
import type { Localized } from './text.ts';

export const STATUSES = ['operating', 'planned', 'suspended', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const PROVIDER_KINDS = ['state', 'communal', 'ngo', 'private', 'sole_trader'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

export const SYSTEMS = ['social', 'medical', 'educational'] as const;
export type System = (typeof SYSTEMS)[number];

export const PRECISIONS = ['address', 'settlement', 'hromada', 'redacted'] as const;
/** How well the place is known; `redacted`: known and kept secret. */
export type Precision = (typeof PRECISIONS)[number];

export const DELIVERIES = ['home', 'mobile', 'day', 'residential', 'remote', 'on_site', 'transport'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const FEES = ['free', 'differentiated', 'paid'] as const;
export type Fees = (typeof FEES)[number];

export const ACCESSIBILITIES = ['full', 'partial', 'none'] as const;
export type Accessibility = (typeof ACCESSIBILITIES)[number];

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Phone {
  /** Dialable: `+380462774747`, or a short number. */
  readonly tel: string;
  /** As people read it, with what stands beside it: «046 277 47 47, дод. 12», «приймальня 046 277 47 47». */
  readonly label: string;
  /** Digits to dial when somebody answers. */
  readonly extension?: string | undefined;
}

/**
 * HSDS service + service_at_location: one provider, one type, one place or area.
 * What is null was not stated by the source; it never means "no".
 */
export interface Service {
  readonly id: string;
  /** Id of a ServiceType. */
  readonly type: string;
  readonly provider: Localized;
  readonly providerKind: ProviderKind | null;
  readonly system: System;
  /** Its own name, where it has one besides its type's. */
  readonly name: Localized | null;
  readonly status: Status;
  readonly validFrom: ISODate | null;
  /** Exclusive. */
  readonly validTo: ISODate | null;
  /** The hromada where the place is; null for a redacted service and for one that has only an area. */
  readonly hromada: Code | null;
  readonly precision: Precision;
  /** Null for a redacted service or one without a place. At `settlement` and `hromada` precision: a seat. */
  readonly at: LonLat | null;
  /** Declared codes; empty = undeclared: its own hromada. */
  readonly serviceArea: readonly Code[];
  readonly takesOutsiders: Answer;
  /** Null = not stated. */
  readonly delivery: readonly Delivery[] | null;
  /** Ids of recipient groups; null = not stated. */
  readonly eligibility: readonly string[] | null;
  readonly fees: Fees | null;
  readonly accessibility: Accessibility | null;
  /** A source said so. */
  readonly reportedOn: ISODate | null;
  /** Someone checked with the provider. */
  readonly assuredOn: ISODate | null;
  /** Null in the country's overview: the region's pack has it. */
  readonly detail: ServiceDetail | null;
  /** Of the overview, which has no detail: what the service can take, where its record says. */
  readonly takes?: Pick<ServiceDetail, 'capacity' | 'capacityUnit'> | undefined;
}

/** What a source says of a service in a line of text. */
export const DETAIL_TEXTS = [
  'edrpou',
  'classifierCode',
  'address',
  'eligibilityNote',
  'feesNote',
  'documents',
  'application',
  'referralFrom',
  'email',
  'url',
  'languages',
  'capacityUnit',
  'sourceUrl',
  'assuredBy',
] as const;
export type DetailText = (typeof DETAIL_TEXTS)[number];

/** What only a card shows. */
export interface ServiceDetail extends Readonly<Record<DetailText, string | null>> {
  readonly settlement: Localized | null;
  readonly referralRequired: Answer;
  readonly phones: readonly Phone[];
  readonly hours: Hours | null;
  readonly capacity: number | null;
  readonly source: string;
  readonly note: Localized | null;
}

/** A record whose source says no more than that it is there. */
export const NOTHING_SAID: Omit<ServiceDetail, 'source'> = {
  ...(Object.fromEntries(DETAIL_TEXTS.map((key) => [key, null])) as Record<DetailText, null>),
  settlement: null,
  referralRequired: 'unknown',
  phones: [],
  hours: null,
  capacity: null,
  note: null,
};

/** Ids of records that the build reads from the register of schools: ЄДЕБО's code of the institution. */
export const REGISTER_ID = 'edebo-';

/** Whether a record comes from an open register: no table of `data/` answers for it. */
export function isOfRegister({ id }: Pick<Service, 'id'>): boolean {
  return id.startsWith(REGISTER_ID);
}
