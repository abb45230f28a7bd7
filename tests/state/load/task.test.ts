import { expect, it } from 'vitest';
import { IDLE, type Loadable } from '../../../src/state/loadable.ts';
import { createTask } from '../../../src/state/load/task.ts';

const job = { key: 'a', file: 'a.json', total: null, load: () => Promise.resolve('good') };

it('shows what has come even where making it ready fails', async () => {
  let slot: Loadable<string> = IDLE;
  const task = createTask<string>({
    get: () => slot,
    set: (next) => {
      slot = next;
    },
    prepare: () => Promise.reject(new Error('stumbled')),
  });
  await task.run(job);
  expect(slot).toEqual({ status: 'ready', value: 'good' });
});
