import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { forgetKeptFile } from './state/own-file.ts';
import { syncKeep } from './state/sync-keep.ts';
import { syncUrl } from './state/sync-url.ts';
import { actions, appStore, deviceStorage } from './state/use-app.ts';
import { CrashScreen } from './ui/shell/CrashScreen.tsx';
import { onLeave } from './ui/shell/quick-exit.ts';

/** Composes state, panels and map, and takes the place of the first frame. */
export function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('page: expected an element with id "root" in index.html');
  const stopUrl = syncUrl(appStore, window);
  const stopKeep = syncKeep(appStore, deviceStorage());
  actions.start();
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
  // In slices: a finger on the first frame's way out is answered between them.
  startTransition(() =>
    page.render(
      <StrictMode>
        <CrashScreen>
          <App />
        </CrashScreen>
      </StrictMode>,
    ),
  );
}
