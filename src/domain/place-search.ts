import type { Code } from './code.ts';
import type { Hromada, LonLat, Settlement } from './hromada.ts';
import { fold, wordsOf } from './search-text.ts';
import type { Localized } from './text.ts';
import { buildUnitIndex } from './unit-index.ts';

export interface PlaceHit {
  readonly kind: 'hromada' | 'settlement';
  /** 19 characters of a hromada, 12 of a settlement. */
  readonly code: Code;
  readonly name: Localized;
  /** The hromada itself, or the one that the settlement lies in; null where its unit is not of this scope. */
  readonly hromada: Hromada | null;
  /** The settlement; a hromada's seat. */
  readonly at: LonLat | null;
}

export interface PlaceSearch {
  /** Best first: whole name, beginning of the name, of a word, anywhere; then seats and larger hromadas. */
  readonly search: (query: string, limit: number) => PlaceHit[];
}

interface Entry {
  readonly hit: PlaceHit;
  readonly names: readonly string[];
  readonly weight: number;
}

/** Words that people add to a name and that names do not have. */
const TYPE_WORDS = new Set(
  ['м', 'місто', 'с', 'село', 'смт', 'селище', 'громада', 'громади', 'тг', 'отг', 'hromada'].map(fold),
);
const SEAT_BONUS = 1e9;

/** Indexes settlements and units for search by the beginning or a part of a name. */
export function buildPlaceSearch(
  settlements: readonly Settlement[],
  hromadas: readonly Hromada[],
): PlaceSearch {
  const units = buildUnitIndex(hromadas);
  const entries = [
    ...hromadas.map((hromada): Entry => hromadaEntry(hromada)),
    ...settlements.map((settlement): Entry => {
      const unit = units.unitOf(settlement.code);
      return settlementEntry(settlement, unit === null ? null : (hromadas[unit] ?? null));
    }),
  ];
  return { search: (query, limit) => searchIn(entries, query, limit) };
}

function hromadaEntry(hromada: Hromada): Entry {
  const { code, name, seat, population } = hromada;
  const hit: PlaceHit = { kind: 'hromada', code, name, hromada, at: seat?.at ?? null };
  return { hit, names: foldedNames(name), weight: population ?? 0 };
}

function settlementEntry({ code, name, at }: Settlement, hromada: Hromada | null): Entry {
  const seat = hromada?.seat?.name.uk === name.uk ? SEAT_BONUS : 0;
  const hit: PlaceHit = { kind: 'settlement', code, name, hromada, at };
  return { hit, names: foldedNames(name), weight: seat + (hromada?.population ?? 0) };
}

function foldedNames(name: Localized): string[] {
  return name.en === null ? [fold(name.uk)] : [fold(name.uk), fold(name.en)];
}

function searchIn(entries: readonly Entry[], query: string, limit: number): PlaceHit[] {
  const words = wordsOf(fold(query));
  const plain = words.filter((word) => !TYPE_WORDS.has(word));
  const sought = (plain.length > 0 ? plain : words).join(' ');
  if (sought === '') return [];
  const found: { readonly entry: Entry; readonly grade: number }[] = [];
  for (const entry of entries) {
    const grade = Math.min(...entry.names.map((name) => gradeOf(name, sought)));
    if (grade < MISS) found.push({ entry, grade });
  }
  found.sort((a, b) => a.grade - b.grade || b.entry.weight - a.entry.weight || compare(a.entry, b.entry));
  return found.slice(0, limit).map(({ entry }) => entry.hit);
}

const MISS = 4;

function gradeOf(name: string, sought: string): number {
  const at = name.indexOf(sought);
  if (at === -1) return MISS;
  if (at === 0) return name.length === sought.length ? 0 : 1;
  return name[at - 1] === ' ' ? 2 : 3;
}

function compare(a: Entry, b: Entry): number {
  return a.hit.code < b.hit.code ? -1 : 1;
}
