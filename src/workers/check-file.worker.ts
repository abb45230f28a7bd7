import { expose } from 'comlink';
import type { AskName, Progress } from './check-file-messages.ts';
import { editOwnFile } from './own-file/edits.ts';

let report: Progress = () => undefined;
/** Plans that wait to be read: only the last one is wanted. */
let plans = 0;
const file = editOwnFile(
  (...progress) => report(...progress),
  () => plans > 0,
);

/** One after another: a question about the rows waits for the change before it. */
let before: Promise<unknown> = Promise.resolve();

const worker = {
  ask: (name: AskName, question: unknown, onProgress: Progress): Promise<unknown> => {
    if (name === 'plan') plans++;
    const answer = before.then((): Promise<unknown> => {
      if (name === 'plan') plans--;
      report = onProgress;
      return file[name](question as never);
    });
    before = answer.catch(() => undefined);
    return answer;
  },
};

export type CheckFileWorker = typeof worker;

expose(worker);
