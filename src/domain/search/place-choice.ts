import { lengthBudget } from './budget.ts';
import { fold } from './fold.ts';
import type { PlaceAnswer, PlaceHit } from './place-pack.ts';
import { namesUnitAbove } from './place-query.ts';

/** What Enter may do with an answer. */
export type PlaceChoice =
  /** The first one is what was typed, beyond doubt. */
  | { readonly kind: 'take'; readonly hit: PlaceHit }
  /** Several are: the visitor must say which. */
  | { readonly kind: 'several' }
  /** None is; some look like it. */
  | { readonly kind: 'alike' }
  | { readonly kind: 'none' };

/** Score by which one namesake outdoes another: ten times its residents, or the visitor's own region. */
const CLEAR = 9;
/** What a guess must have before any other guess. */
const CLEAR_GUESS = 20;
/** The beginning of a name counts from so many letters on. */
const BEGUN = 3;
/** A name but for its last letter: for a village less is not enough («Брест» is not Брестів). */
const ALMOST = 22;
/** Share of the slips that the search forgives, up to which it is a guess worth taking. */
const SURE = 0.75;
const MOST_SLIPS = 110;

/**
 * Whether the answer to a query names one place beyond doubt: by its whole name, by its beginning, or with slips that
 * no other name comes near to. What is only like it is never taken: «Варшава» is not Варва.
 */
export function choosePlace(query: string, { hits, namesakes }: PlaceAnswer): PlaceChoice {
  const [top] = hits;
  if (top === undefined) return { kind: 'none' };
  if (namesUnitAbove(query)) return { kind: 'alike' };
  const [first, second] = hits.filter(({ match }) => match.quality === 'exact' && !match.bySeat);
  if (first !== undefined) {
    const alone = second === undefined ? namesakes <= 1 : leads(first, second, CLEAR);
    return alone ? { kind: 'take', hit: first } : { kind: 'several' };
  }
  const { quality, bySeat, slips } = top.match;
  const rivals = hits.filter((hit) => hit !== top && !isSamePlace(hit, top));
  const best = (by: number): PlaceChoice =>
    rivals.every((rival) => leads(top, rival, by)) ? { kind: 'take', hit: top } : { kind: 'several' };
  if (quality === 'exact') return best(CLEAR);
  if (quality === 'prefix') {
    const known = bySeat || top.kind === 'hromada' || isSeat(top) || slips <= ALMOST;
    return known && lettersOf(query) >= BEGUN ? best(CLEAR) : { kind: 'several' };
  }
  return quality === 'fuzzy' && slips <= slipsAllowed(query) ? best(CLEAR_GUESS) : { kind: 'alike' };
}

const leads = (a: PlaceHit, b: PlaceHit, by: number) => a.score - b.score >= by;

/** A town and its own hromada: whoever means one is well served with the other. */
function isSamePlace(a: PlaceHit, b: PlaceHit): boolean {
  return (
    a.hromada !== null && a.hromada.code === b.hromada?.code && a.kind !== b.kind && (isSeat(a) || isSeat(b))
  );
}

function isSeat({ kind, code }: PlaceHit): boolean {
  return kind === 'settlement' && code.endsWith('001');
}

function slipsAllowed(query: string): number {
  const longest = Math.max(
    ...fold(query)
      .split(' ')
      .map(({ length }) => length),
  );
  return Math.min(MOST_SLIPS, SURE * lengthBudget('а'.repeat(longest)));
}

const lettersOf = (query: string) => fold(query).replaceAll(' ', '').length;
