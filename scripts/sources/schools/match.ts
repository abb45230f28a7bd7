import type { Hromada, Settlement } from '../../../src/domain/hromada.ts';
import type { Matched, Unmatched } from '../register-record.ts';
import type { SchoolPlaceRow } from './rows.ts';

export interface SchoolPlaces {
  /** Oblast prefix of «Вінницька область», «КИЇВ»; null for anything else. */
  readonly oblast: (name: string) => string | null;
  /** Populated places of a name within an oblast, by any name that they have or had. */
  readonly settlements: (name: string, oblast: string) => readonly Settlement[];
  /** A town (M), a settlement (X), a village (C), as the codifier has it; null where it does not. */
  readonly categoryOf: (settlement: Settlement) => string | null;
  readonly hromadaOf: (settlement: Settlement) => Hromada | null;
}

interface Place {
  readonly hromada: Hromada;
  readonly settlement: Settlement;
}

/** By the old district's code: hromadas in which the register itself has a place of that district. */
export type Districts = ReadonlyMap<string, ReadonlySet<Hromada>>;

/**
 * Where the districts of before 2020 lie. Only places whose name no other in the oblast has are counted, so that no
 * row speaks for itself.
 */
export function readDistricts(rows: readonly SchoolPlaceRow[], places: SchoolPlaces): Districts {
  const districts = new Map<string, Set<Hromada>>();
  for (const row of rows) {
    const [only, ...others] = placesOf(row, places);
    if (only === undefined || others.length > 0 || row.district === '') continue;
    const known = districts.get(row.district);
    if (known === undefined) districts.set(row.district, new Set([only.hromada]));
    else known.add(only.hromada);
  }
  return districts;
}

/** The row's place by its name in the oblast; of namesakes the one whose hromada lies in the row's old district. */
export function matchSchool(
  row: SchoolPlaceRow,
  places: SchoolPlaces,
  districts: Districts,
): Matched | Unmatched {
  const named = placesOf(row, places);
  const district = districts.get(row.district);
  const inDistrict = named.filter(({ hromada }) => district?.has(hromada) === true);
  const hromadas = hromadasOf(named).length > 1 ? hromadasOf(inDistrict) : hromadasOf(named);
  const [hromada, ...others] = hromadas;
  if (hromada !== undefined && others.length === 0) {
    const [settlement, ...more] = named.filter((each) => each.hromada === hromada);
    return { hromada, settlement: more.length > 0 ? null : (settlement?.settlement ?? null) };
  }
  if (named.length === 0) {
    return { reason: 'noPlace', message: 'населеного пункту з такою назвою в області немає', candidates: [] };
  }
  const candidates = hromadas.length > 1 ? hromadas : hromadasOf(named);
  const message = `населених пунктів із такою назвою в різних громадах ${candidates.length}`;
  return { reason: 'ambiguousName', message, candidates };
}

function hromadasOf(places: readonly Place[]): Hromada[] {
  return [...new Set(places.map(({ hromada }) => hromada))];
}

/** Places of the oblast that the row may mean: of namesakes those of the kind that its words name. */
function placesOf({ region, place }: SchoolPlaceRow, places: SchoolPlaces): Place[] {
  const oblast = places.oblast(region);
  if (oblast === null) return [];
  const { name, category } = nameOf(place);
  const named = places.settlements(name, oblast);
  const fitting = named.filter((each) => places.categoryOf(each) === category);
  return (fitting.length > 0 ? fitting : named).flatMap((settlement) => {
    const hromada = places.hromadaOf(settlement);
    return hromada === null ? [] : [{ hromada, settlement }];
  });
}

const WORD = /^(с\.|смт|с-ще)\s+/;
/** «с-ще» was of villages and hamlets before 2024, and of former смт since: it tells no kind. */
const CATEGORIES: Readonly<Record<string, string>> = { 'с.': 'C', смт: 'X' };

/** «с. Дениші, Житомирський район»: a village; a name without a word is a town's. */
function nameOf(place: string): { name: string; category: string | null } {
  const [first = ''] = place.split(',');
  const name = first.trim();
  const word = WORD.exec(name)?.[1];
  const category = word === undefined ? 'M' : (CATEGORIES[word] ?? null);
  return { name: name.replace(WORD, ''), category };
}
