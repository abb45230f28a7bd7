import { useEffect, useId, useState } from 'react';
import type { PlaceHit } from '../../../domain/search/place-pack.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { placeOptions } from '../../find/place-option.ts';
import { useCountryPlaces } from '../../find/use-country-places.ts';

/** What a found place says of a record. */
export interface FoundPlace {
  readonly hromada: string;
  readonly settlement: string;
}

interface Props {
  readonly region: string | null;
  readonly chosen: boolean;
  readonly onChoose: (place: FoundPlace) => void;
}

const LIMIT = 6;

/** A place by its name, over the whole country; what is found is chosen by a press. */
export function PlaceFinder({ region, chosen, onChoose }: Props) {
  const words = useWords();
  const { steps } = words;
  const id = useId();
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState('');
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
  const choose = (hit: PlaceHit, name: string) => {
    setTaken(name);
    setQuery('');
    onChoose({
      hromada: hit.hromada?.code ?? hit.code,
      settlement: hit.kind === 'settlement' ? hit.name.uk : '',
    });
  };
  return (
    <div className="own-place">
      <div className="own-field">
        <label htmlFor={id}>{steps('form.place')}</label>
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
                  if (hit !== undefined) choose(hit, `${option.name}, ${option.where}`);
                }}
              >
                {option.name} <span className="muted small">{option.where}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <output className="small">
        {chosen && taken !== '' && steps('form.placeTaken', { place: taken })}
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
