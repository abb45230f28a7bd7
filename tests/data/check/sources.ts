import type { CheckSources } from '../../../src/data/check/context.ts';
import { parsePhone } from '../../../src/data/contact/phone.ts';
import { compileHours } from '../../../src/data/contact/weekly.ts';
import { bareName } from '../../../src/data/provider/settlement-index.ts';
import type { Hromada, Settlement } from '../../../src/domain/hromada.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';

const TODAY = '2026-02-01';
export const OZERNA = 'UA99020030000000003';

const text = (uk: string, en: string | null = null) => ({ uk, en });

const LATIN: Readonly<Record<string, string>> = { Озерна: 'Ozerna', Лісова: 'Lisova' };

function unit(code: string, name: string, kind: Hromada['kind'], seat: string, lon: number): Hromada {
  return {
    code,
    name: text(name, LATIN[name]),
    kind,
    population: 0,
    seat: { name: text(seat), at: [lon, 50.9] },
    territory: null,
  };
}

function type(id: string, name: string, redacted = false, applyPlace = false): ServiceType {
  const names = { name: text(name, id), short: text(name), about: text(`${name}: що це`) };
  const rest = {
    words: [],
    icon: 'info',
    group: 'home',
    delivery: [],
    classifierCode: null,
    maxKm: null,
  } as const;
  return { id, ...names, ...rest, redacted, applyPlace, violence: redacted, firstStep: null, hotlines: [] };
}

const place = (code: string, name: string): Settlement => ({ code, name: text(name), at: [31.25, 50.9] });

export const PLACES: readonly Settlement[] = [
  place('UA9902003001', 'Озерне'),
  place('UA9902001001', 'Лісове'),
  place('UA9902001005', 'Лугове'),
  place('UA9904001009', 'Лугове'),
  place('UA9902003007', 'Двійня'),
  place('UA9902003008', 'Двійня'),
];

/** An oblast of three hromadas, strips of half a degree from 30.5° E: Лісова, Озерна, the other Лісова. */
export const SOURCES: CheckSources = {
  types: [
    type('social-taxi', 'Соціальне таксі'),
    type('day-care', 'Денний догляд'),
    type('shelter', 'Притулок', true),
    type('admin-service-centre', 'ЦНАП', false, true),
  ],
  recipients: [
    { id: 'survivors', name: text('Постраждалі', 'Survivors'), violence: true, overlaps: [] },
    { id: 'older-people', name: text('Люди старшого віку', 'Older people'), violence: false, overlaps: [] },
  ],
  hromadas: [
    unit('UA99020010000000002', 'Лісова', 'rural', 'Лісове', 30.75),
    unit(OZERNA, 'Озерна', 'urban', 'Озерне', 31.25),
    unit('UA99040010000000004', 'Лісова', 'settlement', 'Лісне', 31.75),
  ],
  raions: [
    { prefix: 'UA9902', name: text('Перший', 'Pershyi') },
    { prefix: 'UA9904', name: text('Другий', 'Druhyi') },
  ],
  formerNames: [{ code: OZERNA, name: 'Первомайська' }],
  oblast: 'UA99',
  today: TODAY,
  phone: parsePhone,
  hours: compileHours,
  settlement: (code, name) =>
    code === OZERNA && name === 'Озерне' ? { name: text('Озерне'), at: [31.25, 50.9] } : null,
  borders: 'osm',
  settlementNames: (code) => (code === OZERNA ? ['Озерне', 'Камінь'] : []),
  settlementsNamed: (name) =>
    PLACES.filter(({ code, name: { uk } }) => uk === bareName(name) || code === name),
  published: null,
  locate: ([lon]) => {
    const strip = Math.floor((lon - 30.5) * 2);
    return ['UA99020010000000002', OZERNA, 'UA99040010000000004'][strip] ?? null;
  },
};

const GOOD = {
  id: 'ok-1',
  provider: 'Надавач',
  service_type: 'social-taxi',
  status: 'operating',
  hromada: 'Озерна',
  source: 'Джерело',
  reported_on: '2025-01-15',
};

const rowOf = (i: number, row: Readonly<Record<string, string>>) => ({ ...GOOD, id: `ok-${i + 1}`, ...row });
const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`;

/** A table of good rows with the cells given, as CSV. */
export function csvOf(...rows: readonly Readonly<Record<string, string>>[]): string {
  const whole = rows.map((row, i): Readonly<Record<string, string>> => rowOf(i, row));
  const columns = [...new Set(whole.flatMap((row) => Object.keys(row)))];
  return `${columns.join(',')}\n${whole.map((row) => columns.map((each) => quoted(row[each])).join(',')).join('\n')}\n`;
}

export const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
