import { useCallback, useEffect, useMemo, useState } from 'react';
import { config } from './config.ts';
import type { Translate } from './i18n/index.ts';
import { useWords } from './i18n/use-words.ts';
import { drawnSites, pickHromada, usePlanScreen } from './state/plan-screen.ts';
import { setMapScale } from './state/map-scale.ts';
import { point, usePointed } from './state/pointed.ts';
import type { CameraTarget, SceneActions } from './state/scene/scene.ts';
import type { Derived } from './state/derived.ts';
import { shown } from './state/loadable.ts';
import type { Manifest } from './data/manifest.ts';
import { DARK, LIGHT } from './look/palette.ts';
import { createScene } from './state/scene/create-scene.ts';
import { LateMap } from './map/LateMap.tsx';
import { SimpleControl } from './map/SimpleControl.tsx';
import { useMapChoice } from './map/use-map-choice.ts';
import { useSceneTexts } from './ui/shell/use-scene-texts.ts';
import { bootOffline } from './state/offline/boot.ts';
import { actions, appStore, useApp, useDerived } from './state/use-app.ts';
import { Boundary } from './ui/parts/Boundary.tsx';
import { Notice } from './ui/parts/Notice.tsx';
import { Frame } from './ui/shell/Frame.tsx';
import { languageOfPage } from './state/language-of-page.ts';
import { usePageLanguage } from './ui/shell/use-page-language.ts';
import { useDark } from './ui/shell/use-dark.ts';
import { useWide } from './ui/shell/use-wide.ts';

const simpleMap = () => import('./map/SimpleMap.tsx');
const fullMap = () => import('./map/MapView.tsx');

interface MapProps {
  readonly derived: Derived;
  readonly onHromada: (code: string) => void;
}

/** Who drew the borders: ODbL asks to name them on the map. Schematic ones say so, and their seats are of OpenStreetMap. */
function attributionOf(manifest: Manifest | null, t: Translate): string {
  const borders = manifest?.sources.filter(({ licence }) => licence.startsWith('ODbL')) ?? [];
  const lines = borders.map(({ attribution, licence }) => `${attribution}, ${licence}`);
  const credit = [...new Set(lines)].join('; ');
  return manifest?.borders === 'schematic'
    ? [t('schematicBorders'), credit].filter(Boolean).join(' · ')
    : credit;
}

/** Joins the state to the map: the scene goes in, named actions come out. */
function MapOfState({ derived, onHromada }: MapProps) {
  const { t } = useWords();
  const palette = useDark() ? DARK : LIGHT;
  const manifest = useApp((state) => shown(state.manifest));
  const borders = useApp((state) => shown(state.borders));
  const view = useApp((state) => state.view);
  const texts = useSceneTexts(attributionOf(manifest, t), derived.together);
  const { simple, said, attempt, turn, fail, dismiss } = useMapChoice();
  const [makeScene] = useState(createScene);
  const sites = usePlanScreen(drawnSites);
  const picking = usePlanScreen(({ pick }) => pick !== null);
  const pointed = usePointed((now) => now?.id ?? null);
  useEffect(() => actions.needBorders(), []);
  useEffect(() => () => setMapScale(null), []);
  const scene = makeScene({
    derived,
    borders,
    view,
    pointed,
    sites,
    placing: useApp((state) => state.placing !== null) || picking,
    palette,
    texts,
  });
  const sceneActions = useMemo(
    (): SceneActions => ({
      onHromada,
      onOblast: actions.chooseRegion,
      onService,
      onMove: actions.setMap,
      onScale: setMapScale,
      onFailure: fail,
    }),
    [onHromada, fail],
  );
  const camera = useCamera(derived);
  const wait = <p className="map-wait">{t('loadingMap')}</p>;
  const children = <SimpleControl simple={simple} onTurn={turn} />;
  const parts = { scene, actions: sceneActions, camera, children };
  return (
    <>
      <div className="map-said" aria-live="polite">
        {said !== null && <Notice onDismiss={dismiss}>{t(`map:failure.${said}`)}</Notice>}
      </div>
      {simple ? (
        <LateMap key="simple" load={simpleMap} of={parts} wait={wait} />
      ) : (
        <Boundary key={attempt} fallback={null} onFail={() => fail('load')}>
          <LateMap load={fullMap} of={{ ...parts, basemap: config.basemapStyle }} wait={wait} />
        </Boundary>
      )}
    </>
  );
}

