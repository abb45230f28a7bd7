import { type Code, prefixOf } from '../../src/domain/code.ts';
import type { Hromada, LonLat, Raion, Settlement, UnitKind } from '../../src/domain/hromada.ts';
import type { Localized } from '../../src/domain/text.ts';
import type { Codifier, CodifierUnit } from '../sources/codifier.ts';
import type { Gazetteer, PlaceName } from '../sources/gazetteer.ts';
import { transliterate } from '../sources/transliterate.ts';

export interface UnitSources {
  readonly codifier: Codifier;
  readonly gazetteer: Gazetteer;
  readonly population: ReadonlyMap<Code, number>;
  /** `admin_centre` points by code. */
  readonly seats: ReadonlyMap<Code, LonLat>;
  /** Whole names in the borders' source, «Ніжинська міська громада»: they tell the kind of a hromada. */
  readonly wholeNames: ReadonlyMap<Code, string>;
}

export interface Units {
  /** 1,469 hromadas and Kyiv, the raions of Crimea, Sevastopol; by code. */
  readonly units: readonly Hromada[];
  readonly raions: readonly Raion[];
}

/** Occupied Crimea has borders of raions only. */
const CRIMEA = 'UA01';

/** Every unit that the map draws, with name, kind, population and seat. */
export function buildUnits(sources: UnitSources): Units {
  const { codifier, gazetteer } = sources;
  const settlements = new Map(gazetteer.settlements.map((place) => [place.code, place]));
  const hromadas = codifier.hromadas
    .filter(({ code }) => !code.startsWith(CRIMEA))
    .map((unit) => hromadaOf(unit, sources, settlements));
  const raions = codifier.raions
    .filter(({ code }) => code.startsWith(CRIMEA))
    .map((unit) => raionUnit(unit, sources, settlements));
  const cities = codifier.regions
    .filter(({ category }) => category === 'K')
    .map((unit) => cityOf(unit, sources, settlements));
  return {
    units: [...hromadas, ...raions, ...cities].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    raions: codifier.raions.map(({ code, name }) => {
      const prefix = prefixOf(code, 'raion');
      return { prefix, name: { uk: name, en: english(name, gazetteer.raions.get(prefix)) } };
    }),
  };
}

type Places = ReadonlyMap<string, Settlement>;

function hromadaOf(unit: CodifierUnit, sources: UnitSources, settlements: Places): Hromada {
  const prefix = prefixOf(unit.code, 'hromada');
  const seat = settlements.get(`${prefix}001`);
  return {
    code: unit.code,
    name: presentName(unit.name, sources.gazetteer.hromadas.get(prefix)),
    kind: kindOf(unit.code, sources),
    population: sources.population.get(unit.code) ?? null,
    seat: seatAt(seat, sources.seats.get(unit.code)),
    territory: null,
  };
}

/** A raion's seat bears the name of the hromada of the same adjective: Ялтинський, Ялтинська, Ялта. */
function raionUnit(unit: CodifierUnit, sources: UnitSources, settlements: Places): Hromada {
  const raion = prefixOf(unit.code, 'raion');
  const adjective = unit.name.replace(/ий$/, 'а');
  const hromada = sources.codifier.hromadas.find(
    ({ code, name }) => code.startsWith(raion) && name === adjective,
  );
  const seat = hromada && settlements.get(`${prefixOf(hromada.code, 'hromada')}001`);
  return {
    code: unit.code,
    name: { uk: unit.name, en: english(unit.name, sources.gazetteer.raions.get(raion)) },
    kind: 'raion',
    population: null,
    seat: seatAt(seat, sources.seats.get(unit.code)),
    territory: null,
  };
}

function cityOf(unit: CodifierUnit, sources: UnitSources, settlements: Places): Hromada {
  const seat = settlements.get(prefixOf(unit.code, 'settlement'));
  return {
    code: unit.code,
    name: seat?.name ?? { uk: unit.name, en: transliterate(unit.name) },
    kind: 'city',
    population: sources.population.get(unit.code) ?? null,
    seat: seatAt(seat, sources.seats.get(unit.code)),
    territory: null,
  };
}

function seatAt(seat: Settlement | undefined, point: LonLat | undefined): Hromada['seat'] {
  return seat === undefined ? null : { name: seat.name, at: point ?? seat.at };
}

/**
 * OCHA's edition is the newer one: it has the present names of 31 hromadas that the codifier's edition calls by their
 * former ones (`data/former-names.csv`).
 */
function presentName(codified: string, found: PlaceName | undefined): Localized {
  return found === undefined ? { uk: codified, en: transliterate(codified) } : { uk: found.uk, en: found.en };
}

/** OCHA's English name where it is of the same Ukrainian one. */
function english(uk: string, found: PlaceName | undefined): Localized['en'] {
  return found !== undefined && found.uk === uk ? found.en : transliterate(uk);
}

const BY_WORD: readonly (readonly [RegExp, UnitKind])[] = [
  [/ міська /, 'urban'],
  [/ селищна /, 'settlement'],
  [/ сільська /, 'rural'],
];
const BY_SEAT: Record<string, UnitKind> = { M: 'urban', X: 'settlement', C: 'rural' };

/** As its whole name says: a hromada keeps its kind when its seat becomes a town or a settlement. */
function kindOf(code: Code, { wholeNames, codifier }: UnitSources): UnitKind {
  const whole = wholeNames.get(code) ?? '';
  const found = BY_WORD.find(([word]) => word.test(whole));
  const seat = codifier.settlements.get(`${prefixOf(code, 'hromada')}001`);
  return found?.[1] ?? BY_SEAT[seat?.category ?? ''] ?? 'rural';
}
