import { Best } from './best.ts';
import { buildPlaceIndex, type PlaceIndex } from './place-index.ts';
import { matchPlaces, Reader } from './place-match.ts';
import { unitOf, type PlaceName } from './place-names.ts';
import { withoutAddress } from './place-address.ts';
import { namesPlace, readCode } from './place-code.ts';
import type { FormerName, PlaceAnswer, PlaceHit, PlacePack, Quality } from './place-pack.ts';
import { isHintBegun, readPlaceQuery, type PlaceQuery } from './place-query.ts';
import { fromEnglishLayout, latinReadings } from './transliterate.ts';

export interface PlaceSearchOptions {
  readonly limit: number;
  /** First 4 characters of the oblast's code (`UA74`): its places come first among equals. */
  readonly region?: string | null;
}

/** Search over the hromadas and settlements of the packs at hand. */
export interface PlaceSearch {
  /** An empty query finds nothing; a code finds its own place alone. */
  search(query: string, options: PlaceSearchOptions): PlaceAnswer;
  /** The same search with more packs. */
  extend(packs: readonly PlacePack[]): PlaceSearch;
}

interface Found {
  readonly key: string;
  readonly score: number;
  readonly cost: number;
  readonly quality: Quality;
  readonly name: PlaceName;
  /** The name's, but a seat's name is the hromada's own where a hromada is asked for. */
  readonly source: PlaceName['source'];
}

/** What one search gathers. */
interface Finding {
  readonly region: string | null;
  readonly best: Best<Found>;
  /** Codes of places whose whole name was typed, with what the other words cost. */
  readonly namesakes: Map<string, number>;
}

/** A namesake that costs so much more is not what the words mean. */
const WORSE = 30;
const EXACT = 50;
const OWN_REGION = 40;
const HINT = 40;
/** «Кам’янка-Бузька» is a city and a hromada: the city first. */
const SETTLEMENT_FIRST = 1;
const SOURCE_COST = { current: 0, former: 10, seat: 35 } as const;
/** Letters of a query that are looked at: a pasted page must not hold the search up. */
const LONGEST = 160;
/** Two words typed for one, or the wrong keyboard, cost a little beside what was really typed. */
const JOINED_COST = 15;
const LAYOUT_COST = 30;
/** A reading that costs more is doubtful, and another one is tried. */
const DOUBTFUL = 80;

/** Builds the search over all packs at hand, e.g. every hromada and the current region's settlements. */
export function buildPlaceSearch(
  packs: readonly PlacePack[],
  former: readonly FormerName[] = [],
): PlaceSearch {
  const index = buildPlaceIndex(packs, former);
  return {
    search: (query, options) => searchIndex(index, query, options),
    extend: (more) => buildPlaceSearch([...packs, ...more], former),
  };
}

function searchIndex(
  index: PlaceIndex,
  typed: string,
  { limit, region = null }: PlaceSearchOptions,
): PlaceAnswer {
  const code = readCode(typed.slice(0, LONGEST));
  if (code !== null) return byCode(index, code);
  const text = withoutAddress(typed.slice(0, LONGEST));
  const found: Finding = { region, best: new Best<Found>(limit), namesakes: new Map() };
  if (!isLatin(text)) read(index, text, 0, found);
  else {
    for (const reading of latinReadings(text)) read(index, reading, 0, found);
    if (isDoubtful(found.best)) read(index, fromEnglishLayout(typed.slice(0, LONGEST)), LAYOUT_COST, found);
  }
  return { hits: found.best.list().map((each) => hitOf(index, each)), namesakes: countNamesakes(found) };
}

/** Those that the words fit equally well: «Полтавський» is the raion before it is the oblast. */
function countNamesakes({ namesakes }: Finding): number {
  const costs = [...namesakes.values()];
  const least = Math.min(...costs);
  return costs.filter((cost) => cost <= least + WORSE).length;
}

const isLatin = (text: string) => /[a-z]/i.test(text) && !/[а-яґєії]/i.test(text);

function byCode(index: PlaceIndex, code: string): PlaceAnswer {
  const name = index.names.find(({ place, source }) => source === 'current' && namesPlace(code, place.code));
  if (!name) return { hits: [], namesakes: 0 };
  const hit = hitOf(index, {
    key: name.place.code,
    score: 0,
    cost: 0,
    quality: 'exact',
    name,
    source: name.source,
  });
  return { hits: [hit], namesakes: 1 };
}

/** Tries the words as typed; where nothing fits well, two neighbours as one; where nothing fits, all words but one. */
function read(index: PlaceIndex, text: string, extra: number, found: Finding): void {
  const { best } = found;
  const query = readPlaceQuery(text);
  const { words, optional } = query;
  if (words.length === 0) return;
  const reader = new Reader(index);
  const attempt = (these: readonly string[], more: number, missing: number) => {
    matchPlaces(reader, these, optional, missing, (name, cost, quality) => {
      keep(index.names[name], cost + extra + more, quality, query, found);
    });
  };
  attempt(words, 0, 0);
  if (words.length === 1 || !isDoubtful(best)) return;
  if (isHintBegun(words.at(-1) ?? '')) attempt(words.slice(0, -1), 0, 0);
  if (!isDoubtful(best)) return;
  for (const joined of joinings(words)) attempt(joined, JOINED_COST, 0);
  if (best.list().length === 0) attempt(words, 0, 1);
}

function isDoubtful(best: Best<Found>): boolean {
  return !best.list().some(({ cost }) => cost < DOUBTFUL);
}

/** «гуляй поле запорізька»: [«гуляйполе», «запорізька»] and [«гуляй», «полезапорізька»]. */
function joinings(words: readonly string[]): string[][] {
  return words
    .slice(1)
    .map((word, i) => words.slice(0, i).concat(`${words[i] ?? ''}${word}`, words.slice(i + 2)));
}

function keep(
  name: PlaceName | undefined,
  cost: number,
  quality: Quality,
  query: PlaceQuery,
  { region, best, namesakes }: Finding,
): void {
  if (!name) return;
  const { kind, code, prior } = name.place;
  // «Ніжин» is the city; «громада Ніжин» is as good a name of the hromada as «Ніжинська».
  const source = name.source === 'seat' && query.hint === 'hromada' ? 'current' : name.source;
  if (quality === 'exact' && source !== 'seat') {
    namesakes.set(code, Math.min(cost, namesakes.get(code) ?? cost));
  }
  let score = prior - cost - SOURCE_COST[source];
  if (quality === 'exact' && source !== 'seat') score += EXACT;
  if (query.hint === kind) score += HINT;
  if (kind === 'settlement') score += SETTLEMENT_FIRST;
  if (region !== null && code.startsWith(region)) score += OWN_REGION;
  if (best.wants(score)) best.offer({ key: code, score, cost, quality, name, source });
}

function hitOf(
  { units, raions, regions }: PlaceIndex,
  { name, source, quality, score, cost }: Found,
): PlaceHit {
  const { kind, code, name: own } = name.place;
  return {
    kind,
    code,
    name: own,
    hromada: unitOf(units, code),
    raion: raions.get(code.slice(0, 6))?.name ?? null,
    region: regions.get(code.slice(0, 4))?.name ?? own,
    score,
    at: name.place.at,
    match: {
      quality,
      formerName: name.source === 'former' ? name.text : null,
      slips: cost,
      bySeat: source === 'seat',
    },
  };
}
