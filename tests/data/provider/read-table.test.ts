import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/data/finding.ts';
import { parseProviderCsv } from '../../../src/data/provider/read-table.ts';
import { CONTEXT, LISOVA_RURAL, LISOVA_SETTLEMENT, OBLAST, OZERNA, parseOne } from './context.ts';

test('a name within the oblast gives the hromada and its seat; a code does the same', () => {
  for (const stated of ['Озерна', 'озерна міська громада', OZERNA]) {
    const { service } = parseOne({ hromada: stated });
    expect(service, stated).toMatchObject({ hromada: OZERNA, precision: 'hromada', at: [31.1, 50.9] });
  }
});

test('an ambiguous name is unplaced with its candidates; the kind or the code tells them apart', () => {
  const { lost, services } = parseOne({ hromada: 'Лісова' });
  expect(services).toEqual([]);
  expect(lost).toMatchObject({
    reason: 'ambiguousName',
    candidates: [LISOVA_RURAL, LISOVA_SETTLEMENT],
    status: 'operating',
    row: 2,
    file: 'providers/UA99.csv',
  });
  expect(parseOne({ hromada: 'Лісова сільська' }).service?.hromada).toBe(LISOVA_RURAL);
  expect(parseOne({ hromada: LISOVA_SETTLEMENT }).service?.hromada).toBe(LISOVA_SETTLEMENT);
});

const reasonOf = (cells: Record<string, string>) => parseOne(cells).lost?.reason;

test('each other way to be lost has its reason, and rows add up', () => {
  expect(reasonOf({ hromada: 'UA99990010000000009' })).toBe('unknownCode');
  expect(reasonOf({ hromada: 'UA9902003' })).toBe('unknownCode');
  expect(reasonOf({ hromada: 'Немає такої' })).toBe('unknownCode');
  expect(reasonOf({ hromada: '' })).toBe('noPlace');
  expect(reasonOf({ reported_on: '2025-02-30' })).toBe('badValue');
  expect(reasonOf({ reported_on: '' })).toBe('badValue');
  expect(reasonOf({ status: 'працює' })).toBe('badValue');
  expect(reasonOf({ service_type: 'taxi' })).toBe('badValue');
  expect(reasonOf({ service_type: 'admin-service-centre' })).toBe('badValue');
  expect(reasonOf({ service_area: OBLAST.slice(0, 9) })).toBe('badValue');
  expect(reasonOf({ service_area: 'UA98000000000000001' })).toBe('badValue');
  expect(reasonOf({ lon: '50.9', lat: '31.4' })).toBe('badValue');
  expect(reasonOf({ lon: '31.4' })).toBe('badValue');
  expect(reasonOf({ valid_from: '2025-03-01', valid_to: '2025-03-01' })).toBe('badValue');
  expect(reasonOf({ eligibility: 'everyone' })).toBe('badValue');
});

test('a bad value names file, row and column, what was expected and what came', () => {
  const { findings, lost } = parseOne({ status: 'працює' });
  const values = {
    uk: 'діє, оголошено, призупинено, закрито',
    en: 'operating, planned, suspended, closed',
  };
  expect(findings).toEqual([
    {
      severity: 'error',
      file: 'providers/UA99.csv',
      row: 2,
      column: 'status',
      key: 'oneOf',
      params: { values },
      came: 'працює',
    },
  ]);
  const message = `очікували одне з: ${values.uk}, маємо «працює»`;
  expect(findings.map(formatFinding)).toEqual([`providers/UA99.csv:2:status: ${message}`]);
  expect(lost?.message).toBe(`status: ${message}`);
  expect(lost?.candidates).toEqual([OZERNA]);
  expect(lost?.status).toBeNull();
});

test('an id twice is a duplicate, in one table and across tables', () => {
  const header = 'id,provider,service_type,status,hromada,source,reported_on\n';
  const row = 'one,Надавач,social-taxi,operating,Озерна,Джерело,2025-01-15\n';
  const table = parseProviderCsv(header + row + row, CONTEXT);
  expect(table.services.map(({ id }) => id)).toEqual(['one']);
  expect(table.unplaced.map(({ reason, row: at }) => [reason, at])).toEqual([['duplicate', 3]]);
  expect(table.rows).toBe(2);
  const taken = new Map([['one', 'providers/UA98.csv']]);
  expect(parseOne({}, { ...CONTEXT, taken }).lost?.reason).toBe('duplicate');
});

