import { isRecord } from '../../fields-schema.ts';
import { type HsdsReadName, type HsdsWords, rowsOfHsds } from '../../hsds/read-rows.ts';
import type { HsdsText } from '../../hsds/types.ts';
import type { RawSheet } from '../raw.ts';
import { sheetOf } from './sheet-of.ts';

type Json = Readonly<Record<string, unknown>>;
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Lists inside a service, and the table that each is. */
const LISTS: readonly (readonly [string, HsdsReadName])[] = [
  ['phones', 'phone'],
  ['schedules', 'schedule'],
  ['service_areas', 'service_area'],
  ['languages', 'language'],
  ['cost_options', 'cost_option'],
  ['required_documents', 'required_document'],
];

/** Whole services of HSDS, with everything of theirs inside, as rows of our layout. */
export function hsdsSheetOfTree(services: readonly unknown[], words: HsdsWords): RawSheet {
  const tables = new Map<HsdsReadName, HsdsText[]>();
  const put = (name: HsdsReadName, row: Json, more: Readonly<Record<string, string>> = {}) => {
    const texts = Object.entries(row).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    );
    tables.set(name, [...(tables.get(name) ?? []), { ...Object.fromEntries(texts), ...more }]);
  };
  for (const [i, service] of services.filter(isRecord).entries()) {
    const id = typeof service['id'] === 'string' ? service['id'] : String(i);
    const organization = isRecord(service['organization']) ? service['organization'] : {};
    const organization_id = `${id}/organization`;
    put('service', service, { id, organization_id });
    put('organization', organization, { id: organization_id });
    for (const each of list(organization['organization_identifiers']))
      put('organization_identifier', each, { organization_id });
    for (const [name, table] of LISTS)
      for (const each of list(service[name])) put(table, each, { service_id: id });
    for (const [at, each] of list(service['service_at_locations']).entries()) {
      const location = isRecord(each['location']) ? each['location'] : {};
      const location_id = `${id}/${at}`;
      put('service_at_location', each, { service_id: id, location_id });
      put('location', location, { id: location_id });
      for (const one of list(location['accessibility'])) put('accessibility', one, { location_id });
      for (const one of list(location['addresses'])) put('address', one, { location_id });
    }
    for (const [at, each] of list(service['attributes']).entries()) {
      const term = isRecord(each['taxonomy_term']) ? each['taxonomy_term'] : {};
      const taxonomy_term_id = `${id}/${at}`;
      put('attribute', each, { link_id: id, link_entity: 'service', taxonomy_term_id });
      put('taxonomy_term', term, { id: taxonomy_term_id });
    }
  }
  return sheetOf(rowsOfHsds(tables, words));
}
