import type { Service } from '../domain/service.ts';
import type { CheckFileWorker } from './check-file.worker.ts';
import type { AskName, Asks, Progress } from './check-file-messages.ts';
import { openWorker } from './remote.ts';

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
  const { call, listener, close } = openWorker<CheckFileWorker>(
    new Worker(new URL('./check-file.worker.ts', import.meta.url), { type: 'module' }),
  );
  const onNews = listener(onProgress);
  const ask: OwnFileClient['ask'] = async (name, question) =>
    (await call((worker) => worker.ask(name, question, onNews))) as Asks[typeof name]['answer'];
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
    close,
  };
}
