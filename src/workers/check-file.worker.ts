import type { OwnFileAnswer, OwnFileAsk } from './check-file-messages.ts';
import { ownFileSession } from './own-file/session.ts';

function answer(message: OwnFileAnswer): void {
  self.postMessage(message, { transfer: [] });
}

const session = ownFileSession((stage, done, of) => answer({ kind: 'progress', stage, done, of }));

/** One after another: a question about the rows waits for the change before it. */
let before: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data: { id, name, ask } }: MessageEvent<OwnFileAsk>) => {
  before = before
    .then((): Promise<unknown> => session[name](ask as never))
    .then(
      (result) => answer({ kind: 'answer', id, answer: result }),
      (error: unknown) =>
        answer({ kind: 'fault', id, message: error instanceof Error ? error.message : String(error) }),
    );
});
