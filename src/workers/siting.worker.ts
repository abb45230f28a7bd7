import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { solveSites } from '../domain/siting/solve.ts';
import type { SitingAnswer, SitingAsk } from './siting-messages.ts';

function answer(message: SitingAnswer): void {
  // Nothing is transferred; a worker's messages have no target origin, though its `self` is typed like a window.
  self.postMessage(message, { transfer: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<SitingAsk>) => {
  const { href } = self.location;
  answer({ kind: 'started', files: [href, new URL(wasmUrl, href).href] });
  solveSites(data.request, {
    load: () => loadHighs({ locateFile: () => wasmUrl }),
    now: () => performance.now(),
    onProgress: (progress) => answer({ kind: 'progress', progress }),
  }).then(
    (result) => answer({ kind: 'result', result }),
    (error: unknown) => answer({ kind: 'fault', message: String(error) }),
  );
});
