import type { ScopeBorders } from '../../../state/app-state.ts';
import { actions, appStore } from '../../../state/use-app.ts';

/** The borders of the scope, asked for if they are not there yet. Rejects when they cannot be loaded. */
export async function bordersReady(): Promise<ScopeBorders> {
  actions.needBorders();
  return new Promise((resolve, reject) => {
    const look = () => {
      const { borders } = appStore.getState();
      if (borders.status === 'ready') resolve(borders.value);
      else if (borders.status === 'failed') reject(borders.error);
      else return false;
      return true;
    };
    if (look()) return;
    const stop = appStore.subscribe(() => {
      if (look()) stop();
    });
  });
}
