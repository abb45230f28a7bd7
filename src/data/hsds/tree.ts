import type { HsdsTableName } from './standard.ts';
import type { HsdsRow, HsdsTables } from './types.ts';

type Node = Readonly<Record<string, unknown>>;

/** Tables that hang on a service, and the names of their lists in the JSON of HSDS. */
const OF_SERVICE = [
  ['phone', 'phones'],
  ['schedule', 'schedules'],
  ['service_area', 'service_areas'],
  ['language', 'languages'],
  ['cost_option', 'cost_options'],
  ['required_document', 'required_documents'],
] as const satisfies readonly (readonly [HsdsTableName, string])[];

/** The same as JSON: whole services, with everything of theirs inside, on one page of the API's shape. */
export function hsdsTree(tables: HsdsTables): Node {
  const contents = servicesOf(tables);
  const count = contents.length;
  const page = { total_items: count, total_pages: 1, page_number: 1, size: count };
  return { ...page, first_page: true, last_page: true, empty: count === 0, contents };
}

function servicesOf(tables: HsdsTables): Node[] {
  const by = (name: HsdsTableName, key: string) => grouped(tables[name], key);
  const lists = OF_SERVICE.map(([table, list]) => [list, by(table, 'service_id')] as const);
  const organizations = by('organization', 'id');
  const identifiers = by('organization_identifier', 'organization_id');
  const attributes = by('attribute', 'link_id');
  const terms = by('taxonomy_term', 'id');
  const places = by('service_at_location', 'service_id');
  const locations = by('location', 'id');
  const access = by('accessibility', 'location_id');
  const locationOf = (id: unknown): Node => ({
    ...stated(locations(id)[0] ?? {}),
    accessibility: access(id).map(stated),
  });
  return tables.service.map((service) => ({
    ...stated(service),
    ...Object.fromEntries(lists.map(([list, rows]) => [list, rows(service['id']).map(stated)])),
    organization: {
      ...stated(organizations(service['organization_id'])[0] ?? {}),
      organization_identifiers: identifiers(service['organization_id']).map(stated),
    },
    service_at_locations: places(service['id']).map((row) =>
      withPart(row, 'location', locationOf(row['location_id'])),
    ),
    attributes: attributes(service['id']).map((row) =>
      withPart(row, 'taxonomy_term', stated(terms(row['taxonomy_term_id'])[0] ?? {})),
    ),
  }));
}

const withPart = (row: HsdsRow, name: string, part: Node): Node => ({ ...stated(row), [name]: part });

function stated(row: HsdsRow): Node {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function grouped(rows: readonly HsdsRow[], key: string): (value: unknown) => readonly HsdsRow[] {
  const groups = new Map<unknown, HsdsRow[]>();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return (value) => groups.get(value) ?? [];
}
