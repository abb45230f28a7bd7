import { readFile } from 'node:fs/promises';
import * as lucide from 'lucide-react';
import { expect, test } from 'vitest';
import { readCommitted } from '../../scripts/data/committed.ts';
import { readProviders } from '../../scripts/data/providers.ts';
import { covers } from '../../src/domain/code.ts';

const data = await readCommitted('data');
const chernihiv = data.hromadas.filter(({ hromada }) => hromada.code.startsWith('UA74'));
const units = chernihiv.map(({ hromada }) => hromada);

const pascal = (icon: string) => icon.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

test('the taxonomy has its ids in their order, and each icon exists', () => {
  expect(data.types.map(({ id }) => id)).toEqual(
    (
      'social-taxi mobile-service early-intervention crisis-counselling resilience social-services-centre ' +
      'inclusive-education-support home-care day-care day-care-children informing counselling family-support ' +
      'orphan-family-support emergency-intervention social-integration shelter inclusive-resource-centre ' +
      'rehabilitation admin-service-centre'
    ).split(' '),
  );
  const missing = data.types.filter(({ icon }) => !(pascal(icon) in lucide)).map(({ icon }) => icon);
  expect(missing).toEqual([]);
});

test('flags and codes stand where they must and nowhere else', () => {
  const having = (flag: (type: (typeof data.types)[number]) => boolean) =>
    data.types.filter(flag).map(({ id }) => id);
  expect(having(({ group }) => group === 'first')).toHaveLength(4);
  expect(having(({ redacted }) => redacted)).toEqual(['shelter']);
  expect(having(({ applyPlace }) => applyPlace)).toEqual(['admin-service-centre']);
  expect(having(({ violence }) => violence)).toEqual([
    'crisis-counselling',
    'emergency-intervention',
    'shelter',
  ]);
  const codes = data.types.flatMap(({ id, classifierCode }) =>
    classifierCode === null ? [] : [[id, classifierCode]],
  );
  expect(codes).toEqual([
    ['home-care', '015.1'],
    ['informing', '001.0'],
    ['counselling', '002.0'],
  ]);
});

test('every type has words, a way to call, and its violence-related lines first where it is one', () => {
  const violent = new Set(data.hotlines.filter(({ violence }) => violence).map(({ id }) => id));
  for (const type of data.types) {
    expect(type.words.length, type.id).toBeGreaterThan(6);
    expect(type.hotlines.length, type.id).toBeGreaterThan(0);
    expect(violent.has(type.hotlines[0] ?? ''), type.id).toBe(type.violence);
  }
});

test('57 hromadas in 5 raions, one name twice', () => {
  expect(units).toHaveLength(57);
  expect(new Set(chernihiv.map(({ raion }) => raion?.prefix)).size).toBe(5);
  expect(new Set(units.map(({ name }) => name.uk)).size).toBe(56);
  expect(units.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(959_315);
});

test('21 documented records: 20 services and Талалаївська’s with both candidates', () => {
  const { services, unplaced, rows, findings } = readProviders(data, units, []);
  expect([rows, services.length, findings]).toEqual([21, 20, []]);
  expect(unplaced.map(({ id, reason, candidates }) => [id, reason, candidates])).toEqual([
    [
      'ua74-talalaivska-social-services-centre',
      'ambiguousName',
      ['UA74040330000024949', 'UA74080190000091939'],
    ],
  ]);
  expect(services.filter(({ status }) => status === 'planned').map(({ type }) => type)).toEqual(
    Array.from({ length: 8 }, () => 'resilience'),
  );
  expect(services.filter(({ assuredOn }) => assuredOn !== null)).toEqual([]);
});

test('only what a source states: one record has a phone, an address and a point', () => {
  const { services } = readProviders(data, units, []);
  const reachable = services.filter(({ detail }) => detail !== null && detail.phones.length > 0);
  expect(reachable.map(({ id }) => id)).toEqual(['ua74-chernihivska-early-intervention']);
  expect(reachable[0]).toMatchObject({ precision: 'address', at: [31.31874, 51.51309], system: 'medical' });
  expect(services.filter(({ precision }) => precision === 'address')).toHaveLength(1);
});

test('surveys are partial, of the articles’ dates and territories', () => {
  expect(data.surveys.map(({ completeness, date }) => [completeness, date])).toEqual([
    ['partial', '2024-05-15'],
    ['partial', '2025-08-26'],
  ]);
  const covered = data.surveys.map(
    ({ area }) => units.filter(({ code }) => area.some((a) => covers(a, code))).length,
  );
  expect(covered).toEqual([57, 1]);
});

test('27 regions, two of which are not applicable', () => {
  expect(data.oblasts).toHaveLength(27);
  expect(data.oblasts.filter(({ applicable }) => !applicable).map(({ code }) => code.slice(0, 4))).toEqual([
    'UA01',
    'UA85',
  ]);
});

test('nothing in the data uses a straight apostrophe inside a Ukrainian word', async () => {
  for (const file of [
    'service-types.csv',
    'hotlines.csv',
    'recipients.csv',
    'providers/UA74.csv',
    'hromadas.csv',
    'territory-status.csv',
  ]) {
    expect(await readFile(`data/${file}`, 'utf8'), file).not.toMatch(/[а-яіїєґ]'[а-яіїєґ]/i);
  }
});
