import Papa from 'papaparse';
import type { ProviderRow } from '../../../src/data/edit/cells-of-service.ts';
import { ACCESSIBILITY, FEE } from '../../../src/data/provider/choices.ts';
import { PROVIDER_COLUMNS } from '../../../src/data/provider/columns.ts';
import { HSDS_TABLES, type HsdsTableName } from '../../../src/data/hsds/standard.ts';
import type { RecipientGroup, ServiceType } from '../../../src/domain/service-type.ts';

type Row = Readonly<Record<string, string>>;

interface Words {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hromadaName: (code: string) => string | undefined;
}

/** Rows of our layout out of the CSV files of a package, by what the standard says of them and by nothing else. */
export function rowsOfPackage(files: ReadonlyMap<string, string>, words: Words): ProviderRow[] {
  const read = (name: HsdsTableName): Row[] =>
    Papa.parse<Row>(files.get(HSDS_TABLES[name].path) ?? '', { header: true, skipEmptyLines: true }).data;
  const tables = new Map<HsdsTableName, Row[]>();
  const all = (name: HsdsTableName): Row[] => {
    const rows = tables.get(name) ?? read(name);
    tables.set(name, rows);
    return rows;
  };
  return all('service').map((service) => {
    const cells = cellsOf(service, all, words);
    return Object.fromEntries(PROVIDER_COLUMNS.map((column) => [column, cells[column] ?? ''])) as ProviderRow;
  });
}

type All = (name: HsdsTableName) => readonly Row[];

function cellsOf(service: Row, all: All, words: Words): Partial<ProviderRow> {
  const of = (name: HsdsTableName) => all(name).filter((row) => row['service_id'] === service['id']);
  return {
    ...attributes(service, all),
    ...provider(service, all),
    ...named(service, all, words),
    ...place(of, all, words),
    ...told(service, of),
  };
}

/** Codes of the terms of an entity, with their values, by taxonomy. */
function linked(service: Row, all: All): [taxonomy: string, code: string, value: string][] {
  const terms = new Map(all('taxonomy_term').map(({ id, code }) => [id, code ?? '']));
  return all('attribute')
    .filter((row) => row['link_id'] === service['id'] && row['link_entity'] === 'service')
    .map((row) => {
      const [taxonomy = '', code = ''] = terms.get(row['taxonomy_term_id'])?.split(':') ?? [];
      return [taxonomy, code, row['value'] ?? ''];
    });
}

function attributes(service: Row, all: All): Partial<ProviderRow> {
  const found = linked(service, all);
  const codes = (wanted: string) => found.flatMap(([taxonomy, code]) => (taxonomy === wanted ? [code] : []));
  const fields = found.filter(([taxonomy]) => taxonomy === 'field').map(([, code, value]) => [code, value]);
  return {
    ...(Object.fromEntries(fields) as Partial<ProviderRow>),
    service_type: codes('type').join(),
    eligibility: codes('recipient').join('; '),
  };
}

function provider(service: Row, all: All): Partial<ProviderRow> {
  const id = service['organization_id'];
  const organization = all('organization').find((row) => row['id'] === id) ?? {};
  const number = all('organization_identifier').find((row) => row['organization_id'] === id);
  return {
    provider: organization['name'] ?? '',
    provider_en: organization['alternate_name'] ?? '',
    provider_kind: organization['legal_status'] ?? '',
    edrpou: number?.['identifier'] ?? '',
  };
}

/** A service without a name of its own bears its type's; its groups of people stand before the note on them. */
function named(service: Row, all: All, { types, recipients }: Words): Partial<ProviderRow> {
  const found = linked(service, all);
  const type = types.find(({ id }) => found.some(([taxonomy, code]) => taxonomy === 'type' && code === id));
  const own = service['name'] !== type?.name.uk;
  const groups = found.flatMap(([taxonomy, code]) =>
    taxonomy === 'recipient' ? [recipients.find(({ id }) => id === code)?.name.uk ?? code] : [],
  );
  const before = groups.join('; ');
  const said = service['eligibility_description'] ?? '';
  return {
    service_name: own ? (service['name'] ?? '') : '',
    service_name_en: own ? (service['alternate_name'] ?? '') : '',
    eligibility_note: said === before ? '' : said.slice(before === '' ? 0 : before.length + 2),
  };
}

type Of = (name: HsdsTableName) => readonly Row[];

function place(of: Of, all: All, { hromadaName }: Words): Partial<ProviderRow> {
  const link = of('service_at_location')[0];
  const location = all('location').find(({ id }) => id === link?.['location_id']);
  const area = of('service_area').map(({ extent }) => extent);
  if (location === undefined) return { service_area: area.join('; ') };
  const hromada = location['external_identifier'] ?? '';
  const access = all('accessibility').find((row) => row['location_id'] === location['id']);
  return {
    service_area: area.join('; '),
    hromada,
    settlement: location['name'] === hromadaName(hromada) ? '' : (location['name'] ?? ''),
    address: location['description'] ?? '',
    lat: location['latitude'] ?? '',
    lon: location['longitude'] ?? '',
    accessibility: idOf(ACCESSIBILITY.words, access?.['description']),
  };
}

function told(service: Row, of: Of): Partial<ProviderRow> {
  return {
    url: service['url'] ?? '',
    email: service['email'] ?? '',
    note: service['description'] ?? '',
    application: service['application_process'] ?? '',
    fees_note: service['fees_description'] ?? '',
    assured_on: service['assured_date'] ?? '',
    fees: idOf(FEE.words, of('cost_option')[0]?.['option']),
    phone: of('phone')
      .map(({ description }) => description)
      .join('; '),
    hours: of('schedule')[0]?.['description'] ?? '',
    languages: of('language')[0]?.['name'] ?? '',
    documents: of('required_document')[0]?.['document'] ?? '',
  };
}

function idOf(words: Readonly<Record<string, { readonly uk: string }>>, word: string | undefined): string {
  return Object.entries(words).find(([, { uk }]) => uk === word)?.[0] ?? '';
}
