import type { Code } from '../code.ts';
import type { Hromada, LonLat, Raion, Settlement } from '../hromada.ts';
import type { Localized } from '../text.ts';

/**
 * How a name fits: whole as typed; as its beginning; as a later word of it («Прага» in «Нова Прага»); whole but for
 * slips; or only in part and with slips, or without one of the typed words.
 */
export type Quality = 'exact' | 'prefix' | 'part' | 'fuzzy' | 'loose';

/**
 * What the place search is built from: one region's units and, when they are there, its settlements. Packs may overlap
 * and come in any order (all hromadas first, a region's settlements later): a code counts once.
 */
export interface PlacePack {
  readonly region: { readonly code: Code; readonly name: Localized };
  readonly raions: readonly Raion[];
  readonly hromadas: readonly Hromada[];
  readonly settlements: readonly Settlement[];
}

/** A name by which people still look for a place: its former one, or the one another official list uses. */
export interface FormerName {
  /** 19-character code of a hromada, or the first 12 characters of a settlement's. */
  readonly code: string;
  readonly name: string;
}

/** One answer of the place search. */
export interface PlaceHit {
  readonly kind: 'hromada' | 'settlement';
  /** 19 characters for a hromada (or city, or Crimean raion), 12 for a settlement. */
  readonly code: string;
  readonly name: Localized;
  /** The unit it lies in; itself for a hromada; null when the packs do not hold it. */
  readonly hromada: Hromada | null;
  /** Null for Kyiv and Sevastopol. */
  readonly raion: Localized | null;
  readonly region: Localized;
  /** The settlement; a hromada's seat; null where that is unknown. */
  readonly at: LonLat | null;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly match: MatchInfo;
}

export interface MatchInfo {
  readonly quality: Quality;
  /** The former name that was typed, when it was that. */
  readonly formerName: string | null;
  /** What stands between the name and what was typed, in hundredths of a letter: slips, and letters still to come. */
  readonly slips: number;
  /** A hromada found by the name of its seat. */
  readonly bySeat: boolean;
}

/** What the search answers. */
export interface PlaceAnswer {
  /** Best first, each place once. */
  readonly hits: readonly PlaceHit[];
  /** How many places bear exactly the name that was typed, those beyond the limit too. */
  readonly namesakes: number;
}
