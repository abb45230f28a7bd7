import { prefixOf } from '../code.ts';
import type { Hromada, LonLat } from '../hromada.ts';
import type { Localized } from '../text.ts';
import { foldWords } from './fold.ts';
import type { FormerName, PlacePack } from './place-pack.ts';

export interface Place {
  readonly kind: 'hromada' | 'settlement';
  readonly code: string;
  readonly name: Localized;
  readonly at: LonLat | null;
  /** How likely someone looks for it, 0…60: by the residents of the hromada that it is or whose seat it is. */
  readonly prior: number;
}

/** One spelling of one place. */
export interface PlaceName {
  readonly place: Place;
  /** Folded. */
  readonly words: readonly string[];
  readonly source: 'current' | 'former' | 'seat';
  /** As written. */
  readonly text: string;
}

/** By 9-character prefix of the hromada; units without hromadas (Crimea's raions) by 6, cities by 4. */
export type Units = ReadonlyMap<string, Hromada>;

const TOP_PRIOR = 60;
/** log10 of the residents of the country's largest city. */
const TOP_POPULATION = 6.5;
const VILLAGE_PRIOR = 5;
/** For seats whose hromada has no figure of residents (Crimea). */
const UNKNOWN_PRIOR = 30;

export function unitsOf(packs: readonly PlacePack[]): Units {
  return new Map(packs.flatMap((pack) => pack.hromadas.map((unit) => [unitPrefix(unit), unit] as const)));
}

/** The unit that a code lies in: its hromada, else (Crimea, cities) its raion or region; null when not there. */
export function unitOf(units: Units, code: string): Hromada | null {
  return units.get(code.slice(0, 9)) ?? units.get(code.slice(0, 6)) ?? units.get(code.slice(0, 4)) ?? null;
}

/** Every spelling of every place of the packs: its name, for a hromada also its seat's, and former names. */
export function placeNames(
  packs: readonly PlacePack[],
  units: Units,
  former: readonly FormerName[],
): PlaceName[] {
  const places = placesOf(packs, units);
  const names: PlaceName[] = [];
  const folded = new Map<string, string[]>(); // every second name of the country repeats
  const nameOf = (place: Place, text: string, source: PlaceName['source']): PlaceName => {
    const words = folded.get(text) ?? foldWords(text);
    folded.set(text, words);
    return { place, words, source, text };
  };
  for (const place of places.values()) names.push(nameOf(place, place.name.uk, 'current'));
  for (const { code, seat, kind } of units.values()) {
    const place = places.get(code);
    if (place && seat && kind !== 'city') names.push(nameOf(place, seat.name.uk, 'seat'));
  }
  for (const { code, name } of former) {
    const place = places.get(code);
    if (place && place.name.uk !== name) names.push(nameOf(place, name, 'former'));
  }
  return names;
}

function placesOf(packs: readonly PlacePack[], units: Units): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { code, name, population, seat } of units.values()) {
    places.set(code, { kind: 'hromada', code, name, at: seat?.at ?? null, prior: priorOf(population) });
  }
  for (const { settlements } of packs) {
    for (const { code, name, at } of settlements) {
      // Kyiv and Sevastopol (nothing after the oblast) are units already.
      if (code.endsWith('00000000')) continue;
      const seat = code.endsWith('001');
      const prior = seat ? priorOf(unitOf(units, code)?.population ?? null) : VILLAGE_PRIOR;
      places.set(code, { kind: 'settlement', code, name, at, prior });
    }
  }
  return places;
}

function priorOf(population: number | null): number {
  if (population === null) return UNKNOWN_PRIOR;
  return (TOP_PRIOR * Math.log10(population + 1)) / TOP_POPULATION;
}

function unitPrefix({ kind, code }: Hromada): string {
  if (kind === 'raion') return prefixOf(code, 'raion');
  return prefixOf(code, kind === 'city' ? 'oblast' : 'hromada');
}
