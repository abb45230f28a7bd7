import type { Localized } from '../text.ts';
import type { Service } from '../service.ts';
import { type Base, type ChangeFault, knownOf, makeChange } from './make-change.ts';
import type { Scenario } from './scenario.ts';

export interface Applied<T> {
  /** The dataset with the services of the scenario; `nearest` is empty, because the published one no longer holds. */
  readonly dataset: T;
  /** Ids of the types whose services changed. */
  readonly types: ReadonlySet<string>;
  /** By index in the old services: index in the new ones, -1 = removed. The order of those that stay is kept. */
  readonly kept: Int32Array;
  /** Indices in the new services of those that were added or moved, ascending. */
  readonly changed: readonly number[];
  /** Ids of new services, by the number of the change that made them. */
  readonly added: ReadonlyMap<number, string>;
  readonly faults: readonly { readonly at: number; readonly fault: ChangeFault }[];
}

/** Of new services, where nobody reads what they are called. */
const NAMELESS: Localized = { uk: '', en: null };

/**
 * Lays a scenario over a dataset. Nothing of the dataset changes; changes that cannot be made are left out and said.
 * @param newName what a new service is called in place of a provider
 */
export function applyScenario<T extends Base>(
  dataset: T,
  scenario: Scenario,
  newName: Localized = NAMELESS,
): Applied<T> {
  const known = knownOf(dataset);
  const overlay = new Map<number, Service | null>();
  const added = new Map<number, string>();
  const extra: Service[] = [];
  const types = new Set<string>();
  const faults: { at: number; fault: ChangeFault }[] = [];
  scenario.forEach((change, at) => {
    const made = makeChange(change, at, dataset.services, known, newName);
    if (typeof made === 'string') {
      faults.push({ at, fault: made });
      return;
    }
    types.add(made.type);
    if (change.kind !== 'add') overlay.set(known.numberOf.get(change.service) as number, made.service);
    else if (made.service !== null) {
      extra.push(made.service);
      added.set(at, made.service.id);
    }
  });
  const { services, kept, changed } = lay(dataset.services, overlay, extra);
  return { dataset: { ...dataset, services, nearest: {} }, types, kept, changed, added, faults };
}

function lay(
  before: readonly Service[],
  overlay: ReadonlyMap<number, Service | null>,
  extra: readonly Service[],
): { services: Service[]; kept: Int32Array; changed: number[] } {
  const kept = new Int32Array(before.length);
  const services: Service[] = [];
  const changed: number[] = [];
  for (let i = 0; i < before.length; i++) {
    const service = overlay.has(i) ? overlay.get(i) : before[i];
    kept[i] = service ? services.length : -1;
    if (service && overlay.has(i)) changed.push(services.length);
    if (service) services.push(service);
  }
  extra.forEach((service) => changed.push(services.push(service) - 1));
  return { services, kept, changed };
}
