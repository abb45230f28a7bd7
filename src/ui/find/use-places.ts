import { useMemo, useState } from 'react';
import type { Hromada, Settlement } from '../../domain/hromada.ts';
import { buildPlaceSearch, type PlaceHit } from '../../domain/place-search.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { type PlaceOption, placeOption } from './place-option.ts';

const LIMIT = 8;
const NONE: readonly Settlement[] = [];

function settlementHit(settlement: Settlement, hromadas: readonly Hromada[]): PlaceHit {
  const hromada = hromadas.find(({ code }) => code.slice(0, 9) === settlement.code.slice(0, 9)) ?? null;
  return { kind: 'settlement', ...settlement, hromada };
}

interface Places {
  readonly options: readonly PlaceOption[];
  readonly value: PlaceOption | null;
  readonly loading: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (option: PlaceOption | null) => void;
}

/** Places of the region shown: its hromadas at once, its settlements from the first letter typed. */
export function usePlaces(derived: Derived): Places {
  const { t, lang } = useWords();
  const { dataset, hromada } = derived;
  const place = useApp((state) => state.view.place);
  const region = dataset.region?.code.slice(0, 4) ?? null;
  const pack = useApp((state) => (region === null ? undefined : state.places[region]));
  const settlements = (pack && shown(pack)) ?? NONE;
  const [query, setQuery] = useState('');

  const search = useMemo(() => buildPlaceSearch(settlements, dataset.hromadas), [settlements, dataset]);
  const names = useMemo(() => ({ ...dataset, t, lang }), [dataset, t, lang]);
  const options = useMemo(
    () => search.search(query, LIMIT).map((hit) => placeOption(hit, names)),
    [search, query, names],
  );
  const value = useMemo(() => {
    const settlement = settlements.find(({ code }) => code === place);
    if (settlement !== undefined) return placeOption(settlementHit(settlement, dataset.hromadas), names);
    if (hromada === null) return null;
    const { code, name } = hromada.hromada;
    return placeOption({ kind: 'hromada', code, name, hromada: hromada.hromada, at: null }, names);
  }, [settlements, place, hromada, dataset, names]);

  return {
    options,
    value,
    loading: pack?.status === 'loading',
    onQuery: (text) => {
      setQuery(text);
      if (text !== '' && region !== null && pack === undefined) actions.loadPlaces(region);
    },
    onChoose: (option) => {
      setQuery('');
      if (option === null) actions.chooseHromada(null);
      else if (option.kind === 'hromada') actions.chooseHromada(option.code);
      else actions.choosePlace(option.code);
    },
  };
}
