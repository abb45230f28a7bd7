import { describe, expect, it } from 'vitest';
import { hsdsId } from '../../../src/data/hsds/ids.ts';
import { organizationId } from '../../../src/data/hsds/organizations.ts';
import { hsdsPackage } from '../../../src/data/hsds/package.ts';
import { HSDS_NAMES, HSDS_TABLES, type HsdsField } from '../../../src/data/hsds/standard.ts';
import { hsdsTables } from '../../../src/data/hsds/tables.ts';
import type { HsdsRow } from '../../../src/data/hsds/types.ts';
import { hsdsTree } from '../../../src/data/hsds/tree.ts';
import type { Service, ServiceDetail } from '../../../src/domain/service.ts';
import { COUNSEL, DAY_CARE, LISOVA, RICHKOVA, SHELTER, STEPOVA, TAXI } from '../../fixtures/packs/country.ts';
import { SOURCES } from '../check/sources.ts';

const rich: Service = {
  ...TAXI,
  id: 'rich',
  serviceArea: ['UA11000000000000000'],
  accessibility: 'partial',
  eligibility: ['older-people'],
  assuredOn: '2026-01-05',
  detail: {
    ...(TAXI.detail as ServiceDetail),
    edrpou: '00012345',
    address: 'вул. Вигадана, 1',
    phones: [{ tel: '+380462774747', label: '046 277 47 47' }],
    hours: {
      syntax: 'Mo',
      weekly: [
        { from: 480, to: 1020 },
        { from: 2640, to: 3000 },
      ],
      text: 'Mo 08:00-17:00',
    },
    languages: 'українська',
    documents: 'Паспорт',
    url: 'https://громада.укр/догляд вдома',
    email: 'пошта@громада.укр',
    capacity: 0,
  },
};
const services = [TAXI, { ...COUNSEL, type: 'social-taxi' }, SHELTER, DAY_CARE, rich];
const hromadas = [LISOVA, RICHKOVA, STEPOVA];
const { types, recipients } = SOURCES;
const source = { services, types, recipients, hromadas, date: '2026-02-01' };
const tables = hsdsTables(source);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What is wrong with a value by the standard's table; empty where nothing is. */
function faultOf(value: string | number | null | undefined, field: HsdsField): string {
  if (value === null || value === undefined || value === '') return field.required ? 'missing' : '';
  if (field.type === 'number') return typeof value === 'number' ? '' : 'no number';
  const text = String(value);
  if (field.values && !field.values.includes(text)) return `not among ${field.values.join(', ')}`;
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(text)) return 'no date';
  if (field.type === 'time' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return 'no time';
  if (field.format === 'uuid' && !UUID.test(text)) return 'no UUIDv5';
  if (field.format === 'uri' && !/^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(text)) return 'no URI';
  if (field.refers && !tables[field.refers].some(({ id }) => id === value)) return `no such ${field.refers}`;
  return '';
}

describe('the export to HSDS 3.0', () => {
  it.each(HSDS_NAMES)('%s has its required fields, types, enumerations and references', (name) => {
    const { fields } = HSDS_TABLES[name];
    const faults = tables[name].flatMap((row) =>
      Object.entries(fields).map(([field, spec]) => `${field}: ${faultOf(row[field], spec)}`),
    );
    expect(faults.filter((fault) => !fault.endsWith(': '))).toEqual([]);
    expect(tables[name].flatMap((row) => Object.keys(row)).filter((field) => !(field in fields))).toEqual([]);
    expect(new Set(tables[name].map(({ id }) => id)).size).toBe(tables[name].length);
    expect(tables[name].length).toBeGreaterThan(0);
  });

  it('gives the same ids whatever else is exported', () => {
    const alone = hsdsTables({ ...source, services: [TAXI] });
    expect(tables.service).toContainEqual(alone.service[0]);
    expect(organizationId(rich)).not.toBe(organizationId(TAXI));
  });

  it('says no place of a redacted service anywhere', () => {
    const own = hsdsTables({ ...source, services: [SHELTER] });
    expect([own.location, own.service_at_location]).toEqual([[], []]);
    expect(own.service_area).toMatchObject([{ extent: SHELTER.serviceArea[0], extent_type: 'text' }]);
    expect(own.service[0]?.['status']).toBe('inactive');
  });

  it('keeps what the standard has no field for as attributes, zero too', () => {
    const term = tables.taxonomy_term.find(({ code }) => code === 'field:capacity');
    expect(tables.attribute.filter((row) => row['taxonomy_term_id'] === term?.['id'])).toMatchObject([
      { value: '0', link_entity: 'service' },
    ]);
  });

  it('packs every table with its schema, and the same as whole services in JSON', () => {
    const licence = { name: 'MIT', url: 'https://example.org/mit' };
    const files = hsdsPackage(tables, { release: '2026-02-01', title: 'Послуги', licence });
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '{}') as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([...files.keys()].slice(1));
    const { contents } = hsdsTree(tables) as { contents: { id: string; phones: HsdsRow[] }[] };
    expect(contents.map(({ id }) => id)).toEqual(tables.service.map(({ id }) => id));
    expect(contents[4]?.phones[0]?.['number']).toBe('+380462774747');
  });

  it('names its files as the standard does, and packs a table without rows as its header', () => {
    const licence = { name: 'MIT', url: 'https://example.org/mit' };
    const none = hsdsTables({ ...source, services: [] });
    const files = hsdsPackage(none, { release: '2026-02-01', title: 'Послуги', licence });
    expect(files.get('service_at_location.csv')).toBe('id,service_id,location_id\r\n');
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: {
        name: string;
        path: string;
        schema: {
          fields: { name: string }[];
          foreignKeys?: { fields: string; reference: { resource: string } }[];
        };
      }[];
    };
    const names = new Set(resources.map(({ name }) => name));
    for (const { path, schema } of resources) {
      const columns = schema.fields.map(({ name }) => name);
      const lines = (files.get(path) ?? '').split('\r\n');
      expect([lines[0], lines.at(-1)]).toEqual([columns.join(','), '']);
      expect(lines.slice(0, -1)).not.toContain('');
      expect(schema.foreignKeys).not.toEqual([]);
      for (const key of schema.foreignKeys ?? []) {
        expect([columns.includes(key.fields), names.has(key.reference.resource)]).toEqual([true, true]);
      }
    }
  });

  it('spells a link in Ukrainian letters as a URI, and keeps it as people read it', () => {
    const service = tables.service.find(({ id }) => id === hsdsId('service', 'rich'));
    expect(service?.['url']).toMatch(/^https:\/\/%D0%B3[\w%.]+\/%D0%B4[\w%]+%20[\w%]+$/);
    expect(decodeURI(String(service?.['url']))).toBe('https://громада.укр/догляд вдома');
    expect(tables.attribute.map(({ value }) => value)).toContain('https://громада.укр/догляд вдома');
  });

  it('leaves the e-mail field to Latin letters, and keeps the other address', () => {
    const service = tables.service.find(({ id }) => id === hsdsId('service', 'rich'));
    expect(service?.['email']).toBeNull();
    expect(tables.attribute.map(({ value }) => value)).toContain('пошта@громада.укр');
  });

  it('cuts a night at midnight', () => {
    expect(tables.schedule.map((row) => [row['byday'], row['opens_at'], row['closes_at']])).toEqual([
      ['MO', '08:00', '17:00'],
      ['TU', '20:00', '23:59'],
      ['WE', '00:00', '02:00'],
    ]);
  });
});
