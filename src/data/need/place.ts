import { type Code, isCode, prefixOf } from '../../domain/code.ts';
import type { Hromada, Raion } from '../../domain/hromada.ts';
import type { NeedPlace, PlaceReason } from '../../domain/need/types.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';
import { suggestCode } from '../check/suggest/hromada.ts';
import { editDistance, foldOnce } from '../check/suggest/nearest-text.ts';
import { hromadasNamed } from '../intake/places/council.ts';
import { findHromada, type PlaceContext } from '../intake/places/find-hromada.ts';
import { buildHromadaLookup } from '../provider/hromada-lookup.ts';

/** In what a planner's table is looked up. */
export interface NeedScope extends Pick<PlaceContext, 'oblast' | 'oblasts' | 'hromadas' | 'raions'> {
  /** Names by which tables may still call them. */
  readonly formerNames: readonly FormerName[];
}

export interface PlaceCells {
  readonly code: string;
  readonly name: string;
  readonly raion: string;
  readonly oblast: string;
}

/** By code: hromadas that rows may mean. */
export type NeedCandidates = ReadonlyMap<Code, { readonly hromada: Hromada; readonly raion: Raion | null }>;

/** As many buttons beside a row as can be told apart. */
const MOST = 5;

/** Tells the hromada of a row as lists are told theirs: by its code, or by its name with raion and oblast as witnesses. */
export function placeFinder(scope: NeedScope): (cells: PlaceCells) => NeedPlace {
  const { hromadas, formerNames } = scope;
  const lookup = buildHromadaLookup(hromadas, formerNames);
  const context: PlaceContext = {
    ...scope,
    settlementsNamed: () => [],
    locate: () => undefined,
    check: { provider: { hromadas: lookup } },
  };
  const codes = indexCodes(hromadas);
  return (cells) => {
    const { code, name } = cells;
    const found = name === '' ? null : named(cells, context);
    const may = found === null ? [] : found.code === null ? found.candidates : [found.code];
    if (code !== '') {
      const told = codes.get(code.toUpperCase());
      if (told === undefined) {
        const near = suggestCode(code, scope);
        return open('unknownCode', code, near === null ? may : [near, ...may]);
      }
      const other = hromadasNamed(name, null, lookup);
      if (other.length > 0 && other.every((unit) => unit.code !== told)) {
        return open('codeAndName', `${code} ${name}`, [told, ...may]);
      }
      return { came: code, code: told, reason: null, candidates: [] };
    }
    if (found === null) return open('noPlace', '', []);
    if (found.code !== null) return { came: name, code: found.code, reason: null, candidates: [] };
    if (found.candidates.length > 0) return open('ambiguousName', name, found.candidates);
    return open('unknownName', name, nearOnes(name, context));
  };
}

function open(reason: PlaceReason, came: string, candidates: readonly Code[]): NeedPlace {
  return { came, code: null, reason, candidates: [...new Set(candidates)].slice(0, MOST) };
}

/** A name of a hromada; else of the place where its council sits. */
function named({ name, raion, oblast }: PlaceCells, context: PlaceContext) {
  const words = { settlement: '', address: '', provider: '', raion, oblast, at: null };
  const found = findHromada({ ...words, hromada: name }, context);
  if (found.code !== null || found.candidates.length > 0) return found;
  return findHromada({ ...words, hromada: '', settlement: name }, context);
}

/** A slip of a letter or two; the very name elsewhere in the country. */
function nearOnes(name: string, { oblast, hromadas, check }: PlaceContext): Code[] {
  const [bare = ''] = name
    .replace(/[«»"().,]/g, ' ')
    .trim()
    .split(/\s+(?=міськ|селищн|сільськ|територ|громад|о?тг)/i);
  const sought = foldOnce(bare);
  const allowed = Math.min(3, Math.max(1, Math.floor(sought.length / 4)));
  const near = hromadas
    .filter(({ code }) => oblast === null || code.startsWith(oblast))
    .map(({ code, name: { uk } }) => ({ code, far: editDistance(sought, foldOnce(uk), allowed) }))
    .filter(({ far }) => far <= allowed)
    .toSorted((a, b) => a.far - b.far);
  const elsewhere = hromadasNamed(name, null, check.provider.hromadas);
  return [...near, ...elsewhere].map(({ code }) => code);
}

/** Whole codes, and their first 9 characters (OCHA's P-code) where a hromada has a level of its own. */
function indexCodes(hromadas: readonly Hromada[]): Map<string, Code> {
  const codes = new Map<string, Code>();
  for (const { code } of hromadas) {
    codes.set(code, code);
    if (isCode(code)) codes.set(code.slice(0, 9), code);
  }
  return codes;
}

/** Hromadas that rows may mean, with their raions. */
export function candidatesOf(rows: readonly NeedPlace[], { hromadas, raions }: NeedScope): NeedCandidates {
  const named = new Set(rows.flatMap(({ candidates }) => candidates));
  const raionOf = ({ code }: Hromada) =>
    raions.find(({ prefix }) => prefix === prefixOf(code, 'raion')) ?? null;
  return new Map(
    hromadas
      .filter(({ code }) => named.has(code))
      .map((hromada) => [hromada.code, { hromada, raion: raionOf(hromada) }]),
  );
}
