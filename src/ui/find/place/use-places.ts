import { useMemo, useState } from 'react';
import type { Settlement } from '../../../domain/hromada.ts';
import { choosePlace, type PlaceChoice } from '../../../domain/search/place-choice.ts';
import type { PlaceAnswer, PlaceHit } from '../../../domain/search/place-pack.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import type { CountryState } from './country-places.ts';
import { type PlaceOption, placeOption, placeOptions } from './place-option.ts';
import { placeFacts, placePacks } from './place-packs.ts';
import { useCountryPlaces } from './use-country-places.ts';
import { useLater } from '../use-later.ts';

const LIMIT = 8;
const bringSearch = () => import('../../../domain/search/place-search.ts');
const NONE: readonly Settlement[] = [];
const NO_NAMES: readonly never[] = [];
const NOTHING: PlaceAnswer = { hits: [], namesakes: 0 };

/** What is known of a text that was typed, once nothing on its way can change it. */
export interface Decided {
  readonly query: string;
  readonly choice: PlaceChoice;
}

export interface Places {
  readonly options: readonly PlaceOption[];
  readonly optionOf: (hit: PlaceHit) => PlaceOption;
  /** Places of exactly the typed name that the options leave out. */
  readonly more: number;
  /** Null while the answer to the present text is not in: what the options show may be of an earlier one. */
  readonly decided: Decided | null;
  readonly value: PlaceOption | null;
  /** Settlements of the region are still on their way. */
  readonly loading: boolean;
  /** They did not come: what is not found may be there all the same. */
  readonly failed: boolean;
  /** The code that searches did not come. */
  readonly noSearch: boolean;
  readonly country: CountryState;
  /** Fetches the rest of the country; null where there is nothing to fetch. */
  readonly onCountry: (() => void) | null;
  readonly onQuery: (query: string) => void;
  readonly onActive: () => void;
  readonly onChoose: (option: PlaceOption | null) => void;
}

/** Nothing that fits but for slips; Latin letters are one great slip, and prove nothing. */
function isPoor({ hits }: PlaceAnswer, query: string): boolean {
  const slipped = hits.every(({ match }) => match.quality !== 'exact' && match.quality !== 'prefix');
  return hits.length === 0 || (slipped && !/[a-z]/i.test(query));
}

/**
 * Whether what the region alone answers holds, while the country is still on its way: a village of the region may have
 * a city for a namesake.
 */
function isFinal(choice: PlaceChoice): boolean {
  if (choice.kind === 'several') return true;
  return choice.kind === 'take' && (choice.hit.kind === 'hromada' || choice.hit.code.endsWith('001'));
}

/** The region's hromadas at once, its settlements from the first letter typed, the rest of the country on demand. */
export function usePlaces(derived: Derived): Places {
  const { t, lang } = useWords();
  const { dataset, hromada } = derived;
  const place = useApp((state) => state.view.place);
  const former = useApp((state) => shown(state.manifest)?.formerNames ?? NO_NAMES);
  const region = dataset.region?.code.slice(0, 4) ?? null;
  const pack = useApp((state) => (region === null ? undefined : state.places[region]));
  const settlements = (pack && shown(pack)) ?? NONE;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<PlaceOption | null>(null);

  const { code, failed: noSearch, load } = useLater(bringSearch);
  const search = useMemo(
    () => code && code.buildPlaceSearch(placePacks(dataset, settlements), former),
    [code, dataset, settlements, former],
  );
  const own = useMemo(
    () => search?.search(query, { limit: LIMIT, region }) ?? NOTHING,
    [search, query, region],
  );
  const settled = search !== null && (region === null || (pack !== undefined && pack.status !== 'loading'));
  const wanting = query.length >= 3 && settled && (region === null || isPoor(own, query));
  const answered = query.length >= 2 && settled;
  const country = useCountryPlaces({ query, region, limit: LIMIT, answered, wanting });
  const answer = country.answer ?? own;
  const decided = useMemo((): Decided | null => {
    if (query === '' || !settled) return null;
    const choice = choosePlace(query, answer);
    return country.coming && !isFinal(choice) ? null : { query, choice };
  }, [query, settled, answer, country.coming]);
  const { hits, namesakes } = country.answer ?? country.before ?? own;
  const options = useMemo(() => placeOptions(hits, { t, lang }), [hits, t, lang]);
  const alike = hits.filter(({ match }) => match.quality === 'exact' && !match.bySeat).length;
  const unit = useApp((state) => state.view.hromada);
  const home = hromada?.hromada.code ?? unit;
  const value = useMemo(() => {
    const facts = placeFacts(dataset, settlements, place, home);
    if (facts !== null && (place === null || facts.kind === 'settlement')) {
      return placeOption(facts, { t, lang });
    }
    // While the region of the chosen place is on its way, its name is the one that was chosen.
    if (chosen !== null && chosen.code === (place ?? unit)) return chosen;
    return facts && placeOption(facts, { t, lang });
  }, [chosen, settlements, place, unit, home, dataset, t, lang]);

  const loadOwn = () => {
    if (region !== null && pack === undefined) actions.loadPlaces(region);
  };
  return {
    options,
    more: Math.max(0, namesakes - alike),
    decided,
    optionOf: (hit) => placeOption(hit, { t, lang }),
    value,
    loading: (search === null && !noSearch) || pack?.status === 'loading',
    failed: pack?.status === 'failed',
    noSearch,
    country: country.state,
    onCountry: country.load,
    onQuery: (text) => {
      setQuery(text);
      load();
      if (text !== '') loadOwn();
    },
    onActive: load,
    onChoose: (option) => {
      setQuery('');
      setChosen(option);
      if (option === null) actions.chooseHromada(null);
      else if (option.kind === 'hromada') actions.chooseHromada(option.code);
      else if (option.kind === 'settlement') actions.choosePlace(option.code);
    },
  };
}
