import type { Service } from '../domain/service.ts';
import type { AskName, Asks, OwnFileAnswer, OwnFileAsk, Stage } from './check-file-messages.ts';

export type Progress = (stage: Stage, done: number, of: number) => void;

/** A file that is checked in a worker of its own: the page never holds more of it than it shows. */
export interface OwnFileClient {
  readonly ask: <N extends AskName>(name: N, ask: Asks[N]['ask']) => Promise<Asks[N]['answer']>;
  /** All good rows, `total` of them, piece by piece. */
  readonly good: (total: number) => Promise<Service[]>;
  /** Ends the worker at once; what is still asked is never answered. */
  readonly close: () => void;
}

const PIECE = 250;

/** Rejects what is asked with an Error when the worker could not be loaded or stumbled. */
export function openOwnFile(onProgress: Progress): OwnFileClient {
  const worker = new Worker(new URL('./check-file.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<OwnFileAnswer>) => {
    if (data.kind === 'progress') {
      onProgress(data.stage, data.done, data.of);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') asked?.resolve(data.answer as never);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The worker could not be loaded'));
    waiting.clear();
  });
  const ask: OwnFileClient['ask'] = (name, question) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, ask: question } satisfies OwnFileAsk, []);
    });
  return {
    ask,
    good: async (total) => {
      const all: Service[] = [];
      while (all.length < total) {
        const piece = await ask('good', { from: all.length, count: PIECE });
        if (piece.length === 0) break;
        all.push(...piece);
      }
      return all;
    },
    close: () => worker.terminate(),
  };
}
