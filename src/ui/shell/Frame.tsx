import { type ReactNode, useCallback, useState } from 'react';
import type { Derived } from '../../state/derived.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { ListMapSwitch } from './ListMapSwitch.tsx';
import { MapRegion } from './MapRegion.tsx';
import { Panel } from './Panel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Tabs } from './Tabs.tsx';
import { Tools } from './Tools.tsx';
import { useBackCloses } from './use-back-closes.ts';
import { useEscape } from './use-escape.ts';
import { useIdle } from './use-idle.ts';
import { useWide } from './use-wide.ts';
import { part } from '../parts/part.tsx';

const Cards = part(async () => (await import('./Cards.tsx')).Cards, { over: true });
const FullSiteLink = part(async () => (await import('../embed/FullSiteLink.tsx')).FullSiteLink);
const AboutDialog = part(async () => (await import('../about/AboutDialog.tsx')).AboutDialog, {
  words: ['about', 'own'],
  over: true,
});
const CoverageTable = part(async () => (await import('../plan/CoverageTable.tsx')).CoverageTable, {
  words: ['tools'],
});

export type Shows = 'list' | 'map';

interface Props {
  readonly derived: Derived | null;
  /** The map itself; drawn only once it is wanted. */
  readonly map: ReactNode;
  /** Whether the chosen hromada's card is open. */
  readonly hromadaOpen: boolean;
  readonly onHromadaOpen: (open: boolean) => void;
}

/** The page: header, the view's panel, the map with its card, the planner's table. */
export function Frame({ derived, map, hromadaOpen, onHromadaOpen }: Props) {
  const view = useApp((state) => state.view.view);
  const embed = useApp((state) => state.view.embed);
  const date = useApp((state) => state.view.date ?? state.today);
  const manifest = useApp((state) => shown(state.manifest));
  const published = useApp((state) => shown(state.dataset));
  const placing = useApp((state) => state.placing);
  const wide = useWide();
  const [shows, setShows] = useState<Shows>('list');
  const [about, setAbout] = useState(false);
  // The map comes after the first list, on a phone only when it is asked for; then it stays.
  const idle = useIdle(derived !== null);
  const [mapSeen, setMapSeen] = useState(false);
  if (!mapSeen && (wide ? idle : shows === 'map')) setMapSeen(true);

  const plan = view === 'plan';
  const cardOpen =
    derived !== null && (derived.selected !== null || (hromadaOpen && derived.hromada !== null));
  const closeCard = useCallback(() => {
    if (derived?.selected) actions.selectService(null);
    else onHromadaOpen(false);
  }, [derived, onHromadaOpen]);
  const leaveCard = useBackCloses(cardOpen, closeCard);
  useEscape(cardOpen, leaveCard);

  return (
    <div className="app" data-embed={embed}>
      <SkipLinks />
      <Header tabs={embed ? null : <Tabs current={view} onSelect={actions.setViewName} />}>
        {embed ? <FullSiteLink /> : <Tools />}
      </Header>
      <main className="stage" data-view={view} data-shows={shows}>
        <Panel
          derived={derived}
          footer={<Footer onAbout={() => setAbout(true)} />}
          onHromada={onHromadaOpen}
        />
        <MapRegion derived={derived} card={cardOpen}>
          {mapSeen ? map : null}
        </MapRegion>
        {plan && derived !== null && (
          <div className="below-map">
            <CoverageTable
              derived={derived}
              basket={derived.basket}
              date={date}
              onCell={(hromada, type) => {
                if (placing !== null) {
                  actions.place(hromada, type);
                  return;
                }
                if (type !== null) actions.setTypes([type]);
                actions.chooseHromada(hromada);
                onHromadaOpen(true);
              }}
            />
          </div>
        )}
        {cardOpen && <Cards derived={derived} hromadaOpen={hromadaOpen} onClose={leaveCard} />}
        {manifest !== null && about && (
          <AboutDialog
            open={about}
            onClose={() => setAbout(false)}
            manifest={manifest}
            dataset={published}
            dataUrl="data/"
          />
        )}
        <ListMapSwitch shows={shows} onChange={setShows} />
      </main>
    </div>
  );
}
