import type { ServiceType } from '../service-type.ts';
import { crisisOf } from './crisis.ts';
import type { Crisis } from './crisis-words.ts';
import { buildTypeSearch, type TypeHit } from './type-search.ts';

/** What a person's own words mean to us. */
export interface Need {
  /** The words tell of a danger: the line to call comes before any type. */
  readonly crisis: Crisis | null;
  /** Types that the words may mean, best first. */
  readonly hits: readonly TypeHit[];
}

export interface NeedSearch {
  read(text: string): Need;
}

/** Words by which the taxonomy itself knows who helps in each crisis. */
const KNOWN_AS: Readonly<Record<Crisis, readonly string[]>> = {
  suicide: ['самогубство', 'кризове втручання'],
  violence: ['домашнє насильство', 'притулок', 'кризове втручання'],
  danger: ['кризове втручання'],
};

/**
 * Reads everyday words. A crisis always finds the types that help in it; a type that concerns violence is never
 * offered for words that tell of no crisis, unless they are, for the most part, one of its own phrases: «притулок».
 */
export function buildNeedSearch(types: readonly ServiceType[]): NeedSearch {
  const search = buildTypeSearch(types);
  const violent = new Set(types.filter(({ violence }) => violence).map(({ id }) => id));
  const helpIn = (crisis: Crisis) =>
    KNOWN_AS[crisis].flatMap((words) => search.search(words).filter(({ id }) => violent.has(id)));
  return {
    read: (text) => {
      const crisis = crisisOf(text);
      const hits = search.search(text);
      if (crisis === null) {
        return { crisis, hits: hits.filter(({ id, asked }) => asked || !violent.has(id)) };
      }
      const own = hits.filter(({ id }) => violent.has(id));
      const rest = hits.filter(({ id }) => !violent.has(id));
      return { crisis, hits: uniqueById([...own, ...helpIn(crisis), ...rest]) };
    },
  };
}

function uniqueById(hits: readonly TypeHit[]): TypeHit[] {
  return hits.filter(({ id }, i) => hits.findIndex((hit) => hit.id === id) === i);
}
