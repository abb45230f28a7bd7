import type { Dataset } from '../dataset.ts';
import type { Code } from '../code.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import { hypothetical, moved } from './hypothetical.ts';
import type { Change, Scenario } from './scenario.ts';
import { buildTerritories, type Territories } from './territories.ts';

/**
 * Why a change could not be made. `unknownType`, `unknownService`, `unknownPlace`: the dataset has none such; `hidden`:
 * a service of a kind whose places are secret can be given an oblast or a raion only.
 */
export type ChangeFault = 'unknownType' | 'unknownService' | 'unknownPlace' | 'hidden';

export interface Applied<T> {
  /** The dataset with the services of the scenario; `nearest` is empty, because the published one no longer holds. */
  readonly dataset: T;
  /** Ids of the types whose services changed. */
  readonly types: ReadonlySet<string>;
  /** By index in the old services: index in the new ones, -1 = removed. The order of those that stay is kept. */
  readonly kept: Int32Array;
  /** Ids that are not in the old services, by the change that made them. */
  readonly added: ReadonlyMap<number, string>;
  readonly faults: readonly { readonly at: number; readonly fault: ChangeFault }[];
}

type Base = Pick<Dataset, 'types' | 'services' | 'hromadas' | 'nearest' | 'region' | 'elsewhere'>;

/** Lays a scenario over a dataset. Nothing of the dataset changes; changes that cannot be made are left out and said. */
export function applyScenario<T extends Base>(dataset: T, scenario: Scenario): Applied<T> {
  const known = knownOf(dataset);
  const overlay = new Map<string, Service | null>();
  const added = new Map<number, string>();
  const extra: Service[] = [];
  const types = new Set<string>();
  const faults: { at: number; fault: ChangeFault }[] = [];
  scenario.forEach((change, at) => {
    const made = make(change, at, known);
    if (typeof made === 'string') {
      faults.push({ at, fault: made });
      return;
    }
    types.add(made.type);
    if (change.kind !== 'add') overlay.set(change.service, made.service);
    else if (made.service !== null) {
      extra.push(made.service);
      added.set(at, made.service.id);
    }
  });
  const { services, kept } = lay(dataset.services, overlay, extra);
  return { dataset: { ...dataset, services, nearest: {} }, types, kept, added, faults };
}

interface Known {
  readonly redacted: ReadonlyMap<string, boolean>;
  readonly serviceById: ReadonlyMap<string, Service>;
  readonly territories: Territories;
}

const KNOWN = new WeakMap<Base, Known>();

/** Kept for as long as the dataset lives: a step of the planner changes only the scenario. */
function knownOf(dataset: Base): Known {
  const before = KNOWN.get(dataset);
  if (before !== undefined) return before;
  const { types, services, hromadas, region, elsewhere } = dataset;
  const outside: Hromada[] = [...elsewhere.values()].map(({ hromada }) => hromada);
  const known: Known = {
    redacted: new Map(types.flatMap((type) => (type.applyPlace ? [] : [[type.id, type.redacted] as const]))),
    serviceById: new Map(services.map((service) => [service.id, service])),
    territories: buildTerritories([...hromadas, ...outside], region?.code ?? null),
  };
  KNOWN.set(dataset, known);
  return known;
}

interface Made {
  readonly type: string;
  /** Null: it is gone. */
  readonly service: Service | null;
}

function make(change: Change, at: number, known: Known): Made | ChangeFault {
  const { redacted, serviceById, territories } = known;
  if (change.kind === 'add') {
    const secret = redacted.get(change.type);
    if (secret === undefined) return 'unknownType';
    const place = territories.place(change.hromada);
    const area = areaOf(change.area, territories);
    if (place === undefined || area === null) return 'unknownPlace';
    if (secret && (place !== null || !change.area.every(isWide))) return 'hidden';
    return { type: change.type, service: hypothetical(at + 1, change.type, secret, place, area) };
  }
  const service = serviceById.get(change.service);
  if (service === undefined) return 'unknownService';
  if (change.kind === 'remove') return { type: service.type, service: null };
  const place = territories.place(change.hromada);
  const area = change.area === null ? null : areaOf(change.area, territories);
  if (place === undefined || (area === null && change.area !== null)) return 'unknownPlace';
  if (service.precision === 'redacted' && (place !== null || !(change.area ?? []).every(isWide)))
    return 'hidden';
  return { type: service.type, service: moved(service, place, area) };
}

function isWide(territory: string): boolean {
  return territory.length < 9;
}

/** Null where one of them is not known. */
function areaOf(area: readonly string[], { code }: Territories): Code[] | null {
  const codes = area.map(code).filter((one) => one !== null);
  return codes.length === area.length ? codes : null;
}

function lay(
  before: readonly Service[],
  overlay: ReadonlyMap<string, Service | null>,
  extra: readonly Service[],
): { services: Service[]; kept: Int32Array } {
  const kept = new Int32Array(before.length);
  const services: Service[] = [];
  before.forEach((service, i) => {
    const now = overlay.get(service.id);
    kept[i] = now === null ? -1 : services.length;
    if (now !== null) services.push(now ?? service);
  });
  services.push(...extra);
  return { services, kept };
}
