import { type ReactNode, useState } from 'react';
import { layoutOf, pickHromada, usePlanScreen } from '../../state/plan-screen.ts';
import type { Derived } from '../../state/derived.ts';
import { languageOfPage } from '../../state/language-of-page.ts';
import { COUNTRY } from '../../state/scope.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp, useShownView } from '../../state/use-app.ts';
import type { ViewName } from '../../state/view.ts';
import { part } from '../parts/part.tsx';
import { useServices } from '../parts/use-services.ts';
import { CardPlace } from './CardPlace.tsx';
import { Footer, PrintLine } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MapRegion } from './MapRegion.tsx';
import { Panel } from './Panel.tsx';
import { ScreenContext } from './shows.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { Tabs } from './Tabs.tsx';
import { Territory } from './Territory.tsx';
import { useFocusInSight } from './use-focus-in-sight.ts';
import { useIdle } from './use-idle.ts';
import { useScreens } from './use-screens.ts';
import { useWide } from './use-wide.ts';

const FullSiteLink = part(async () => (await import('../embed/FullSiteLink.tsx')).FullSiteLink);
const AboutDialog = part(async () => (await import('../about/AboutDialog.tsx')).AboutDialog, {
  words: ['about', 'ownFile'],
});
const PlanBar = part(async () => (await import('../plan/view.ts')).PlanBar, {
  words: ['plan', 'export', 'tools'],
  beside: true,
});
const ToolRow = part(async () => (await import('../plan/view.ts')).ToolRow, {
  words: ['plan', 'export', 'tools'],
  beside: true,
});
const CoverageTable = part(async () => (await import('../plan/view.ts')).CoverageTable, {
  words: ['plan', 'tools'],
  beside: true,
});

interface Props {
  readonly derived: Derived | null;
  /** The map itself; drawn only once it is wanted. */
  readonly map: ReactNode;
  /** Whether the chosen hromada's card is open. */
  readonly hromadaOpen: boolean;
  readonly onHromadaOpen: (open: boolean) => void;
}

/** The page: header, the view's panel with its cards, the map, the planner's table. */
export function Frame({ derived, map, hromadaOpen, onHromadaOpen }: Props) {
  const view = useApp((state) => state.view.view);
  const embed = useApp((state) => state.view.embed);
  const lang = useApp(languageOfPage);
  const today = useApp((state) => state.today);
  const { date } = useShownView();
  const placing = useApp((state) => state.placing);
  const asksCountry = useApp((state) => state.view.region === COUNTRY);
  const noServices = useApp((state) => state.dataset.status === 'failed');
  const wide = useWide();
  const planning = usePlanScreen((now) => now);
  const screen = useScreens();
  useFocusInSight();
  // The map comes after the first list, on a phone only when it is asked for; then it stays.
  const idle = useIdle(derived !== null);
  const [mapSeen, setMapSeen] = useState(false);
  if (!mapSeen && (wide ? idle : screen.shows === 'map')) setMapSeen(true);
  const cardOpen =
    derived !== null && (derived.selected !== null || (hromadaOpen && derived.hromada !== null));
  const layout = layoutOf(planning, derived === null ? asksCountry : derived.dataset.region === null);
  const phonePlan = view === 'plan' && !wide;
  const close = () => {
    onHromadaOpen(false);
    actions.selectService(null);
  };
  // What was looked at belongs to the view that it was looked at in.
  const open = (name: ViewName) => {
    onHromadaOpen(false);
    actions.setViewName(name);
  };
  return (
    <ScreenContext value={screen}>
      <div className="app" data-embed={embed}>
        <SkipLinks />
        <Header tabs={embed ? null : <Tabs current={view} onSelect={open} />}>
          {embed ? <FullSiteLink /> : <LanguageSwitch value={lang} onChange={actions.setLang} />}
        </Header>
        <main
          className="stage"
          data-view={view}
          data-shows={screen.shows}
          data-layout={view === 'plan' ? layout : undefined}
        >
          {view === 'plan' && (
            <div className="plan-bar">
              {derived === null ? noServices && <Territory /> : <PlanBar derived={derived} onTool={close} />}
            </div>
          )}
          <Panel
            derived={derived}
            card={
              cardOpen && (
                <CardPlace derived={derived} hromadaOpen={hromadaOpen} onHromadaOpen={onHromadaOpen} />
              )
            }
            footer={phonePlan ? null : <FooterOfPage />}
            onHromada={onHromadaOpen}
          />
          <MapRegion derived={derived}>{mapSeen ? map : null}</MapRegion>
          {view === 'plan' && (
            <div className="below-map">
              {derived !== null && (
                <>
                  {phonePlan && <ToolRow onTool={close} />}
                  <CoverageTable
                    layout={layout}
                    derived={derived}
                    basket={derived.basket}
                    date={date ?? today}
                    onCell={(hromada, type) => {
                      if (pickHromada(hromada)) return;
                      if (placing !== null) {
                        actions.place(hromada, type);
                        return;
                      }
                      if (type !== null) actions.setTypes([type]);
                      actions.chooseHromada(hromada);
                      onHromadaOpen(true);
                    }}
                  />
                </>
              )}
            </div>
          )}
          {phonePlan && <FooterOfPage />}
        </main>
        <PrintLine />
      </div>
    </ScreenContext>
  );
}

/** The panel's end, and the page on the data that it opens. */
function FooterOfPage() {
  const manifest = useApp((state) => shown(state.manifest));
  const published = useApp((state) => shown(state.dataset));
  const [about, setAbout] = useState(false);
  const here = useServices(about);
  return (
    <>
      <Footer onAbout={() => setAbout(true)} />
      {manifest !== null && about && (
        <AboutDialog
          open={about}
          onClose={() => setAbout(false)}
          manifest={manifest}
          dataset={here ? published : null}
          dataUrl="data/"
        />
      )}
    </>
  );
}