/** Whether the next hromada chosen is for a planner's scenario. */
const placing = () => appStore.getState().placing !== null;

/** While a place is being chosen, a marker stands for its hromada. */
function onService(id: string): void {
  const { dataset } = appStore.getState();
  const home = shown(dataset)?.services.find((service) => service.id === id)?.hromada ?? null;
  if (home !== null && pickHromada(home)) return;
  if (placing() && home !== null) actions.place(home, null);
  // In find the list answers: its item comes into sight. Before there is one, and in the other views, the card does.
  else if (appStore.getState().view.view === 'find' && isInList(id)) point({ id, on: 'map' });
  else actions.selectService(id);
}

const isInList = (id: string) =>
  [...document.querySelectorAll<HTMLElement>('.panel [data-service], .map-sheet')].some(
    (each) => each.dataset['service'] === id || each.matches('.map-sheet'),
  );

/** How many of the nearest the map shows beside the chosen hromada. */
const NEAREST = 3;

/** Where the camera goes: to another scope, to another choice. */
function useCamera({ bbox, hromada, types, results }: Derived): CameraTarget {
  const { view: name, map, selected } = useApp((state) => state.view);
  const code = hromada?.hromada.code ?? null;
  const focus = name === 'plan' ? null : code;
  const near = results
    .filter(({ service, fit }) => service.at !== null && fit !== 'refuses')
    .slice(0, NEAREST);
  const key = near.map(({ service }) => service.id).join();
  const choice = focus === null ? '' : `${focus} ${types.map(({ id }) => id).join()} ${key}`;
  return useMemo(
    () => ({
      id: `${bbox.join()} ${choice}`,
      bbox,
      focus:
        focus === null
          ? null
          : { hromada: focus, near: near.flatMap(({ service: { at } }) => (at === null ? [] : [at])) },
      selected,
      view: map,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [bbox, choice, map, selected],
  );
}

/** The composition of panels, map and state. */
export function App() {
  const { t } = useWords();
  const noWords = usePageLanguage(useApp(languageOfPage));
  const derived = useDerived();
  useEffect(() => {
    if (import.meta.env.PROD) bootOffline(appStore, 'data/');
  }, []);
  const wide = useWide();
  // Beside a list the map comes by itself: its borders are on their way with the services.
  useEffect(() => {
    if (wide) actions.needBorders();
  }, [wide]);
  const [hromadaOpen, setHromadaOpen] = useState(false);
  const onHromada = useCallback((code: string) => {
    if (pickHromada(code)) return;
    if (placing()) {
      actions.place(code, null);
      return;
    }
    actions.selectService(null);
    actions.chooseHromada(code);
    // In find the answer comes in the panel by itself.
    setHromadaOpen(appStore.getState().view.view !== 'find');
  }, []);
  const wait = <p className="map-wait">{t('loadingMap')}</p>;
  const map = derived === null ? wait : <MapOfState derived={derived} onHromada={onHromada} />;
  return (
    <>
      {noWords && <Notice live="polite">{t('errors:language')}</Notice>}
      <Frame
        derived={derived}
        hromadaOpen={hromadaOpen}
        onHromadaOpen={setHromadaOpen}
        map={<Boundary fallback={<Notice>{t('map:failure.none')}</Notice>}>{map}</Boundary>}
      />
    </>
  );
}
