import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import type { Service } from '../../../src/domain/service.ts';
import { editsOf } from '../../../src/workers/own-file/change.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';

/** A row with these cells: its service, and what is said of it. */
function check(cells: Readonly<Record<string, string>>) {
  const services: Service[] = [];
  const result = checkFile(bytesOf(csvOf(cells)), 'a.csv', SOURCES, { onRow: (each) => services.push(each) });
  if (result.kind === 'unreadable') throw new Error(result.finding.key);
  const said = result.findings.map(({ key, column, suggestion }) => [key, column, suggestion]);
  return { service: services[0], said, ...result };
}

describe('letters of the other alphabet', () => {
  it.each([
    ['email', 'оfis@example.org', 1, 'о', 'ofis@example.org'],
    ['email', 'ofis@exаmple.org', 8, 'а', 'ofis@example.org'],
    ['email', 'почта@example.org', 1, 'п', undefined],
    ['url', 'https://exаmple.org/x', 11, 'а', 'https://example.org/x'],
    ['url', 'https://сор.example.org', 9, 'с', 'https://cop.example.org'],
    ['url', 'https://example.org/nоvyny', 22, 'о', 'https://example.org/novyny'],
    ['source_url', 'https://example.оrg', 17, 'о', 'https://example.org'],
  ] as const)('%s %s: said with the letter and its place', (column, text, place, letter, mended) => {
    const { findings, said } = check({ [column]: text });
    expect(said).toEqual([['homoglyph', column, mended]]);
    expect(findings[0]?.params).toEqual({ letter, place: String(place) });
    expect(findings[0]?.severity).toBe('error');
  });

  it('Ukrainian names and words of a path are as they should be', () => {
    for (const url of [
      'https://громада.укр/послуги',
      'https://example.org/соціальна-служба',
      'https://дім.example.org',
    ]) {
      expect(check({ url }).said, url).toEqual([]);
    }
    expect(check({ email: 'ofis@громада.укр' }).said).toEqual([]);
  });

  it('marks of the sentence around an address are no part of it', () => {
    expect(check({ email: 'ofis@example.org.' }).said).toEqual([['email', 'email', 'ofis@example.org']]);
    expect(check({ email: 'Центр <ofis@example.org>' }).said).toEqual([
      ['email', 'email', 'ofis@example.org'],
    ]);
    expect(check({ url: 'https://example.org),' }).said).toEqual([['link', 'url', 'https://example.org']]);
    expect(check({ url: 'https://example.org/x.' }).said).toEqual([['link', 'url', 'https://example.org/x']]);
    expect(check({ url: 'https://example.org/x_(y)' }).said).toEqual([]);
    expect(check({ url: 'http://' }).said).toEqual([['link', 'url', undefined]]);
  });
});

describe('codes of the Classifier that a spreadsheet spoilt', () => {
  it.each([
    ['2024-01-18', '018.1'],
    ['2024-03-02 00:00', '002.3'],
    ['18.01.2024', '018.1'],
    ['18.січ', '018.1'],
    ['18-Jan', '018.1'],
    ['45309', '018.1'],
    ['18.1', '018.1'],
    ['18,1', '018.1'],
    ['2', '002.0'],
    ['018', '018.0'],
  ])('%s: the code meant is %s', (text, code) => {
    const { service, said, findings } = check({ classifier_code: text });
    expect(said).toEqual([['classifierSpoilt', 'classifier_code', code]]);
    expect(findings[0]?.params).toEqual({ code });
    expect(service?.detail?.classifierCode).toBeNull();
  });

  it('a code is a code', () => {
    expect(check({ classifier_code: '018.1' }).service?.detail?.classifierCode).toBe('018.1');
    expect(check({ classifier_code: '018.1' }).said).toEqual([]);
  });
});

describe('coordinates', () => {
  it.each([
    ['31,1', '50,9', [31.1, 50.9]],
    ['31.1°', '50.9 °', [31.1, 50.9]],
    ['3.11000E+01', '5.09000E+01', [31.1, 50.9]],
    [`31°06'36"E`, `50°54'36"N`, [31.11, 50.91]],
    ['31° 6′ сх. д.', 'пн. ш. 50° 54′', [31.1, 50.9]],
    ['E31 06.0', 'N50 54.0', [31.1, 50.9]],
  ] as const)('%s, %s is read right', (lon, lat, at) => {
    const { service, said } = check({ lon, lat });
    expect([said, service?.precision, service?.at]).toEqual([[], 'address', at]);
  });

  it('two in one cell are put into their columns', () => {
    for (const pair of ['50.9, 31.1', '50,9; 31,1', '31.1 50.9', '50.9,31.1']) {
      const { findings, said, sheet } = check({ lon: '', lat: pair });
      expect(said, pair).toEqual([['pairInCell', 'lat', '31.1; 50.9']]);
      const [finding] = findings;
      expect(finding && editsOf(sheet, finding).map(({ value }) => value)).toEqual(['31.1', '50.9']);
    }
  });

  it('what cannot be told is said', () => {
    expect(check({ lon: '311000', lat: '509000' }).said).toEqual([
      ['between', 'lon', '31.1000'],
      ['between', 'lat', '50.9000'],
    ]);
    for (const lon of ['3.1E+01', '0', '31 06', '31°70′', '31.5°06′', 'схід', `31°06'W`]) {
      expect(check({ lon, lat: '50.9' }).said, lon).toEqual([['between', 'lon', undefined]]);
    }
  });
});

describe('phones and hours in a table', () => {
  it('say what is wrong, and lose nothing', () => {
    const { service, said } = check({
      phone: '0382 72-11-30 дод. 4; 72-11-31',
      hours: '8.00-17.00',
      note: 'Є ліфт',
    });
    expect(said).toEqual([
      ['phones', 'phone', undefined],
      ['hoursDays', 'hours', undefined],
    ]);
    expect(service?.detail?.phones).toEqual([
      { tel: '+380382721130', label: '038 272 11 30, дод. 4', extension: '4' },
    ]);
    expect(service?.detail?.note).toEqual({ uk: 'Є ліфт\nТелефон, як у джерелі: 72-11-31', en: null });
    expect(service?.detail?.hours).toEqual({ syntax: null, weekly: [], text: '8.00-17.00' });
    expect(check({ phone: '3,80382E+11' }).said).toEqual([['phoneCut', 'phone', undefined]]);
    expect(check({ hours: 'пн-пт 900-1700' }).said).toEqual([['hours', 'hours', 'Mo-Fr 09:00-17:00']]);
    expect(check({ hours: 'Пн.-Пт. 8.00-17.00, обід 12.00-13.00' }).said).toEqual([]);
  });
});
