import { proxy, type ProxyMarked, type Remote, wrap } from 'comlink';

/** A worker as the functions that it exposes. */
export interface RemoteWorker<T> {
  /** Rejects with what the worker threw, with why it could not be loaded, or with the reason of the signal. */
  readonly call: <R>(work: (remote: Remote<T>) => Promise<R>) => Promise<R>;
  /** A function that the worker may call, heard while a call is under way: the last news may overtake the answer. */
  readonly listener: <A extends unknown[]>(
    heard: (...news: A) => void,
  ) => ((...news: A) => void) & ProxyMarked;
  /** Ends the worker at once; what is still asked is never answered. */
  readonly close: () => void;
}

/** Aborting the signal ends the worker at once. */
export function openWorker<T>(worker: Worker, signal?: AbortSignal): RemoteWorker<T> {
  const remote = wrap<T>(worker);
  let calls = 0;
  const fault = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The worker could not be loaded')),
    );
    signal?.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason as Error);
    });
  });
  // Heard by whoever calls.
  fault.catch(() => undefined);
  return {
    call: async (work) => {
      calls++;
      try {
        return await Promise.race([work(remote), fault]);
      } finally {
        calls--;
      }
    },
    listener: (heard) =>
      proxy((...news) => {
        if (calls > 0) heard(...news);
      }),
    close: () => worker.terminate(),
  };
}
