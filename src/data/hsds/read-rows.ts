import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import type { ProviderRow } from '../edit/cells-of-service.ts';
import { ACCESSIBILITY, FEE } from '../provider/choices.ts';
import { PROVIDER_COLUMNS } from '../provider/columns.ts';
import { hoursCell } from './read-hours.ts';
import type { HsdsTableName } from './standard.ts';
import type { HsdsText } from './types.ts';

/** `address` is not among the tables that we write. */
export type HsdsReadName = HsdsTableName | 'address';
export type HsdsRead = ReadonlyMap<HsdsReadName, readonly HsdsText[]>;

export interface HsdsWords {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hromadaName: (code: string) => string | undefined;
}

/**
 * Rows of our layout out of the tables of a package, one a service and place: our own attributes where it has them, else
 * the standard's fields, else those that its predecessor (Ohana) had.
 */
export function rowsOfHsds(tables: HsdsRead, words: HsdsWords): ProviderRow[] {
  const find = finder(tables);
  return (tables.get('service') ?? []).flatMap((service) => {
    const links = find('service_at_location', 'service_id', service['id']);
    // Before there were links, a service named its one place.
    const at = links.length > 0 ? links : [{ location_id: service['location_id'] ?? '' }];
    return at.map((link) => {
      const cells = cellsOf(service, link, find, words);
      return Object.fromEntries(
        PROVIDER_COLUMNS.map((column) => [column, cells[column] ?? '']),
      ) as ProviderRow;
    });
  });
}

type Find = (name: HsdsReadName, key: string, value: string | undefined) => readonly HsdsText[];

/** Each table is indexed once by each key that it is asked by. */
function finder(tables: HsdsRead): Find {
  const indexes = new Map<string, Map<string, HsdsText[]>>();
  const indexed = (name: HsdsReadName, key: string) => {
    const index = new Map<string, HsdsText[]>();
    for (const row of tables.get(name) ?? []) {
      const value = row[key] ?? '';
      const list = index.get(value);
      if (list === undefined) index.set(value, [row]);
      else list.push(row);
    }
    return index;
  };
  return (name, key, value) => {
    if (value === undefined || value === '') return [];
    const id = `${name}.${key}`;
    const index = indexes.get(id) ?? indexed(name, key);
    indexes.set(id, index);
    return index.get(value) ?? [];
  };
}

function cellsOf(service: HsdsText, link: HsdsText, find: Find, words: HsdsWords): Partial<ProviderRow> {
  const location = find('location', 'id', link['location_id'])[0];
  const terms = linked(service, find);
  const codes = (wanted: string) =>
    terms.flatMap(({ taxonomy, code }) => (taxonomy === wanted ? [code] : []));
  const fields = terms.flatMap(({ taxonomy, code, value }) => (taxonomy === 'field' ? [[code, value]] : []));
  const type = codes('type').join();
  return {
    status: STATUS[service['status'] ?? ''] ?? service['status'] ?? '',
    ...provider(service['organization_id'] || location?.['organization_id'], find),
    ...named(service, type, codes('recipient'), words),
    ...place(service, location, find, words),
    ...told(service, link, location ?? {}, find),
    ...(Object.fromEntries(fields) as Partial<ProviderRow>),
    // A service of another's taxonomy is known by its name.
    service_type: type === '' ? (service['name'] ?? '') : type,
    eligibility: codes('recipient').join('; '),
  };
}

const STATUS: Readonly<Record<string, string>> = {
  active: 'operating',
  defunct: 'closed',
  'temporarily closed': 'suspended',
};

/** The terms of a service, with their values, by taxonomy. */
function linked(service: HsdsText, find: Find) {
  return find('attribute', 'link_id', service['id'])
    .filter((row) => row['link_entity'] === 'service')
    .map((row) => {
      const term = find('taxonomy_term', 'id', row['taxonomy_term_id'])[0];
      const [taxonomy = '', code = ''] = (term?.['code'] ?? '').split(':');
      return { taxonomy, code, value: row['value'] ?? '' };
    });
}

function provider(id: string | undefined, find: Find): Partial<ProviderRow> {
  const organization = find('organization', 'id', id)[0] ?? {};
  const number = find('organization_identifier', 'organization_id', id)[0];
  return {
    provider: organization['name'] ?? '',
    provider_en: organization['alternate_name'] ?? '',
    provider_kind: organization['legal_status'] ?? '',
    edrpou: number?.['identifier'] ?? organization['tax_id'] ?? '',
  };
}

