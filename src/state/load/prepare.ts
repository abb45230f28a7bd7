import { coverAll } from '../../domain/coverage/all.ts';
import { coverageInStages } from '../../domain/coverage/build.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ISODate } from '../../domain/date.ts';
import type { Service } from '../../domain/service.ts';
import type { AppState } from '../app-state.ts';
import { candidatesOf, nameOrder } from '../../domain/results/candidates.ts';
import { coverageTypes, provideCoverage } from '../../domain/coverage/of-dataset.ts';
import { resultItem } from '../../domain/results/item.ts';
import { shown } from '../loadable.ts';
import { derivedInStages } from '../derive.ts';

const SLICE = 2000;

/**
 * Works out what the page will show of a state that is about to come, a stage at a time with a pause after each, so
 * that neither a slow phone nor a file of tens of thousands of records halts it. Showing it then costs next to nothing.
 */
export async function prepare(state: AppState): Promise<void> {
  await pause();
  for (const _ of stages(state)) await pause();
}

function* stages(state: AppState): Generator<undefined> {
  const published = shown(state.dataset);
  if (published === null) return;
  const data = state.own?.overlay(published) ?? published;
  yield;
  const types = coverageTypes(data).map(({ id }) => id);
  const index = yield* coverageInStages({ ...data, types });
  provideCoverage(data, index, (options) => coverAll(index, options));
  yield;
  nameOrder(data);
  yield;
  candidatesOf(data, false);
  yield;
  yield* derivedInStages(state, itemsInSlices);
}

/** What the list says of each service is made once a dataset: here by the thousand. */
function* itemsInSlices(wide: Dataset, services: readonly Service[], today: ISODate): Generator<undefined> {
  for (let from = 0; from < services.length; from += SLICE) {
    for (const service of services.slice(from, from + SLICE)) {
      resultItem(wide, { service, fit: null, km: null, approximate: false }, 0, today);
    }
    yield;
  }
}

/** A turn of the event loop: a finger is answered. A message comes at once, a nested timer would wait four milliseconds. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
