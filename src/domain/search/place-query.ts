import { foldWords } from './fold.ts';

/** A typed query, read. */
export interface PlaceQuery {
  /** Folded words that must match something. */
  readonly words: readonly string[];
  /** Folded words that help and may match nothing: «село», «район», «у». */
  readonly optional: readonly string[];
  /** The kind that the words ask for. */
  readonly hint: 'hromada' | 'settlement' | null;
}

const HROMADA = words(
  'громада громади громаді громаду община отг тг мтг стг територіальна обєднана hromada community',
);
/** Say «hromada» beside its name; alone they are names of settlements too. */
const HROMADA_KINDS = words('міська сільська селищна рада ради городская сельская поселковая');
const SETTLEMENT = words(
  'м місто міста місті с село села селі смт сщ селище селища пос поселок пгт город г хутір деревня дер misto selo city town village settlement',
);
const AROUND = words(
  'область області обл район району районі рн автономна республіка в у із з до біля під oblast region raion rayon district of in near',
);

const ABOVE = words('область області обл район району районі oblast region raion rayon district');

/** Reads hints out of a query. A query of nothing but hint words is a name («Село», «М…»). */
export function readPlaceQuery(text: string): PlaceQuery {
  const all = foldWords(text.replace(/(?<!\p{L})р[-–.]?н(?!\p{L})/giu, 'район'));
  const required = all.filter((word) => !isHint(word));
  if (required.length === 0) return { words: all, optional: [], hint: null };
  return { words: required, optional: all.filter(isHint), hint: hintOf(all) };
}

/** Whether the words name an oblast or a raion alone: «Чернігівська область» is no hromada. */
export function namesUnitAbove(text: string): boolean {
  const { words, optional, hint } = readPlaceQuery(text);
  return words.length === 1 && hint === null && optional.some((word) => ABOVE.has(word));
}

/** Whether a word may become a hint when it is typed to its end: «райо», «област». */
export function isHintBegun(word: string): boolean {
  if (word.length < 3) return false;
  return [...HROMADA, ...HROMADA_KINDS, ...SETTLEMENT, ...AROUND].some((hint) => hint.startsWith(word));
}

function hintOf(all: readonly string[]): PlaceQuery['hint'] {
  if (all.some((word) => HROMADA.has(word) || HROMADA_KINDS.has(word))) return 'hromada';
  return all.some((word) => SETTLEMENT.has(word)) ? 'settlement' : null;
}

function isHint(word: string): boolean {
  return HROMADA.has(word) || HROMADA_KINDS.has(word) || SETTLEMENT.has(word) || AROUND.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(foldWords(list));
}