/** A service without a name of its own bears its type's; its groups of people stand before the note on them. */
function named(
  service: HsdsText,
  type: string,
  groups: readonly string[],
  words: HsdsWords,
): Partial<ProviderRow> {
  const own = type !== '' && service['name'] !== words.types.find(({ id }) => id === type)?.name.uk;
  const before = groups
    .map((id) => words.recipients.find((group) => group.id === id)?.name.uk ?? id)
    .join('; ');
  const said = first(service, 'eligibility_description', 'eligibility', 'audience');
  return {
    service_name: own ? (service['name'] ?? '') : '',
    service_name_en: own ? (service['alternate_name'] ?? '') : '',
    eligibility_note: said === before ? '' : said.slice(before === '' ? 0 : before.length + 2),
  };
}

function place(
  service: HsdsText,
  location: HsdsText | undefined,
  find: Find,
  { hromadaName }: HsdsWords,
): Partial<ProviderRow> {
  const area = find('service_area', 'service_id', service['id']).map(({ extent, name }) => extent || name);
  const service_area = area.length > 0 ? area.join('; ') : (service['service_areas'] ?? '');
  if (location === undefined) return { service_area };
  const coded = /^UA\d{17}$/.test(location['external_identifier'] ?? '');
  const hromada = coded ? (location['external_identifier'] ?? '') : '';
  const address = find('address', 'location_id', location['id'])[0];
  const access = find('accessibility', 'location_id', location['id'])[0];
  const name = location['name'] ?? '';
  return {
    service_area,
    hromada,
    settlement: address?.['city'] ?? (coded && name !== hromadaName(hromada) ? name : ''),
    address:
      [address?.['address_1'], address?.['address_2']].filter(Boolean).join(', ') ||
      (coded ? (location['description'] ?? '') : ''),
    lat: location['latitude'] ?? '',
    lon: location['longitude'] ?? '',
    accessibility: idOf(ACCESSIBILITY.words, access?.['description']) || (location['accessibility'] ?? ''),
  };
}

function told(service: HsdsText, link: HsdsText, location: HsdsText, find: Find): Partial<ProviderRow> {
  const of = (name: HsdsReadName) => find(name, 'service_id', service['id']);
  /** What is said of a service at a place comes before what is said of the service, and that before its place's. */
  const nearest = (name: HsdsReadName) =>
    [
      find(name, 'service_at_location_id', link['id']),
      of(name),
      find(name, 'location_id', link['location_id']),
    ].find((rows) => rows.length > 0) ?? [];
  const phones = nearest('phone').filter((phone) => first(phone, 'type', 'number_type') !== 'fax');
  const listed = (name: HsdsReadName, field: string, own: string) =>
    of(name)
      .map((row) => row[field])
      .join('; ') ||
    (service[own] ?? '');
  return {
    url: first(service, 'url', 'website') || first(location, 'url', 'website'),
    email: service['email'] || (location['email'] ?? ''),
    note: service['description'] ?? '',
    application: service['application_process'] ?? '',
    fees_note: first(service, 'fees_description', 'fees'),
    assured_on: service['assured_date'] ?? '',
    fees: idOf(FEE.words, of('cost_option')[0]?.['option']),
    phone: phones.map(phoneCell).join('; '),
    hours: hoursCell(nearest('schedule')),
    languages: listed('language', 'name', 'languages'),
    documents: listed('required_document', 'document', 'required_documents'),
  };
}

/** The first of some fields that is filled. */
function first(row: HsdsText, ...names: readonly string[]): string {
  return names.map((name) => row[name] ?? '').find((text) => text !== '') ?? '';
}

/** Our description is the number as people read it; another's is a word beside it. */
function phoneCell(phone: HsdsText): string {
  const { number = '', extension = '' } = phone;
  const description = first(phone, 'description', 'department');
  if (/\d{2}/.test(description)) return description;
  const whole = extension === '' ? number : `${number}, дод. ${extension}`;
  return description === '' ? whole : `${whole} (${description})`;
}

function idOf(words: Readonly<Record<string, { readonly uk: string }>>, word: string | undefined): string {
  return Object.entries(words).find(([, { uk }]) => uk === word)?.[0] ?? '';
}