function placed(cells: Record<string, string>) {
  const { service } = parseOne(cells);
  return [service?.precision, service?.at, service?.detail?.settlement?.uk];
}

test('coordinates are an address, a known settlement its own point, an address alone only the hromada', () => {
  expect(placed({ lon: '31,41', lat: '50,91' })).toEqual(['address', [31.41, 50.91], undefined]);
  expect(placed({ settlement: 'Озерне' })).toEqual(['settlement', [31.4, 50.9], 'Озерне']);
  expect(placed({ settlement: 'Інше' })).toEqual(['hromada', [31.1, 50.9], 'Інше']);
  expect(placed({ precision: 'address', address: 'вул. Нова, 1' })[0]).toBe('hromada');
});

test('a service with an area and no hromada has no point', () => {
  const { service } = parseOne({ hromada: '', service_area: `${OBLAST};${OZERNA}` });
  expect(service).toMatchObject({ hromada: null, at: null, serviceArea: [OBLAST, OZERNA] });
});

test('what the source does not state stays null or unknown', () => {
  expect(parseOne().service).toMatchObject({
    providerKind: null,
    delivery: null,
    eligibility: null,
    fees: null,
    accessibility: null,
    takesOutsiders: 'unknown',
    serviceArea: [],
    validFrom: null,
    assuredOn: null,
  });
});

test('a contact or schedule that cannot be used is left out with a warning, the record stays', () => {
  const { service, findings } = parseOne({
    phone: '123;0462774747',
    email: 'немає',
    url: 'javascript:alert(1)',
    hours: 'щодня',
    edrpou: '1234567890',
  });
  expect(findings.map(({ severity, column }) => `${severity} ${column}`).toSorted()).toEqual(
    ['edrpou', 'email', 'hours', 'phone', 'url'].map((column) => `warning ${column}`),
  );
  expect(service?.detail).toMatchObject({
    phones: [{ tel: '+380462774747', label: '0462774747' }],
    email: null,
    url: null,
    edrpou: null,
    hours: { syntax: null, weekly: [], text: 'щодня' },
  });
});

test('dates and codes as a spreadsheet rewrites them are read', () => {
  const { service } = parseOne({ reported_on: '15.01.2025', edrpou: '4591208', hours: 'Mo 08:00-17:00' });
  expect(service?.reportedOn).toBe('2025-01-15');
  expect(service?.detail?.edrpou).toBe('04591208');
  expect(service?.detail?.hours?.weekly).toEqual([{ from: 480, to: 1020 }]);
});

test('Ukrainian headers and semicolons between columns are the same table', () => {
  const table = parseProviderCsv(
    'Ідентифікатор;Надавач;Вид послуги;Стан;Громада;Джерело;Повідомлено\none;Надавач;social-taxi;operating;Озерна;Джерело;15.01.2025\n',
    CONTEXT,
  );
  expect(table.findings).toEqual([]);
  expect(table.services).toEqual(parseOne().services);
});

test('a value, a type or a name of a group in words means the same as its id', () => {
  const words = { service_type: 'Social-Taxi', status: 'діє', fees: 'Безоплатно', delivery: 'удома; виїзна' };
  expect(parseOne(words).findings).toEqual([]);
  expect(parseOne(words).service).toMatchObject({
    type: 'social-taxi',
    status: 'operating',
    fees: 'free',
    delivery: ['home', 'mobile'],
  });
});

test('a code and a name beside it must be of one hromada', () => {
  expect(parseOne({ hromada: `${OZERNA} Озерна міська` }).service?.hromada).toBe(OZERNA);
  expect(parseOne({ hromada: OZERNA, hromada_name: 'Озерна' }).service?.hromada).toBe(OZERNA);
  for (const cells of [{ hromada: `${OZERNA} Лісова` }, { hromada: OZERNA, hromada_name: 'Лісова' }]) {
    expect(parseOne(cells).lost?.reason).toBe('badValue');
    expect(parseOne(cells).findings.map(({ key }) => key)).toEqual(['codeAndName']);
  }
});

test('a text that a written table guards comes back bare', () => {
  expect(parseOne({ note: "'=SUM(A1)" }).service?.detail?.note?.uk).toBe('=SUM(A1)');
  expect(parseOne({ note: "'так' й '" }).service?.detail?.note?.uk).toBe("'так' й '");
});

test('an example row of the template never becomes a service', () => {
  expect(parseOne({ id: 'example-1' }).lost?.reason).toBe('badValue');
});
