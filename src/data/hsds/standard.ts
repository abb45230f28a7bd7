/** A field as HSDS 3.0 defines it, in our own words: its type, its format, whether it may be empty, its values. */
export interface HsdsField {
  readonly type: 'string' | 'number' | 'date' | 'time';
  readonly format?: 'uuid' | 'uri' | 'email';
  readonly required?: true;
  readonly values?: readonly string[];
  /** The table whose `id` it names. */
  readonly refers?: HsdsTableName;
}

export interface HsdsTable {
  /** Of its file in the data package. */
  readonly path: string;
  readonly fields: Readonly<Record<string, HsdsField>>;
}

const TEXT: HsdsField = { type: 'string' };
const NAME: HsdsField = { type: 'string', required: true };
const ID: HsdsField = { type: 'string', format: 'uuid', required: true };
const URL: HsdsField = { type: 'string', format: 'uri' };
const MAIL: HsdsField = { type: 'string', format: 'email' };
const NUMBER: HsdsField = { type: 'number' };
const DATE: HsdsField = { type: 'date' };
const TIME: HsdsField = { type: 'time' };
const to = (refers: HsdsTableName): HsdsField => ({ type: 'string', refers });
const of = (refers: HsdsTableName): HsdsField => ({ type: 'string', required: true, refers });

export type HsdsTableName =
  | 'organization'
  | 'organization_identifier'
  | 'service'
  | 'location'
  | 'service_at_location'
  | 'phone'
  | 'schedule'
  | 'service_area'
  | 'language'
  | 'accessibility'
  | 'cost_option'
  | 'required_document'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'attribute';

/**
 * The tables of HSDS 3.0 that we write, with the fields that we fill. Tables without a row of ours (`program`,
 * `funding`, `contact`, `address`, `metadata`) are left out: an address must have a postal code there, and we know none.
 */
export const HSDS_TABLES: Readonly<Record<HsdsTableName, HsdsTable>> = {
  organization: {
    path: 'organizations.csv',
    fields: { id: ID, name: NAME, alternate_name: TEXT, description: NAME, legal_status: TEXT },
  },
  organization_identifier: {
    path: 'organization_identifiers.csv',
    fields: {
      id: ID,
      organization_id: of('organization'),
      identifier_scheme: TEXT,
      identifier_type: NAME,
      identifier: NAME,
    },
  },
  service: {
    path: 'services.csv',
    fields: {
      id: ID,
      organization_id: of('organization'),
      name: NAME,
      alternate_name: TEXT,
      description: TEXT,
      url: URL,
      email: MAIL,
      status: {
        type: 'string',
        required: true,
        values: ['active', 'inactive', 'defunct', 'temporarily closed'],
      },
      application_process: TEXT,
      fees_description: TEXT,
      eligibility_description: TEXT,
      assured_date: DATE,
    },
  },
  location: {
    path: 'locations.csv',
    fields: {
      id: ID,
      location_type: { type: 'string', required: true, values: ['physical', 'postal', 'virtual'] },
      organization_id: to('organization'),
      name: TEXT,
      description: TEXT,
      latitude: NUMBER,
      longitude: NUMBER,
      external_identifier: TEXT,
      external_identifier_type: TEXT,
    },
  },
  service_at_location: {
    path: 'service_at_location.csv',
    fields: { id: ID, service_id: of('service'), location_id: of('location') },
  },
  phone: {
    path: 'phones.csv',
    fields: { id: ID, service_id: to('service'), number: NAME, type: TEXT, description: TEXT },
  },
  schedule: {
    path: 'schedules.csv',
    fields: {
      id: ID,
      service_id: to('service'),
      freq: { type: 'string', values: ['WEEKLY', 'MONTHLY'] },
      byday: TEXT,
      opens_at: TIME,
      closes_at: TIME,
      description: TEXT,
      notes: TEXT,
    },
  },
  service_area: {
    path: 'service_areas.csv',
    fields: { id: ID, service_id: to('service'), name: TEXT, extent: TEXT, extent_type: TEXT },
  },
  language: { path: 'languages.csv', fields: { id: ID, service_id: to('service'), name: TEXT } },
  accessibility: {
    path: 'accessibility.csv',
    fields: { id: ID, location_id: to('location'), description: TEXT },
  },
  cost_option: {
    path: 'cost_options.csv',
    fields: { id: ID, service_id: of('service'), option: TEXT, currency: TEXT, amount: NUMBER },
  },
  required_document: {
    path: 'required_documents.csv',
    fields: { id: ID, service_id: to('service'), document: TEXT },
  },
  taxonomy: { path: 'taxonomies.csv', fields: { id: ID, name: NAME, description: NAME } },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: {
      id: ID,
      code: TEXT,
      name: NAME,
      description: NAME,
      taxonomy: TEXT,
      language: TEXT,
      taxonomy_id: to('taxonomy'),
    },
  },
  attribute: {
    path: 'attributes.csv',
    fields: {
      id: ID,
      link_id: NAME,
      taxonomy_term_id: of('taxonomy_term'),
      link_type: TEXT,
      link_entity: NAME,
      value: TEXT,
    },
  },
};

export const HSDS_NAMES = Object.keys(HSDS_TABLES) as readonly HsdsTableName[];
