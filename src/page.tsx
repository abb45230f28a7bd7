import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, fetchAhead } from './App.tsx';
import { setLanguage } from './i18n/index.ts';
import { languageOfPage } from './state/language-of-page.ts';
import { forgetKeptFile } from './state/own-file/own-file.ts';
import { syncKeep } from './state/shortlist/sync-keep.ts';
import { syncUrl } from './state/url/sync-url.ts';
import { actions, appStore, deviceStorage } from './state/use-app.ts';
import { CrashScreen } from './ui/shell/CrashScreen.tsx';
import { onLeave } from './ui/quick-exit/leave.ts';

/** A page in another language waits so long for its words; then it begins in Ukrainian. */
const WORDS_MS = 3000;

/** Ends when the page can begin in its own language: read in one and then in another it would jump. */
async function wordsCome(): Promise<void> {
  const lang = languageOfPage(appStore.getState());
  if (lang === 'uk') return;
  const late = new Promise((resolve) => setTimeout(resolve, WORDS_MS));
  // That they do not come is said by the page.
  await Promise.race([setLanguage(lang).catch(() => undefined), late]);
}

/** So long what to show may take before the page is drawn without it. */
const DATA_MS = 200;

/** Ends when there is something to show: a page that is drawn empty first is drawn twice. */
function dataCome(): Promise<void> {
  return new Promise((resolve) => {
    const stop = appStore.subscribe(({ manifest, dataset }) => {
      if (![manifest.status, dataset.status].includes('failed') && dataset.status !== 'ready') return;
      stop();
      resolve();
    });
    setTimeout(resolve, DATA_MS);
  });
}

/** Composes state, panels and map, and takes the place of the first frame. */
export function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('page: expected an element with id "root" in index.html');
  const stopUrl = syncUrl(appStore, window);
  const stopKeep = syncKeep(appStore, deviceStorage());
  actions.start();
  fetchAhead();
  const page = createRoot(root);
  onLeave({
    now: () => {
      stopUrl();
      stopKeep();
      forgetKeptFile(deviceStorage());
      actions.wipe();
    },
    last: () => {
      page.unmount();
      const { actions: _, ...empty } = appStore.getInitialState();
      appStore.setState(empty);
    },
  });
  const render = () =>
    page.render(
      <StrictMode>
        <CrashScreen>
          <App />
        </CrashScreen>
      </StrictMode>,
    );
  // In slices: a finger on the first frame's way out is answered between them.
  void Promise.all([wordsCome(), dataCome()]).then(() => startTransition(render));
}
