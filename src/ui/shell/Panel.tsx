import { type ReactNode, Suspense, useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { awaitsServices } from '../../state/load/table-enough.ts';
import { actions, useApp, useShownView } from '../../state/use-app.ts';
import { FindPanel } from '../find/FindPanel.tsx';
import { Coming } from '../parts/Coming.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { DetailPlace } from './Detail.tsx';
import { Loading } from './Loading.tsx';
import { Notices } from './Notices.tsx';
import { PANEL_ID } from './Tabs.tsx';
import { useStarted } from './use-started.ts';
import { Waiting } from './Waiting.tsx';
import { part } from '../parts/part.tsx';

const PlanPanel = part(async () => (await import('../plan/view.ts')).PlanPanel, {
  words: ['about', 'details', 'export', 'plan', 'tools'],
  outer: true,
});
const ReferView = part(async () => (await import('../refer/ReferView.tsx')).ReferView, {
  words: ['refer'],
  outer: true,
});

const TITLES = { find: 'find:title', refer: 'referTitle', plan: 'plan' } as const;

interface Props {
  /** Null until a first region is there. */
  readonly derived: Derived | null;
  /** What stands in the place of the content while it is open. */
  readonly card: ReactNode;
  /** Stands at the panel's end. */
  readonly footer: ReactNode;
  /** Opens the chosen hromada's card. */
  readonly onHromada: (open: boolean) => void;
}

interface ContentsProps extends Pick<Props, 'card' | 'footer' | 'onHromada'> {
  readonly derived: Derived;
}

function Contents({ derived, card, footer, onHromada }: ContentsProps) {
  const view = useApp((state) => state.view);
  const today = useApp((state) => state.today);
  const shownView = useShownView();
  const awaits = useApp(awaitsServices);
  if (view.view === 'plan') {
    const choose = (code: string, open: boolean) => {
      actions.chooseHromada(code);
      onHromada(open);
    };
    return <PlanPanel derived={derived} view={shownView} today={today} onHromada={choose} />;
  }
  if (view.view === 'refer') {
    if (awaits) return <Coming />;
    // Its card stands in the place of the results alone.
    return <ReferView {...{ derived, view, actions, card, footer }} onHromada={() => onHromada(true)} />;
  }
  return <FindPanel derived={derived} onHromada={() => onHromada(true)} />;
}

/** Another view starts at its top, whichever of the two scrolls: the panel on a desktop, the page on a phone. */
function StartAtTop() {
  useEffect(() => {
    document.getElementById(PANEL_ID)?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, []);
  return null;
}

/** The view's panel; while a region comes, what was there stays under a progress bar. */
export function Panel({ derived, card, footer, onHromada }: Props) {
  const { t } = useWords();
  const view = useApp((state) => state.view.view);
  const embed = useApp((state) => state.view.embed);
  const manifest = useApp((state) => state.manifest);
  const dataset = useApp((state) => state.dataset);
  const started = useStarted(derived !== null);
  const load = manifest.status === 'loading' ? manifest : dataset;
  const title = t(TITLES[view]);
  const waiting = manifest.status !== 'failed' && dataset.status !== 'failed';
  return (
    <div
      className="panel"
      id={PANEL_ID}
      tabIndex={-1}
      // In a frame of another site there are no tabs.
      {...(embed
        ? { role: 'region', 'aria-label': t(view) }
        : { role: 'tabpanel', 'aria-labelledby': `tab-${view}` })}
    >
      <StartAtTop key={view} />
      {derived === null && !waiting && <h1>{title}</h1>}
      <Notices />
      {!started && waiting ? <Waiting load={load} title={title} /> : <Loading load={load} />}
      {derived !== null && started ? (
        <Suspense fallback={<Skeleton />}>
          <div className="panel-body" data-ready="true">
            {view === 'refer' ? (
              <Contents {...{ derived, card, footer, onHromada }} />
            ) : (
              <DetailPlace>
                {card}
                <Contents {...{ derived, card, footer, onHromada }} />
                {footer}
              </DetailPlace>
            )}
          </div>
        </Suspense>
      ) : (
        !waiting && footer
      )}
    </div>
  );
}
