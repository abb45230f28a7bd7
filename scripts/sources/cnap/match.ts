import type { Hromada, Settlement } from '../../../src/domain/hromada.ts';
import type { UnplacedReason } from '../../../src/domain/survey.ts';
import type { SettlementIndex } from '../../../src/data/provider/settlement-index.ts';
import type { Matched, Unmatched } from '../register-record.ts';
import { councilOf, isFormOf, placeNames, townOf } from '../place-words.ts';
import type { CnapRow } from './rows.ts';

export interface CnapPlaces {
  /** Oblast prefix of «Вінницька область», «м. Київ»; null for anything else. */
  readonly oblast: (name: string) => string | null;
  /** Units of the name, new or former, within an oblast or, for null, in the country. */
  readonly hromadas: (name: string, oblast: string | null) => readonly Hromada[];
  /** Urban hromadas of an oblast. */
  readonly towns: (oblast: string) => readonly Hromada[];
  readonly hromadaOf: (settlement: Settlement) => Hromada | null;
  readonly settlements: SettlementIndex;
}

/** A register without codes: where its row belongs, by what its address and then its name say; never by a guess. */
export function matchCnap(row: CnapRow, places: CnapPlaces): Matched | Unmatched {
  const parts = row.address.split(',').map((part) => part.trim());
  const oblast = parts.map(places.oblast).find((prefix) => prefix !== null) ?? null;
  const names = placeNames(parts, row.name);
  const units = candidates(row, parts, oblast, places);
  const narrowed = units.length > 1 ? narrow(units, names, places) : units;
  const [unit, ...others] = narrowed;
  if (unit !== undefined && others.length === 0) {
    return { hromada: unit, settlement: settlementIn(unit, names, places) };
  }
  if (narrowed.length > 1)
    return unmatched('ambiguousName', `громад із такою назвою ${narrowed.length}`, narrowed);
  return (
    bySettlement(names, oblast, places) ??
    unmatched('noPlace', 'за адресою і назвою громаду не визначено', [])
  );
}

function unmatched(reason: UnplacedReason, message: string, candidates: readonly Hromada[]): Unmatched {
  return { reason, message, candidates };
}

/** Units that the address names, else those whose council the centre's own name names. */
function candidates(
  row: CnapRow,
  parts: readonly string[],
  oblast: string | null,
  places: CnapPlaces,
): readonly Hromada[] {
  if (oblast === 'UA80') return places.hromadas('Київ', oblast);
  const stated = parts.find((part) => part.toLowerCase().endsWith('територіальна громада'));
  const council = councilOf(row.name);
  const byCouncil = council === null ? [] : places.hromadas(council, oblast);
  if (stated === undefined) {
    const named = byCouncil.length > 0 ? byCouncil : byTown(row.name, oblast, places);
    return named.length > 0 ? named : bareName(parts, oblast, places);
  }
  const units = places.hromadas(stated, oblast);
  const both = units.filter((unit) => byCouncil.includes(unit));
  if (both.length > 0) return both;
  return units.length > 0 ? units : byCouncil;
}

/** «…, Новооржицька, Полтавська область»: an adjective alone. */
function bareName(parts: readonly string[], oblast: string | null, places: CnapPlaces): readonly Hromada[] {
  if (oblast === null) return [];
  const part = parts.find((text) => /^[\p{L}’'-]+ська$/u.test(text));
  return part === undefined ? [] : places.hromadas(part, oblast);
}

/** «ЦНАП м. Чернігова», «у місті Рівному»: the town's hromada, if the oblast has one town that the word can be. */
function byTown(name: string, oblast: string | null, places: CnapPlaces): readonly Hromada[] {
  const word = townOf(name);
  if (word === null || oblast === null) return [];
  return places.towns(oblast).filter(({ seat }) => seat !== null && isFormOf(word, seat.name.uk));
}

function narrow(units: readonly Hromada[], names: readonly string[], places: CnapPlaces): readonly Hromada[] {
  const found = units.filter((unit) => settlementIn(unit, names, places) !== null);
  return found.length > 0 ? found : units;
}

function settlementIn(unit: Hromada, names: readonly string[], places: CnapPlaces): Settlement | null {
  for (const name of names) {
    const [only, ...others] = places.settlements.named(name, unit.code.slice(0, 9));
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

/** The address, else the centre's name, names a populated place that is the only one of its name in the oblast. */
function bySettlement(names: readonly string[], oblast: string | null, places: CnapPlaces): Matched | null {
  if (oblast === null) return null;
  for (const name of names) {
    const [only, ...others] = places.settlements.named(name, oblast);
    const hromada = only === undefined || others.length > 0 ? null : places.hromadaOf(only);
    if (only !== undefined && hromada !== null) return { hromada, settlement: only };
  }
  return null;
}
