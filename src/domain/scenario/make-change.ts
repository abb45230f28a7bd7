import { perObject } from '../memo.ts';
import type { Code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import type { Localized } from '../text.ts';
import { hypothetical, moved } from './hypothetical.ts';
import type { Change } from './scenario.ts';
import { buildTerritories, type Territories } from './territories.ts';

/** What a scenario is laid over: a Dataset, or as much of one. */
export interface Base extends Pick<Dataset, 'services' | 'hromadas' | 'nearest' | 'region' | 'elsewhere'> {
  readonly types: readonly Pick<ServiceType, 'id' | 'redacted' | 'applyPlace'>[];
}

/**
 * Why a change could not be made. `unknownType`, `unknownService`, `unknownPlace`: the dataset has none such; `hidden`:
 * a service of a kind whose places are secret can be given an oblast or a raion only.
 */
export type ChangeFault = 'unknownType' | 'unknownService' | 'unknownPlace' | 'hidden';

export interface Known {
  readonly redacted: ReadonlyMap<string, boolean>;
  /** By id: index in the services. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly territories: Territories;
}

/** Kept for as long as the dataset lives: a step of the planner changes only the scenario. */
export const knownOf = perObject(({ types, services, hromadas, region, elsewhere }: Base): Known => {
  const outside: Hromada[] = [...elsewhere.values()].map(({ hromada }) => hromada);
  return {
    redacted: new Map(types.flatMap((type) => (type.applyPlace ? [] : [[type.id, type.redacted] as const]))),
    numberOf: new Map(services.map(({ id }, i) => [id, i])),
    territories: buildTerritories([...hromadas, ...outside], region?.code ?? null),
  };
});

/** What a change comes to. */
export interface Made {
  readonly type: string;
  /** Null: it is gone. */
  readonly service: Service | null;
}

/** Makes one change, or says why not. */
export function makeChange(
  change: Change,
  at: number,
  services: readonly Service[],
  { redacted, numberOf, territories }: Known,
  newName: Localized,
): Made | ChangeFault {
  if (change.kind === 'add') {
    const secret = redacted.get(change.type);
    if (secret === undefined) return 'unknownType';
    const place = territories.place(change.hromada);
    const area = areaOf(change.area, territories);
    if (place === undefined || area === null) return 'unknownPlace';
    if (secret && (place !== null || !change.area.every(isWide))) return 'hidden';
    return { type: change.type, service: hypothetical(at + 1, newName, change.type, secret, place, area) };
  }
  const service = services[numberOf.get(change.service) ?? -1];
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
