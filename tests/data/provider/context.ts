import { buildHromadaLookup } from '../../../src/data/provider/hromada-lookup.ts';
import type { ProviderContext } from '../../../src/data/provider/context.ts';
import { parseProviderCsv } from '../../../src/data/provider/read-table.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';

const text = (uk: string) => ({ uk, en: null });

function hromada(code: string, name: string, kind: Hromada['kind'], seat: string): Hromada {
  return {
    code,
    name: text(name),
    kind,
    population: 0,
    seat: { name: text(seat), at: [31.1, 50.9] },
    territory: null,
  };
}

export const LISOVA_RURAL = 'UA99020010000000002';
export const OZERNA = 'UA99020030000000003';
export const LISOVA_SETTLEMENT = 'UA99040010000000004';
export const OBLAST = 'UA99000000000000001';

function type(id: string, redacted: boolean, applyPlace: boolean): [string, ServiceType] {
  const name = text(id);
  const rest = { words: [], icon: 'info', group: 'home', delivery: [], classifierCode: null } as const;
  const more = { firstStep: null, hotlines: [], maxKm: null, violence: redacted };
  return [id, { id, name, short: name, about: name, redacted, applyPlace, ...rest, ...more }];
}

export const CONTEXT: ProviderContext = {
  file: 'providers/UA99.csv',
  oblast: 'UA99',
  taken: new Map(),
  types: new Map([
    type('social-taxi', false, false),
    type('shelter', true, false),
    type('admin-service-centre', false, true),
  ]),
  recipients: new Set(['survivors']),
  hromadas: buildHromadaLookup([
    hromada(LISOVA_RURAL, 'Лісова', 'rural', 'Лісове'),
    hromada(OZERNA, 'Озерна', 'urban', 'Озерне'),
    hromada(LISOVA_SETTLEMENT, 'Лісова', 'settlement', 'Лісне'),
  ]),
  settlement: (code, name) =>
    code === OZERNA && name === 'Озерне' ? { name: text('Озерне'), at: [31.4, 50.9] } : null,
  phone: (number) => (number.length < 5 ? null : { tel: `+38${number}`, label: number }),
  hours: (syntax) => (syntax.startsWith('Mo') ? [{ from: 480, to: 1020 }] : null),
};

const DEFAULTS = {
  id: 'one',
  provider: 'Надавач',
  service_type: 'social-taxi',
  status: 'operating',
  hromada: 'Озерна',
  source: 'Джерело',
  reported_on: '2025-01-15',
};

/** Parses one row: the defaults with the cells given. */
export function parseOne(cells: Record<string, string> = {}, context: ProviderContext = CONTEXT) {
  const row: Record<string, string> = { ...DEFAULTS, ...cells };
  const quoted = Object.values(row).map((cell) => `"${cell}"`);
  const table = parseProviderCsv(`${Object.keys(row).join(',')}\n${quoted.join(',')}\n`, context);
  return { ...table, service: table.services[0], lost: table.unplaced[0] };
}
