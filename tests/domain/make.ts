import type { Code } from '../../src/domain/code.ts';
import type { Hromada, UnitKind } from '../../src/domain/hromada.ts';
import type { Service, ServiceDetail } from '../../src/domain/service.ts';
import type { ServiceType } from '../../src/domain/service-type.ts';
import type { Survey, UnplacedRecord } from '../../src/domain/survey.ts';

/** A code of 19 characters from its parts: `codeOf('74', '04', '025')` is of a hromada. */
export function codeOf(
  oblast: string,
  raion = '00',
  hromada = '000',
  settlement = '000',
  unique = '0000001',
): Code {
  return `UA${oblast}${raion}${hromada}${settlement}${unique}`;
}

/** Of a unit that is occupied: the whole of it. */
export const OCCUPIED: Hromada['territory'] = { status: 'occupied', edition: '2025-05-07' };

export function makeHromada(code: Code, extra: Partial<Hromada> = {}): Hromada {
  const kind: UnitKind =
    code.slice(4, 9) === '00000' ? 'city' : code.slice(6, 9) === '000' ? 'raion' : 'urban';
  return {
    code,
    name: { uk: code, en: null },
    kind,
    population: 1000,
    seat: null,
    territory: null,
    ...extra,
  };
}

export function makeService(extra: Partial<Service> = {}): Service {
  return {
    id: 's',
    type: 'taxi',
    provider: { uk: 'Надавач', en: null },
    providerKind: null,
    system: 'social',
    name: null,
    status: 'operating',
    validFrom: null,
    validTo: null,
    hromada: null,
    precision: 'hromada',
    at: null,
    serviceArea: [],
    takesOutsiders: 'unknown',
    delivery: null,
    eligibility: null,
    fees: null,
    accessibility: null,
    reportedOn: '2024-05-15',
    assuredOn: null,
    detail: null,
    ...extra,
  };
}

export function makeDetail(extra: Partial<ServiceDetail> = {}): ServiceDetail {
  return { phones: [], email: null, url: null, hours: null, ...extra } as ServiceDetail;
}

export function makeSurvey(extra: Partial<Survey> = {}): Survey {
  return {
    id: 'survey',
    source: 'Джерело',
    sourceUrl: null,
    area: [],
    types: ['taxi'],
    completeness: 'partial',
    date: '2024-05-15',
    ...extra,
  };
}

export function makeUnplaced(extra: Partial<UnplacedRecord> = {}): UnplacedRecord {
  return {
    id: 'u',
    type: 'taxi',
    provider: 'Надавач',
    status: 'operating',
    reason: 'ambiguousName',
    message: '',
    file: 'x.csv',
    row: 2,
    candidates: [],
    validFrom: null,
    validTo: null,
    reportedOn: '2024-05-15',
    assuredOn: null,
    source: 'Джерело',
    ...extra,
  };
}

export function makeType(id: string, extra: Partial<ServiceType> = {}): ServiceType {
  const text = { uk: id, en: null };
  return {
    id,
    name: text,
    short: text,
    about: { uk: '', en: null },
    words: [],
    icon: 'circle',
    group: 'first',
    delivery: [],
    redacted: false,
    violence: false,
    applyPlace: false,
    classifierCode: null,
    firstStep: null,
    hotlines: [],
    maxKm: null,
    ...extra,
  };
}
