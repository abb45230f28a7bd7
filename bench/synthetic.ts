import type { CoverageInput } from '../src/domain/coverage/build.ts';
import type { Hromada, LonLat } from '../src/domain/hromada.ts';
import type { Service } from '../src/domain/service.ts';
import type { Survey, UnplacedRecord } from '../src/domain/survey.ts';
import { seeded } from './random.ts';

/** A made-up country of Ukraine's size: 24 oblasts of 5 raions, 1,469 hromadas, 20 types. The same for the same seed. */
export const TYPES = Array.from({ length: 20 }, (_, i) => `type-${i}`);
const HROMADAS = 1469;
const OBLASTS = 24;
const RAIONS = 5;

const two = (n: number): string => String(n).padStart(2, '0');

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A point in Ukraine's box. */
export function randomPoint(random: () => number): LonLat {
  return [22.2 + random() * 17.9, 44.4 + random() * 7.9];
}

export function makeHromadas(seed = 1): Hromada[] {
  const random = seeded(seed);
  return Array.from({ length: HROMADAS }, (_, i): Hromada => {
    const oblast = two(10 + (i % OBLASTS) * 2);
    const raion = two(2 + (Math.floor(i / OBLASTS) % RAIONS) * 2);
    const hromada = String(10 + Math.floor(i / (OBLASTS * RAIONS)) * 20).padStart(3, '0');
    const at = randomPoint(random);
    return {
      code: `UA${oblast}${raion}${hromada}000${String(i).padStart(7, '0')}`,
      name: { uk: `Громада${i}`, en: null },
      kind: 'rural',
      territory: null,
      population: Math.floor(random() * 40_000),
      seat: { name: { uk: `Село${i}`, en: null }, at },
    };
  });
}

/** 7 of 10 serve their own hromada, 2 a few neighbours, 1 the whole oblast; one of ten is only planned. */
export function makeServices(hromadas: readonly Hromada[], count: number, seed = 2): Service[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i): Service => {
    const home = pick(random, hromadas);
    const year = 2024 + Math.floor(random() * 3);
    return {
      id: `s${i}`,
      type: pick(random, TYPES),
      provider: { uk: `Надавач ${Math.floor(random() * count)}`, en: null },
      providerKind: pick(random, ['communal', 'ngo', null]),
      system: 'social',
      name: null,
      status: random() < 0.1 ? 'planned' : 'operating',
      validFrom: null,
      validTo: null,
      hromada: home.code,
      precision: 'settlement',
      at: home.seat?.at ?? null,
      serviceArea: areaFor(random, home, hromadas),
      takesOutsiders: pick(random, ['yes', 'no', 'unknown']),
      delivery: pick(random, [null, ['home' as const], ['day' as const]]),
      eligibility: null,
      fees: pick(random, [null, 'free' as const]),
      accessibility: null,
      reportedOn: `${year}-0${1 + Math.floor(random() * 9)}-15`,
      assuredOn: null,
      detail: null,
    };
  });
}

function areaFor(random: () => number, home: Hromada, hromadas: readonly Hromada[]): string[] {
  const dice = random();
  if (dice < 0.7) return [];
  if (dice < 0.9) return [home.code, pick(random, hromadas).code, pick(random, hromadas).code];
  return [`${home.code.slice(0, 4)}000000000000000`];
}

/** Three surveys an oblast, each of ten types. */
function makeSurveys(hromadas: readonly Hromada[]): Survey[] {
  const oblasts = [...new Set(hromadas.map(({ code }) => code.slice(0, 4)))];
  return oblasts.flatMap((oblast) =>
    [0, 5, 10].map(
      (from): Survey => ({
        id: `${oblast}-${from}`,
        source: 'synthetic',
        sourceUrl: null,
        area: [`${oblast}000000000000000`],
        types: TYPES.slice(from, from + 10),
        completeness: from === 5 ? 'complete' : 'partial',
        date: '2025-01-01',
      }),
    ),
  );
}

export function makeCountry(services: number): CoverageInput {
  const hromadas = makeHromadas();
  const unplaced: UnplacedRecord[] = [];
  return {
    hromadas,
    services: makeServices(hromadas, services),
    unplaced,
    surveys: makeSurveys(hromadas),
    types: TYPES,
  };
}
