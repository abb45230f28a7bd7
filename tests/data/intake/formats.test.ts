import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openList, proposePlan, takeIn } from '../../../src/data/intake/intake.ts';
import { encode } from '../../fixtures/bad/binary.ts';
import { INTAKE } from './sources.ts';

/** What comes of a text that is pasted, or a file's: the records, without asking anybody. */
function take(text: string | Uint8Array, file = 'list') {
  const list = openList(text, file, INTAKE);
  const plan = proposePlan(list, INTAKE);
  return { list, plan, ...takeIn(list, plan, INTAKE) };
}

const of = (records: ReturnType<typeof take>['records'], ...columns: readonly string[]) =>
  records.map(({ cells }) => columns.map((column) => cells[column as keyof typeof cells]));

describe('OpenStreetMap', () => {
  const tags = {
    amenity: 'social_facility',
    social_facility: 'day_care',
    'social_facility:for': 'senior;unknown',
    name: 'Центр «Затишок»',
    operator: 'Озерна міська рада',
    'addr:street': 'вулиця Нова',
    'addr:housenumber': '7',
    phone: '+380 46 277 47 47',
    opening_hours: 'Mo-Fr 08:00-17:00',
    wheelchair: 'yes',
  };
  const overpass = JSON.stringify({
    elements: [
      { type: 'way', id: 7, center: { lat: 50.9, lon: 31.25 }, tags },
      {
        type: 'node',
        id: 8,
        lat: 50.9,
        lon: 31.3,
        tags: { ...tags, social_facility: 'shelter', operator: '' },
      },
      { type: 'node', id: 9, lat: 50.9, lon: 31.3 },
    ],
  });

  it('an answer of Overpass is recognised, and its values are ours only where they mean the same', () => {
    const { plan, records, questions } = take(overpass);
    expect(plan.profile?.name.en).toBe('social facilities of OpenStreetMap');
    expect(
      of(
        records,
        'id',
        'provider',
        'service_name',
        'service_type',
        'address',
        'accessibility',
        'lon',
        'hromada',
      ),
    ).toEqual([
      [
        'osm-way-7',
        'Озерна міська рада',
        'Центр «Затишок»',
        'day-care',
        'вулиця Нова, 7',
        'full',
        '31.25',
        'UA99020030000000003',
      ],
      // A shelter of OpenStreetMap is a place to stay, not one that hides: it is asked.
      [
        'osm-node-8',
        'Центр «Затишок»',
        '',
        'social_facility=shelter',
        'вулиця Нова, 7',
        'full',
        '31.3',
        'UA99020030000000003',
      ],
    ]);
    expect(questions.map(({ came }) => came)).toContain('social_facility=shelter');
  });

  it('the same as GeoJSON', () => {
    const features = [
      {
        type: 'Feature',
        id: 'way/7',
        properties: tags,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [31.24, 50.9],
              [31.26, 50.9],
              [31.26, 50.9],
              [31.24, 50.9],
            ],
          ],
        },
      },
    ];
    const { records } = take(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(of(records, 'id', 'service_type', 'lon')).toEqual([['osm-way-7', 'day-care', '31.25']]);
  });
});

describe('HSDS of others', () => {
  it('a service without terms of ours is known by its name, its hours by days and times', () => {
    const service = {
      id: 's1',
      name: 'Догляд вдома',
      status: 'active',
      organization: { name: 'Турбота' },
      phones: [{ number: '+380462774747', description: 'приймальня' }],
      schedules: [{ byday: 'MO,TU', opens_at: '09:00:00', closes_at: '13:00:00' }],
      service_at_locations: [
        { location: { name: 'Хол', addresses: [{ city: 'Озерне', address_1: 'вул. Нова, 1' }] } },
      ],
    };
    const { records } = take(JSON.stringify([service]));
    expect(
      of(records, 'provider', 'service_type', 'status', 'hromada', 'settlement', 'address', 'hours', 'phone'),
    ).toEqual([
      [
        'Турбота',
        'home-care',
        'operating',
        'UA99020030000000003',
        'Озерне',
        'вул. Нова, 1',
        'Mo,Tu 09:00-13:00',
        '+380462774747 (приймальня)',
      ],
    ]);
  });
});

/** As the predecessor of HSDS had them: a service names its place, and that its organisation; phones and hours are the place's. */
const SET = {
  organizations: 'id,name,tax_id\n1,Турбота,04061234\n',
  locations:
    'id,organization_id,name,description,latitude,longitude,website,accessibility\n7,1,Дім,Довга розповідь про дім,50.9,31.25,https://example.org,ramp\n',
  services:
    'id,location_id,name,status,fees,eligibility,service_areas,languages,website\n' +
    '3,7,Догляд вдома,active,за домовленістю,від 60 років,Озерна громада,українська,\n' +
    '4,7,Денний догляд,inactive,,,,,https://example.org/den\n',
  addresses: 'id,location_id,address_1,city\n1,7,"вул. Нова, 1",Озерне\n',
  phones:
    'id,location_id,service_id,department,number,number_type\n1,7,,,0462 77 47 47,voice\n2,7,,,0462 77 47 40,fax\n' +
    '3,,4,приймальня,0462 77 47 48,voice\n',
  regular_schedules:
    'id,location_id,service_id,weekday,opens_at,closes_at\n1,7,,Monday,9am,4:30 PM\n2,7,,Tuesday,09:00,17:00\n3,,4,Sunday,noon,5pm\n',
};
const zipOf = (tables: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(Object.entries(tables).map(([name, text]) => [`set/${name}.csv`, strToU8(text)])),
  );

