import { existsSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { foldWords } from '../src/domain/search/fold.ts';
import { buildNeedSearch } from '../src/domain/search/need-search.ts';
import type { PlacePack } from '../src/domain/search/place-pack.ts';
import { buildPlaceSearch } from '../src/domain/search/place-search.ts';
import { readManifest, readPlacePacks } from '../tests/country/built.ts';
import { readPlaceCases, readTypeCases, readTypes } from '../tests/domain/search/country.ts';
import { type Figure, ms, skipped } from './figure.ts';
import { medianMs, onceMs } from './measure.ts';

const BUILT = 'public/data';
const KEYSTROKE_BUDGET = 10;
const RIGHT_BUDGET = 0.95;
const GAZETTEER = 29_000;
/** The plain alternative is slow: it answers every so many keystrokes. */
const PLAIN_STEP = 5;

interface Case {
  readonly query: string;
  readonly region: string | null;
  readonly expected: string;
}

/** Code of the first hit. */
type Ask = (query: string, region: string | null) => string | undefined;

/** The place search over the whole country and the type search, beside MiniSearch on the same folded words. */
export function benchSearch(): Figure[] {
  const packs = existsSync(`${BUILT}/manifest.json`) ? readPlacePacks(BUILT) : [];
  const count = packs.reduce((sum, { settlements }) => sum + settlements.length, 0);
  if (count < GAZETTEER) return [skipped('place search', 'run npm run data')];
  return [...placeFigures(packs, count), ...typeFigures()];
}

function placeFigures(packs: readonly PlacePack[], count: number): Figure[] {
  const former = readManifest(BUILT).formerNames;
  const cases = readPlaceCases('tests/country/place-queries.csv');
  const build = medianMs(3, () => buildPlaceSearch(packs, former));
  const region = packs.filter(({ region: { code } }) => code.startsWith('UA74'));
  const first = medianMs(3, () => buildPlaceSearch(region, former));
  const search = buildPlaceSearch(packs, former);
  const ask: Ask = (query, own) => search.search(query, { limit: 10, region: own }).hits[0]?.code;
  const keys = keystrokes(cases);
  const ours = p95(keys.map((each) => medianMs(3, () => ask(each.query, each.region))));
  const right = rightShare(cases, ask);
  const plainBuild = onceMs(() => buildPlain(packs));
  const plain = buildPlain(packs);
  const sample = keys.filter((_, i) => i % PLAIN_STEP === 0);
  const plainP95 = p95(sample.map((each) => onceMs(() => plain(each.query, each.region))));
  return [
    {
      what: `place search, ${count.toLocaleString('en')} settlements, p95 of ${keys.length} keystrokes`,
      ours: ms(ours),
      budget: ms(KEYSTROKE_BUDGET),
      within: ours <= KEYSTROKE_BUDGET,
      plain: `MiniSearch, same folding, name and surroundings ${ms(plainP95)} (${sample.length} keystrokes)`,
    },
    {
      what: `  right first hit of ${cases.length} misspelt queries`,
      ours: percent(right),
      budget: percent(RIGHT_BUDGET),
      within: right >= RIGHT_BUDGET,
      plain: percent(rightShare(cases, plain)),
    },
    { what: '  its index, once', ours: ms(build), budget: '', within: null, plain: ms(plainBuild) },
    { what: '  index of the first region', ours: ms(first), budget: '', within: null, plain: '' },
  ];
}

function typeFigures(): Figure[] {
  const search = buildNeedSearch(readTypes());
  const cases = readTypeCases().filter(({ crisis, expected }) => crisis === null && !expected.includes('*'));
  const keys = cases.flatMap(({ query }) => beginnings(query));
  const ours = p95(keys.map((query) => medianMs(3, () => search.read(query))));
  const right = cases.filter(({ query, expected }) => {
    return expected.includes(search.read(query).hits[0]?.id ?? '');
  });
  return [
    {
      what: `type search, p95 of ${keys.length} keystrokes`,
      ours: ms(ours),
      budget: ms(KEYSTROKE_BUDGET),
      within: ours <= KEYSTROKE_BUDGET,
      plain: '',
    },
    {
      what: `  right first hit of ${cases.length} everyday phrases`,
      ours: percent(right.length / cases.length),
      budget: percent(RIGHT_BUDGET),
      within: right.length / cases.length >= RIGHT_BUDGET,
      plain: '',
    },
  ];
}

/** What one would write first: one document a place, its name and its surroundings as fields, prefix and fuzzy. */
function buildPlain(packs: readonly PlacePack[]): Ask {
  const index = new MiniSearch<{ id: string; name: string; around: string }>({
    fields: ['name', 'around'],
    tokenize: foldWords,
    processTerm: (word) => word,
    searchOptions: { prefix: true, fuzzy: 0.25, maxFuzzy: 2, combineWith: 'AND', boost: { name: 4 } },
  });
  index.addAll(packs.flatMap(documentsOf));
  return (query, region) => {
    const boostDocument = (id: unknown) => (region && String(id).startsWith(region) ? 2 : 1);
    return index.search(query, { boostDocument })[0]?.id as string | undefined;
  };
}

function documentsOf({ region, raions, hromadas, settlements }: PlacePack) {
  const names = new Map([
    ...raions.map(({ prefix, name }) => [prefix, name.uk] as const),
    ...hromadas.map(({ code, name }) => [code.slice(0, 9), name.uk] as const),
  ]);
  return [...hromadas, ...settlements].map(({ code, name }) => ({
    id: code,
    name: name.uk,
    around: [names.get(code.slice(0, 9)), names.get(code.slice(0, 6)), region.name.uk].join(' '),
  }));
}

function keystrokes(cases: readonly Case[]): { query: string; region: string | null }[] {
  return cases.flatMap(({ query, region }) => beginnings(query).map((begun) => ({ query: begun, region })));
}

function beginnings(query: string): string[] {
  return Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1));
}

function rightShare(cases: readonly Case[], ask: Ask): number {
  return cases.filter(({ query, region, expected }) => ask(query, region) === expected).length / cases.length;
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
