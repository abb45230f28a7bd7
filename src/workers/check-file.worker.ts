import { expose } from 'comlink';
import type { AskName, Progress } from './check-file-messages.ts';
import { editOwnFile } from './own-file/edits.ts';

let report: Progress = () => undefined;
const file = editOwnFile((...progress) => report(...progress));

/** One after another: a question about the rows waits for the change before it. */
let before: Promise<unknown> = Promise.resolve();

const worker = {
  ask: (name: AskName, question: unknown, onProgress: Progress): Promise<unknown> => {
    const answer = before.then((): Promise<unknown> => {
      report = onProgress;
      return file[name](question as never);
    });
    before = answer.catch(() => undefined);
    return answer;
  },
};

export type CheckFileWorker = typeof worker;

expose(worker);
