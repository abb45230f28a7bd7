import { useEffect, useMemo, useState } from 'react';
import { config } from './config.ts';
import type { Manifest } from './data/packs/manifest.ts';
import type { Translate } from './i18n/index.ts';
import { useWords } from './i18n/use-words.ts';
import { DARK, LIGHT } from './look/palette.ts';
import { OBLASTS_BELOW } from './draw/layers/layer.ts';
import { loadMapFont } from './map/fonts.ts';
import { MapView } from './map/MapView.tsx';
import { SimpleControl } from './map/SimpleControl.tsx';
import { keepSimple, wantsSimple } from './map/simple-preference.ts';
import type { Derived } from './state/derived.ts';
import { shown } from './state/loadable.ts';
import { useNumbers } from './state/numbers.ts';
import { setMapScale, useMapScale } from './state/map-scale.ts';
import { drawnSites, isAside, pickHromada, usePlanScreen } from './state/plan-screen.ts';
import { point, usePointed } from './state/pointed.ts';
import { createScene } from './state/scene/create-scene.ts';
import type { CameraTarget, SceneActions } from './state/scene/scene.ts';
import { actions, appStore, useApp } from './state/use-app.ts';
import { Late } from './ui/parts/Late.tsx';
import { useServices } from './ui/parts/use-services.ts';
import { useDark } from './ui/shell/use-dark.ts';
import { useSceneTexts } from './ui/shell/use-scene-texts.ts';

// Asked for with the map's code: a map that stands before its letters is drawn twice.
void loadMapFont();

/** In a second step, after its legend, which first finds out how much room it takes. */
const mapAfter = async () => ({ default: MapView });

interface Props {
  readonly derived: Derived;
  readonly onHromada: SceneActions['onHromada'];
}

/** Who drew the borders: ODbL asks to name them on the map. Schematic ones say so, and their seats are of OpenStreetMap. */
function attributionOf(manifest: Manifest | null, t: Translate): string {
  const borders = manifest?.sources.filter(({ licence }) => licence.startsWith('ODbL')) ?? [];
  const lines = borders.map(({ attribution, licence }) => `${attribution}, ${licence}`);
  const credit = [...new Set(lines)].join('; ');
  return manifest?.borders === 'schematic'
    ? [t('schematicBorders'), credit].filter(Boolean).join(' ')
    : credit;
}

/** Joins the state to the map: the scene goes in, named actions come out. */
export default function AppMap({ derived, onHromada }: Props) {
  const { t } = useWords();
  const palette = useDark() ? DARK : LIGHT;
  const manifest = useApp((state) => shown(state.manifest));
  const borders = useGround(derived.dataset);
  const groundless = useApp(({ borders: { status } }) => status === 'failed') && borders === null;
  const view = useApp((state) => state.view);
  const texts = useSceneTexts(
    attributionOf(manifest, t),
    derived.together,
    derived.options.passes !== undefined,
  );
  const [simple, setSimple] = useState(wantsSimple);
  const [makeScene] = useState(createScene);
  const sites = usePlanScreen(drawnSites);
  const picking = usePlanScreen(({ pick }) => pick !== null);
  const pointed = usePointed((now) => now?.id ?? null);
  useServices(useMapScale((zoom) => zoom !== null && zoom >= OBLASTS_BELOW));
  useEffect(() => () => setMapScale(null), []);
  const scene = makeScene({
    derived,
    borders,
    view,
    numbers: useNumbers(),
    pointed,
    sites,
    placing: useApp((state) => state.placing !== null) || picking,
    bare: usePlanScreen(isAside),
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
    }),
    [onHromada],
  );
  const camera = useCamera(derived);
  const turn = (next: boolean) => {
    keepSimple(next);
    setSimple(next);
  };
  const children = <SimpleControl simple={simple} onTurn={turn} />;
  const parts = { scene, actions: sceneActions, camera, simple, basemap: config.basemapStyle, children };
  // Without borders there is nothing to zoom, and no one to credit.
  if (groundless) return null;
  return <Late load={mapAfter} of={parts} wait={<p className="map-wait">{t('loadingMap')}</p>} />;
}

/** While another oblast comes, or does not, the ground stays that of the services on the map. */
function useGround({ region }: Derived['dataset']) {
  const came = useApp((state) => shown(state.borders));
  const here = useApp(({ dataset }) => dataset.status === 'ready');
  const [kept, keep] = useState<typeof came>(null);
  const own =
    region === null
      ? here || kept === null
      : came === null || came.codes.some((code) => code.startsWith(region.code.slice(0, 4)));
  if (own && kept !== came) keep(came);
  return own ? came : kept;
}

/** While a place is being chosen, a marker stands for its hromada. */
function onService(id: string): void {
  const { dataset } = appStore.getState();
  const home = shown(dataset)?.services.find((service) => service.id === id)?.hromada ?? null;
  if (home !== null && pickHromada(home)) return;
  if (appStore.getState().placing !== null && home !== null) actions.place(home, null);
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
    // `choice` tells when `focus` and `near` are others: each derivation makes them anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [bbox, choice, map, selected],
  );
}
