import { useCallback, useEffect, useState } from 'react';
import type { LonLat } from './domain/hromada.ts';
import { useWords } from './i18n/use-words.ts';
import { languageOfPage } from './state/language-of-page.ts';
import { pickHromada } from './state/plan-screen.ts';
import { bootOffline } from './state/offline/boot.ts';
import { actions, appStore, useApp, useDerived } from './state/use-app.ts';
import { Oblasts } from './ui/find/FindPanel.tsx';
import { Button } from './ui/parts/Button.tsx';
import { Notice } from './ui/parts/Notice.tsx';
import { part } from './ui/parts/part.tsx';
import { Frame } from './ui/shell/Frame.tsx';
import { legendCode } from './ui/shell/MapRegion.tsx';
import { usePageLanguage } from './ui/shell/use-page-language.ts';
import { isWide, useWide } from './ui/shell/use-wide.ts';

/** What draws the state on a map comes with the first map, and beside it the borders. */
const appMap = async () => {
  actions.needBorders();
  // With its legend: a line that came later would take room from a map that stands, and draw it twice.
  const [map] = await Promise.all([import('./AppMap.tsx'), legendCode()]);
  return map.default;
};

function MapWait() {
  return <p className="map-wait">{useWords().t('loadingMap')}</p>;
}

const AppMap = part(appMap, { prompt: true, says: 'map:failure', wait: MapWait });

/** Beside a list the map comes by itself: its code and borders are on their way before the page is drawn. */
export function fetchAhead(): void {
  // Whoever takes it says that it did not come.
  if (isWide()) void appMap().catch(() => undefined);
  // Of the country its oblasts are, with the services of the list below them.
  const { view, region } = appStore.getState().view;
  if (view === 'find' && region === 'UA') void Oblasts.ask().catch(() => undefined);
}

/** Whether the next hromada chosen is for a planner's scenario. */
const placing = () => appStore.getState().placing !== null;

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
  const onHromada = useCallback((code: string, at?: LonLat) => {
    if (pickHromada(code, at)) return;
    if (placing()) {
      actions.place(code, null);
      return;
    }
    actions.selectService(null);
    actions.chooseHromada(code);
    // In find the answer comes in the panel by itself.
    setHromadaOpen(appStore.getState().view.view !== 'find');
  }, []);
  return (
    <>
      {noWords && (
        <Notice live="polite" title={t('errors:language')}>
          <div className="contact-row">
            <Button onClick={() => window.location.reload()}>{t('errors:reloadBoth')}</Button>
          </div>
        </Notice>
      )}
      <Frame
        derived={derived}
        hromadaOpen={hromadaOpen}
        onHromadaOpen={setHromadaOpen}
        map={derived === null ? <MapWait /> : <AppMap derived={derived} onHromada={onHromada} />}
      />
    </>
  );
}
