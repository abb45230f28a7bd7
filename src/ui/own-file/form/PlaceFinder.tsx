import { MapPin } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { ProviderColumn } from '../../../data/provider/columns.ts';
import type { Hromada, LonLat } from '../../../domain/hromada.ts';
import type { PlaceHit } from '../../../domain/search/place-pack.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { placeOptions } from '../../find/place/place-option.ts';
import { useCountryPlaces } from '../../find/place/use-country-places.ts';
import { hromadaName } from '../../parts/names.ts';
import { Required } from './Required.tsx';
import { useMapPick } from './use-map-pick.ts';

type PlaceColumn = Extract<ProviderColumn, 'hromada' | 'settlement' | 'lon' | 'lat' | 'precision'>;
type PlaceCells = Partial<Record<PlaceColumn, string>>;

interface Props {
  readonly region: string | null;
  /** Code of the one that was chosen; empty = none yet. */
  readonly hromada: string;
  readonly onChoose: (place: PlaceCells) => void;
}

const LIMIT = 6;
const NO_POINT: PlaceCells = { lon: '', lat: '', precision: '' };
/** Digits of a degree, about a metre. */
const DIGITS = 5;

/** A place by its name, over the whole country, or by a press on the map. */
export function PlaceFinder({ region, hromada, onChoose }: Props) {
  const words = useWords();
  const { t, steps, lang } = words;
  const id = useId();
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState('');
  // Coordinates that were typed are left alone; those of the map go with its place.
  const [pointed, setPointed] = useState(false);
  const asked = query.trim().length < 2 ? '' : query;
  const { answer, before, load, state } = useCountryPlaces({
    query: asked,
    region,
    limit: LIMIT,
    answered: false,
    wanting: true,
  });
  const wanted = asked !== '' && state.status === 'idle';
  useEffect(() => {
    if (wanted) load?.();
  }, [wanted, load]);
  const hits = (asked === '' ? null : (answer ?? before))?.hits ?? [];
  const options = placeOptions(hits, words);
  const choose = (said: string, place: PlaceCells) => {
    setTaken(said);
    setQuery('');
    setPointed(place.lon !== undefined);
    onChoose({ ...(pointed && NO_POINT), ...place });
  };
  const find = (hit: PlaceHit, name: string) =>
    choose(steps('form.placeTaken', { place: name }), {
      hromada: hit.hromada?.code ?? hit.code,
      settlement: hit.kind === 'settlement' ? hit.name.uk : '',
    });
  const { button, start } = useMapPick((unit: Hromada, point: LonLat | null) => {
    const place = hromadaName(unit, t, lang);
    // A settlement that was found in it still holds.
    const home = { hromada: unit.code, ...(unit.code !== hromada && { settlement: '' }) };
    if (point === null) {
      choose(steps('form.tappedHromada', { place }), home);
      return;
    }
    const [lon, lat] = point.map((degrees) => degrees.toFixed(DIGITS)) as [string, string];
    choose(steps('form.tappedPoint', { place, lat, lon }), { ...home, lon, lat, precision: 'address' });
  });
  return (
    <div className="own-place">
      <div className="own-field">
        <label htmlFor={id}>
          {steps('form.place')} <Required />
        </label>
        <input
          id={id}
          type="search"
          value={query}
          autoComplete="off"
          aria-describedby={`${id}-said`}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            // Enter looks for a place, it does not send the form.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <span id={`${id}-said`} className="muted small">
          {steps('form.placeHint')}
        </span>
      </div>
      {options.length > 0 && (
        <ul className="own-found-places">
          {options.map((option, i) => (
            <li key={option.code}>
              <Button
                onClick={() => {
                  const hit = hits[i];
                  if (hit !== undefined) find(hit, `${option.name}, ${option.where}`);
                }}
              >
                {option.name} <span className="muted small">{option.where}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button ref={button} icon={MapPin} aria-describedby={`${id}-taken`} onClick={start}>
        {steps('form.onMap')}
      </Button>
      <output className="small">
        <span id={`${id}-taken`}>{hromada !== '' && taken}</span>
        {asked !== '' && answer !== null && hits.length === 0 && steps('form.placeNone')}
        {asked !== '' &&
          answer === null &&
          hits.length === 0 &&
          state.status !== 'failed' &&
          steps('form.placeWait')}
        {asked !== '' && state.status === 'failed' && steps('form.placeFailed')}
      </output>
    </div>
  );
}
