import { useCallback } from 'react';
import { crisisLines } from '../../domain/hotlines.ts';
import type { LonLat } from '../../domain/hromada.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { SafetyLines } from '../contact/SafetyLines.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SavedLine } from '../refer/saved/SavedLine.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Answer } from './Answer.tsx';
import { Filters } from './Filters.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { MatchChoice } from './MatchChoice.tsx';
import { NearMe } from './NearMe.tsx';
import { PlaceBox } from './PlaceBox.tsx';
import { Results } from './Results.tsx';
import { TypePicker } from './TypePicker.tsx';
import { usePlaces } from './use-places.ts';
import { part } from '../parts/part.tsx';
import './find.css';

const CountryList = part(async () => (await import('../about/CountryList.tsx')).CountryList, {
  words: ['own'],
});

interface Props {
  readonly derived: Derived;
  /** Opens the chosen hromada's card. */
  readonly onHromada: () => void;
}

/** «Знайти»: where are you, what do you need, who helps. */
export function FindPanel({ derived, onHromada }: Props) {
  const { t } = useWords();
  const { dataset, types, counts, hromada } = derived;
  const chosen = useApp((state) => state.view.service);
  const device = useApp((state) => state.device);
  const locating = useApp((state) => state.locating);
  const places = usePlaces(derived);
  const deviceKm = useApp((state) => state.deviceKm);
  const nearby = useApp((state) => state.nearby);
  const onPlace = useCallback((at: LonLat, km: number) => actions.setDevice(at, km), []);
  const place = hromada?.hromada.code ?? dataset.region?.code ?? null;
  const lines = crisisLines(types, dataset.hotlines, place);
  // Another answer starts at its first page.
  const answerId = `${dataset.region?.code ?? 'UA'} ${chosen.join()} ${hromada?.hromada.code ?? ''}`;

  return (
    <div className="find">
      <h1>{t('find:title')}</h1>
      <PlaceBox {...places} />
      <NearMe
        at={device}
        km={deviceKm}
        locating={locating}
        nearby={nearby}
        onPlace={onPlace}
        onPick={actions.pickNearby}
        onForget={() => actions.setDevice(null)}
      />
      <TypePicker
        types={dataset.types}
        hotlines={dataset.hotlines}
        counts={counts}
        chosen={chosen}
        onChange={actions.setTypes}
      />
      <MatchChoice />
      <div className="conditions">
        <Filters dataset={dataset} />
        <ActiveFilters dataset={dataset} />
      </div>
      <SafetyLines lines={lines} />
      <FirstSteps types={types} />
      {hromada === null && <Notice tone="plain">{t('find:noPlaceYet')}</Notice>}
      {hromada !== null && <Answer derived={derived} row={hromada} onHromada={onHromada} />}
      {dataset.region === null && hromada === null && device === null && (
        <CountryList derived={derived} onRegion={actions.chooseRegion} />
      )}
      <SavedLine />
      <Results key={answerId} derived={derived} quiet={lines.length > 0} />
    </div>
  );
}
