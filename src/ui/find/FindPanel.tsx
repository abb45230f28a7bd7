import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { occupiedPlace } from '../../domain/occupied-place.ts';
import { crisisLines } from '../../domain/contact/hotlines.ts';
import type { LonLat } from '../../domain/hromada.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { awaitsServices } from '../../state/load/table-enough.ts';
import { tellNumbers } from '../../state/numbers.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { CallButton } from '../contact/CallButton.tsx';
import { SafetyLines } from '../contact/SafetyLines.tsx';
import { Button } from '../parts/Button.tsx';
import { Coming } from '../parts/Coming.tsx';
import { part } from '../parts/part.tsx';
import { scrollerOf } from '../parts/scroller.ts';
import { SavedLine } from '../refer/saved/SavedLine.tsx';
import { OtherScreen } from '../shell/OtherScreen.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { Announcement, announcementOf } from './answer/Announcement.tsx';
import { Answer } from './answer/Answer.tsx';
import { firstCall, servingGroup } from './answer/answer-call.ts';
import { FirstSteps } from './answer/FirstSteps.tsx';
import { elsewhereWords } from './results/found-words.ts';
import { isListed } from './results/is-listed.ts';
import { NearMe } from './place/NearMe.tsx';
import { Ways } from './no-answer/Ways.tsx';
import { PlaceBox } from './place/PlaceBox.tsx';
import { Results } from './results/Results.tsx';
import { TypePicker } from './need/TypePicker.tsx';
import { usePlaces } from './place/use-places.ts';
import './find.css';

export const Oblasts = part(async () => (await import('./oblasts/Oblasts.tsx')).Oblasts, {
  outer: true,
  words: ['country'],
});

interface Props {
  readonly derived: Derived;
  /** Opens the chosen hromada's card. */
  readonly onHromada: () => void;
}

/** «Знайти»: asks where and what, each answer folds to a line, and what is known takes its place. */
export function FindPanel({ derived, onHromada }: Props) {
  const { t, lang } = useWords();
  const { dataset, types, hromada, results } = derived;
  const view = useApp((state) => state.view);
  const device = useApp((state) => state.device);
  const locating = useApp((state) => state.locating);
  const deviceKm = useApp((state) => state.deviceKm);
  const nearby = useApp((state) => state.nearby);
  const places = usePlaces(derived);
  const onPlace = useCallback((at: LonLat, km: number) => actions.setDevice(at, km), []);
  const [choosing, setChoosing] = useState(false);
  const [whole, setWhole] = useState(false);
  const place = hromada?.hromada.code ?? dataset.region?.code ?? null;
  const lines = crisisLines(types, dataset.hotlines, place);
  // Another answer starts at its first page, and at its top.
  const answerId = `${dataset.region?.code ?? 'UA'} ${view.service.join()} ${hromada?.hromada.code ?? ''}`;
  const root = useAnswerOnTop(answerId, choosing);
  const away = occupiedPlace(derived) !== null;
  const listed = whole || away || isListed(view, device !== null);
  useEffect(() => tellNumbers(listed ? 'list' : undefined), [listed]);
  const answered = hromada !== null && types.length > 0;
  const nowhere = dataset.region === null && hromada === null && device === null;
  const country = nowhere && !listed;
  const serving = servingGroup(derived);
  const awaits = useApp(awaitsServices);
  // `derived` is still of the view before then: nothing of a hromada, nothing listed.
  const said = awaits || lines.length > 0 || !listed ? '' : announcementOf(derived, t, lang);
  const folded = [places.value !== null && 'place', types.length > 0 && !choosing && 'types'];
  return (
    <div className={listed || choosing ? 'find find-asked' : 'find'} ref={root}>
      <h1 className={listed || choosing ? 'visually-hidden' : undefined}>{t('find:title')}</h1>
      <Announcement words={said} />
      <div className="ask" data-folded={folded.filter((each) => each !== false).join(' ')}>
        <div className="ask-place" hidden={choosing}>
          <h2>{t('find:askWhere')}</h2>
          <NearMe
            at={device}
            km={deviceKm}
            locating={locating}
            nearby={nearby}
            onPlace={onPlace}
            onPick={actions.pickNearby}
            onForget={() => actions.setDevice(null)}
          />
          <PlaceBox {...places} />
        </div>
        {!country && (
          <TypePicker
            types={dataset.types}
            hotlines={dataset.hotlines}
            chosen={view.service}
            choosing={choosing}
            onChoosing={setChoosing}
            onChange={actions.setTypes}
          />
        )}
      </div>
      <div className="found" hidden={choosing}>
        <SafetyLines lines={lines} />
        {!answered && !away && <FirstSteps types={types} />}
        {hromada !== null && !answered && <TerritoryNote hromada={hromada.hromada} />}
        {(away || answered) && serving === null && <Answer derived={derived} row={hromada} />}
        {awaits && <Coming />}
        {listed && !awaits && <Results key={answerId} derived={derived} crisisAbove={lines.length > 0} />}
        {/* After what is listed, whichever comes first: numbers wait for no other file, and nothing moves. */}
        {nowhere && (
          <Suspense fallback={country ? <Coming /> : null}>
            <Oblasts derived={derived} early={awaits} />
          </Suspense>
        )}
        {!listed && (
          <>
            <div className="helpline">
              <p>{t('find:helpline')}</p>
              <CallButton who="" label="15-45" href="tel:1545" look="small" />
            </div>
            <div className="first-more">
              {dataset.region !== null && results.length > 0 && (
                <Button variant="quiet" onClick={() => setWhole(true)}>
                  {t('find:wholeList', {
                    region: pick(dataset.region.name, lang).text,
                    count: results.length,
                    elsewhere: elsewhereWords(derived, t),
                  })}
                </Button>
              )}
              <OtherScreen />
            </div>
          </>
        )}
        {/* Where the answer’s colon leads to the list, the number of its first comes first. */}
        {answered && firstCall(derived, hromada) === null && <TerritoryNote hromada={hromada.hromada} />}
        {hromada !== null && <Ways derived={derived} row={hromada} onHromada={onHromada} />}
        <SavedLine />
      </div>
    </div>
  );
}

/**
 * Another answer is read from its top, without animation. The whole list of types stands in its place meanwhile and,
 * where nothing was changed in it, gives back where one was.
 */
function useAnswerOnTop(answerId: string, choosing: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const seen = useRef({ answerId, choosing, scroll: 0 });
  const last = useRef(0);
  useEffect(() => {
    const note = () => {
      if (root.current !== null) last.current = scrollerOf(root.current).scrollTop;
    };
    document.addEventListener('scroll', note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const before = seen.current;
    if (root.current === null || (before.answerId === answerId && before.choosing === choosing)) return;
    const opens = choosing && !before.choosing;
    const same = before.answerId === answerId;
    // While types are chosen the list stays where it is.
    if (!choosing || opens) scrollerOf(root.current).scrollTop = !choosing && same ? before.scroll : 0;
    if (opens) seen.current = { answerId, choosing, scroll: last.current };
    else if (!choosing) seen.current = { answerId, choosing, scroll: 0 };
  }, [answerId, choosing]);
  return root;
}