describe('tables that are joined by their keys', () => {
  it('become a record a service: what is said of it comes before what is said of its place', () => {
    const { records, questions } = take(zipOf(SET), 'set.zip');
    expect(
      of(records, 'provider', 'edrpou', 'service_type', 'status', 'address', 'phone', 'hours', 'url'),
    ).toEqual([
      [
        'Турбота',
        '04061234',
        'home-care',
        'operating',
        'вул. Нова, 1',
        '0462 77 47 47',
        'Mo 09:00-16:30; Tu 09:00-17:00',
        'https://example.org',
      ],
      [
        'Турбота',
        '04061234',
        'day-care',
        'inactive',
        'вул. Нова, 1',
        '0462 77 47 48 (приймальня)',
        'Sunday noon-5pm',
        'https://example.org/den',
      ],
    ]);
    expect(
      of(records, 'settlement', 'service_area', 'fees_note', 'eligibility_note', 'languages')[0],
    ).toEqual(['Озерне', 'UA99020030000000003', 'за домовленістю', 'від 60 років', 'українська']);
    // What is asked of a text of the list is not asked again of the row.
    expect(questions.filter(({ column }) => column === 'status')).toMatchObject([
      { kind: 'value', came: 'inactive' },
    ]);
  });

  it('of a service at several places each is a record', () => {
    const { records } = take(
      zipOf({
        organizations: 'id,name\no,Турбота\n',
        services: 'id,organization_id,name,status\ns,o,Догляд вдома,active\n',
        locations: 'id,name\na,Дім\nb,Філія\n',
        addresses: 'id,location_id,city\n1,a,Озерне\n2,b,Лісове\n',
        service_at_locations: 'id,service_id,location_id\nx,s,a\ny,s,b\n',
        schedules: 'id,service_at_location_id,byday,opens_at,closes_at\n1,y,MO,09:00,12:00\n',
      }),
      'set.zip',
    );
    expect(of(records, 'settlement', 'hours')).toEqual([
      ['Озерне', ''],
      ['Лісове', 'Mo 09:00-12:00'],
    ]);
    expect(new Set(of(records, 'id').flat()).size).toBe(2);
  });

  it('one of them alone says that the others are missing', () => {
    expect(take(SET.locations, 'locations.csv').notes.map(({ key }) => key)).toContain('tableOfSet');
    expect(() => take(SET.regular_schedules, 'regular_schedules.csv')).toThrow('tableOfSet');
    expect(take('Надавач;Громада;Послуга\nДім;Озерна;догляд вдома').notes).toEqual([]);
  });
});

describe('what is pasted', () => {
  it('a table of Word, styles and all', () => {
    const html = `<meta charset="utf-8"><style>td { color: red }</style><p>Лист</p>
      <table><tr><td><p>Надавач</p></td><td>Послуга</td><td>Телефон</td></tr>
      <tr><td><p>КУ&nbsp;«Нова»<br>Озерної міської ради</p></td><td>догляд&nbsp;вдома</td><td>0462774747</td></tr></table>`;
    expect(of(take(html).records, 'provider', 'service_type', 'hromada')).toEqual([
      ['КУ «Нова»\nОзерної міської ради', 'home-care', 'UA99020030000000003'],
    ]);
  });

  it('a page that a site or Word saved in Windows-1251', () => {
    const html = `<html><table><tr><td>Надавач</td><td>Громада</td><td>Послуга</td></tr>
      <tr><td>Їжак</td><td>Озерна</td><td>догляд вдома</td></tr></table></html>`;
    const { records } = take(encode(html, 'windows-1251'));
    expect(of(records, 'provider', 'service_type')).toEqual([['Їжак', 'home-care']]);
  });

  it('cells of a spreadsheet, divided by tabs', () => {
    const { records } = take('Надавач\tГромада\tПослуга\nА\tОзерна\tдогляд вдома\n');
    expect(of(records, 'provider', 'service_type')).toEqual([['А', 'home-care']]);
  });

  it.each([
    ['prose', 'Шановні колеги, надсилаю лист.'],
    ['a page without a table', '<html><body><p>Немає</p></body></html>'],
    ['broken JSON', '{"features": ['],
    ['JSON of something else', '{"a": 1}'],
  ])('is refused for %s', (_, text) => {
    expect(() => take(text)).toThrow();
  });
});

const row = (i: number) =>
  `${i};КУ «Центр ${i % 7}» Озерної міської ради;м. Озерне, вул. Нова, ${i};0462774${100 + i};${['догляд вдома', 'денний догляд, консультування', 'соц. супровід', 'соціальна адаптація'][i % 4]};8.00-17.00`;

describe('many rows', () => {
  it('a list of forty rows takes no more decisions than one of four', () => {
    const head = '№ з/п;Назва надавача;Адреса;Телефон;Послуга;Графік роботи';
    const rows = (count: number) => [head, ...Array.from({ length: count }, (_, i) => row(i + 1))].join('\n');
    const asked = (count: number) => take(rows(count)).questions.filter(({ required }) => required);
    expect(asked(40).map(({ column }) => column)).toEqual(asked(4).map(({ column }) => column));
    expect(asked(40).length).toBeLessThanOrEqual(8);
    expect(asked(40).find(({ column }) => column === 'hours')?.rows).toHaveLength(40);
  });

  it('two tables of a sheet are two', () => {
    const text =
      'Надавач;Громада;Послуга\nА;Озерна;догляд вдома\n\nЗаклади освіти\nНазва установи;Адреса;Телефон\nШкола;м. Озерне;0462774747\n';
    const { list, notes } = take(text);
    expect(list.tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(notes.map(({ key }) => key)).toContain('otherTable');
  });
});
