import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useWords } from './i18n/use-words.ts';
import type { MapFailure, SceneActions } from './map/scene.ts';
import type { Derived } from './state/derived.ts';
import { shown } from './state/loadable.ts';
import { sceneOf } from './state/scene.ts';
import { actions, useApp, useDerived } from './state/use-app.ts';
import { Boundary } from './ui/parts/Boundary.tsx';
import { Notice } from './ui/parts/Notice.tsx';
import { Frame } from './ui/shell/Frame.tsx';
import { usePageLanguage } from './ui/shell/use-page-language.ts';
import { useDark } from './ui/shell/use-dark.ts';

const MapView = lazy(() => import('./map/MapView.tsx'));

interface MapProps {
  readonly derived: Derived;
  readonly onHromada: (code: string) => void;
}

/** Joins the state to the map: the scene goes in, named actions come out. */
function MapOfState({ derived, onHromada }: MapProps) {
  const { t, lang } = useWords();
  const dark = useDark();
  const borders = useApp((state) => shown(state.borders));
  const link = useApp((state) => state.view.map);
  const [failure, setFailure] = useState<MapFailure | null>(null);
  useEffect(() => actions.needBorders(), []);
  const scene = useMemo(() => sceneOf(derived, borders, { lang, dark }), [derived, borders, lang, dark]);
  const sceneActions = useMemo(
    (): SceneActions => ({
      onHromada,
      onService: actions.selectService,
      onMove: actions.setMap,
      onFailure: setFailure,
    }),
    [onHromada],
  );
  const camera = useMemo(
    () => ({ id: derived.bbox.join(), bbox: derived.bbox, view: link }),
    [derived.bbox, link],
  );
  return (
    <>
      {failure !== null && <Notice live="polite">{t(`map:failure.${failure}`)}</Notice>}
      <MapView scene={scene} actions={sceneActions} camera={camera} />
    </>
  );
}

/** The composition of panels, map and state. */
export function App() {
  const { t } = useWords();
  usePageLanguage(useApp((state) => state.view.lang));
  const derived = useDerived();
  const [hromadaOpen, setHromadaOpen] = useState(false);
  const onHromada = useCallback((code: string) => {
    actions.selectService(null);
    actions.chooseHromada(code);
    setHromadaOpen(true);
  }, []);
  const wait = <p className="map-wait">{t('loadingMap')}</p>;
  const map = derived === null ? wait : <MapOfState derived={derived} onHromada={onHromada} />;
  return (
    <Frame
      derived={derived}
      hromadaOpen={hromadaOpen}
      onHromadaOpen={setHromadaOpen}
      map={
        <Boundary fallback={<Notice>{t('map:failure.load')}</Notice>}>
          <Suspense fallback={wait}>{map}</Suspense>
        </Boundary>
      }
    />
  );
}
